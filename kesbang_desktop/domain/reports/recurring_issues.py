"""The same problem in periods that follow one another."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
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


def recurring(
    now: Iterable[ReportedIssue], before: Sequence[Iterable[ReportedIssue]], stems: Stems
) -> tuple[Recurrence, ...]:
    """Return the problems of ``now`` that were there before, each matter once.

    ``before`` are the problems of the periods before, the last one first. A matter that was not
    there in one of them has begun anew after it. Problems are the same where they are of one
    kabupaten/kota and one field, unless nobody knows that of one, and most words of the shorter
    one are in the other too, in any form.
    """
    words = _TellingWords(stems)
    issues = tuple(now)
    present = _Period(issues, words)
    former = [_Period(one, words) for one in before]
    told: set[UUID] = set()
    found: list[Recurrence] = []
    for issue in issues:
        if issue.id in told:
            continue
        same = present.alike([issue])
        told.update(one.id for one in same)
        chain = [issue, *(one for one in same if one.id != issue.id)]
        last, periods = chain, 1
        for period in former:
            last = period.alike(last)
            if not last:
                break
            chain += last
            periods += 1
        if periods > 1:
            found.append(Recurrence(issue, periods, tuple(one.id for one in chain)))
    return tuple(found)


class _TellingWords:
    """Reads the words of problems that say something, each by its stem."""

    def __init__(self, stems: Stems) -> None:
        self._stem = lru_cache(maxsize=65536)(lambda word: stems(word)[0])
        self._of: dict[tuple[str, str], frozenset[str]] = {}

    def of(self, issue: ReportedIssue) -> frozenset[str]:
        """Return them; the name of its kabupaten/kota says nothing more of it."""
        key = issue.text, issue.region
        if key not in self._of:
            idle = _IDLE.union(exact_words(issue.region))
            said = (one for one in exact_words(issue.text) if len(one) >= _SHORTEST)
            self._of[key] = frozenset(self._stem(one) for one in said if one not in idle)
        return self._of[key]


class _Period:
    """The problems of a period, found by their words."""

    def __init__(self, issues: Iterable[ReportedIssue], words: _TellingWords) -> None:
        self._words = words
        self._issues = tuple(issues)
        self._with: dict[tuple[str, str], list[int]] = defaultdict(list)
        self._saying = [words.of(one) for one in self._issues]
        for at, issue in enumerate(self._issues):
            for word in self._saying[at]:
                self._with[issue.region, word].append(at)

    def alike(self, others: Iterable[ReportedIssue]) -> list[ReportedIssue]:
        """Return the problems that are the same as any of ``others``, in their order."""
        asked = {(one.region, one.field, self._words.of(one)) for one in others}
        found: set[int] = set()
        for region, field, said in asked:
            common = Counter(at for word in said for at in self._with.get((region, word), ()))
            for at, count in common.items():
                if _is_enough(count, said, self._saying[at]):
                    own = self._issues[at].field
                    if not field or not own or field == own:
                        found.add(at)
        return [self._issues[at] for at in sorted(found)]


def _is_enough(common: int, one: frozenset[str], other: frozenset[str]) -> bool:
    fewer = min(len(one), len(other))
    return common >= min(_FEWEST, fewer) and common >= _ALIKE * fewer
