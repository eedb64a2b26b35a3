"""The same problem in periods that follow one another."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from kesbang_desktop.domain.search.tokens import exact_words

Stems = Callable[[str], tuple[str, ...]]
# So much of the shorter one's words the longer one has too.
_ALIKE = 0.6
_FEWEST = 2
_SHORTEST = 3
# Words that problems have in common whatever they tell.
_IDLE = frozenset(
    exact_words(
        "ada adalah agar akan atas atau bagi bahwa banyak beberapa belum bisa dalam dan dapat dari "
        "dengan desa di hal hari hingga ini itu juga kabupaten kami karena ke kecamatan kepada "
        "kota lagi lalu masih mulai namun oleh orang pada para perlu pihak saat sampai sangat satu "
        "sebagai sebuah secara sehingga sejak sejumlah sudah tahun telah tentang terhadap terjadi "
        "tersebut tidak untuk warga yaitu yang"
    )
)


@dataclass(frozen=True, slots=True)
class ReportedIssue:
    """A problem as it was reported; ``field`` is the key of one, taken or guessed."""

    id: UUID
    text: str
    region: str
    field: str = ""


@dataclass(frozen=True, slots=True)
class Recurrence:
    """A problem of this period that was there in the periods before, ``periods`` in a row.

    ``issues`` are all that tell of it, this one first.
    """

    issue: ReportedIssue
    periods: int
    issues: tuple[UUID, ...]


class WordsInCommon:
    """Tells whether two problems are alike by their words, each in any form."""

    def __init__(self, stems: Stems) -> None:
        self._stems = stems
        self._known: dict[str, tuple[frozenset[str], ...]] = {}

    def are_alike(self, one: ReportedIssue, other: ReportedIssue) -> bool:
        """Tell whether both are of one kabupaten/kota and one field, and say nearly the same.

        A problem whose field nobody knows is of any.
        """
        if one.region != other.region:
            return False
        if one.field and other.field and one.field != other.field:
            return False
        fewer, more = sorted((self._words(one), self._words(other)), key=len)
        if not fewer:
            return False
        everything = frozenset().union(*more)
        common = sum(not word.isdisjoint(everything) for word in fewer)
        return common >= min(_FEWEST, len(fewer)) and common >= _ALIKE * len(fewer)

    def _words(self, issue: ReportedIssue) -> tuple[frozenset[str], ...]:
        """Return the words that say something, each with its forms, and each once."""
        if issue.text not in self._known:
            idle = _IDLE.union(exact_words(issue.region))
            words = dict.fromkeys(exact_words(issue.text))
            telling = (one for one in words if len(one) >= _SHORTEST and one not in idle)
            forms = (frozenset((one, *self._stems(one))) for one in telling)
            self._known[issue.text] = tuple(dict.fromkeys(forms))
        return self._known[issue.text]


def recurring(
    now: Iterable[ReportedIssue], before: Sequence[Iterable[ReportedIssue]], stems: Stems
) -> tuple[Recurrence, ...]:
    """Return the problems of ``now`` that were there before, each matter once.

    ``before`` are the problems of the periods before, the last one first. A matter that was not
    there in one of them has begun anew after it.
    """
    words = WordsInCommon(stems)
    by_region = [_by_region(one) for one in before]
    found: list[Recurrence] = []
    told: set[UUID] = set()
    present = _by_region(now)
    for region, issues in present.items():
        for issue in issues:
            if issue.id in told:
                continue
            same = [one for one in issues if words.are_alike(issue, one)]
            told.update(one.id for one in same)
            periods, chain = 1, [issue, *(one for one in same if one.id != issue.id)]
            for former in by_region:
                met = [
                    one
                    for one in former.get(region, ())
                    if any(words.are_alike(one, known) for known in chain)
                ]
                if not met:
                    break
                periods += 1
                chain += met
            if periods > 1:
                found.append(Recurrence(issue, periods, tuple(one.id for one in chain)))
    return tuple(found)


def _by_region(issues: Iterable[ReportedIssue]) -> dict[str, list[ReportedIssue]]:
    found: dict[str, list[ReportedIssue]] = defaultdict(list)
    for one in issues:
        found[one.region].append(one)
    return found
