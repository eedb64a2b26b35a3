"""How a decision was taken (hasil pengambilan keputusan): by consensus, or by votes.

Minutes say one of two: agreed by deliberation to consensus (musyawarah mufakat), or decided by a
vote (pemungutan suara), for which the votes for, against and abstained are noted. These are the two
ways that Tata Tertib of councils know (PP 12/2018, on those of DPRD), and offices write the same.
"""

import re
from dataclasses import dataclass

from kesbang_desktop.domain.errors import InvalidRecordError

MUFAKAT = "mufakat"
_BY_CONSENSUS = "disepakati secara musyawarah mufakat"
_BY_VOTES = "pemungutan suara"
# In favour, against, abstained: what is typed for each, and printed.
_IN_FAVOUR, _AGAINST, _ABSTAINED = "setuju", "tidak setuju", "abstain"
_MOST_VOTES = 99_999


@dataclass(frozen=True, slots=True)
class Votes:
    """The votes for a decision, against it, and those who abstained; none is negative."""

    in_favour: int
    against: int = 0
    abstained: int = 0

    def __post_init__(self) -> None:
        if not all(0 <= one <= _MOST_VOTES for one in self.counts):
            raise InvalidRecordError(
                f"Jumlah suara harus 0 sampai {_MOST_VOTES}. Ketik ulang hasil pemungutan suara."
            )
        if not self.total:
            raise InvalidRecordError(
                "Pemungutan suara tanpa satu suara pun. Ketik jumlahnya, misalnya /12-3-1."
            )

    @property
    def counts(self) -> tuple[int, int, int]:
        """In favour, against, abstained."""
        return self.in_favour, self.against, self.abstained

    @property
    def total(self) -> int:
        """How many voted, those who abstained included."""
        return sum(self.counts)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a decision was taken; without ``votes`` it was by consensus (mufakat)."""

    votes: Votes | None = None

    @property
    def phrase(self) -> str:
        """What is typed behind the slash, and kept: ``mufakat``, ``12-3-1``."""
        return "-".join(map(str, self.votes.counts)) if self.votes else MUFAKAT

    @property
    def in_short(self) -> str:
        """What a chip says: ``mufakat``, ``12 setuju, 3 tidak setuju, 1 abstain``."""
        return _counted(self.votes) if self.votes else MUFAKAT

    @property
    def in_words(self) -> str:
        """What papers print behind the decision, in brackets."""
        if self.votes is None:
            return f"({_BY_CONSENSUS})"
        # A vote that was lost is noted too.
        verb = "disetujui" if self.votes.in_favour > self.votes.against else "diputuskan"
        return f"({verb} dengan {_BY_VOTES}: {_counted(self.votes)})"


def with_words(text: str, outcome: Outcome | None) -> str:
    """Return the text of a decision as it is printed."""
    return f"{text} {outcome.in_words}" if outcome else text


def split_words(text: str) -> tuple[str, Outcome | None]:
    """Return a printed decision without the words of its outcome, and that, if it ends in one.

    Somebody may have written the words himself, so numbers in them count in any order and a
    number that is left out is 0.
    """
    match = _PRINTED.search(text)
    if match is None:
        return text, None
    said = match["votes"]
    outcome = parse_outcome(said) if said is not None else Outcome()
    return (text[: match.start()].rstrip(), outcome) if outcome else (text, None)


def parse_outcome(phrase: str) -> Outcome | None:
    """Return what ``phrase`` says, None for words that say no outcome.

    Known are ``mufakat``, ``aklamasi``, ``12-3-1``, ``12-3`` and ``setuju 12 tolak 3 abstain 1`` in
    any order, the number before or behind its word.
    """
    said = " ".join(phrase.lower().split()).rstrip(".")
    if _CONSENSUS.fullmatch(said):
        return Outcome()
    numbers = _NUMBERS.fullmatch(said)
    counts = [int(one or 0) for one in numbers.groups()] if numbers else _named_counts(said)
    if counts is None or not any(counts):
        return None
    return Outcome(Votes(*counts))


def too_many_votes(outcome: Outcome, present: int) -> str:
    """Return what to look at where more votes were counted than ``present`` people; '' for nothing.

    It is no error: whoever came late may have voted and not be on the list yet.
    """
    if outcome.votes is None or not present or outcome.votes.total <= present:
        return ""
    return f"{outcome.votes.total} suara, padahal yang tercatat hadir {present} orang"


def offered_outcomes(query: str) -> list[Outcome]:
    """Return the outcomes that ``query`` may begin, that itself left out."""
    typed = " ".join(query.lower().split())
    return [Outcome()] if MUFAKAT.startswith(typed) and typed != MUFAKAT else []


def _named_counts(said: str) -> list[int] | None:
    """Return the three numbers of ``12 setuju, 3 tidak setuju``; None where a word is no vote."""
    number_first = said[:1].isdigit()
    if not (_NUMBER_FIRST if number_first else _WORD_FIRST).fullmatch(said):
        return None
    numbers = [int(one) for one in re.findall(r"\d+", said)]
    kinds = [one.lastgroup for one in _WORD.finditer(said)]
    if len(set(kinds)) < len(kinds):
        return None
    counts = dict(zip(kinds, numbers, strict=True))
    return [counts.get(one, 0) for one in ("favour", "against", "abstained")]


def _counted(votes: Votes) -> str:
    words = zip(votes.counts, (_IN_FAVOUR, _AGAINST, _ABSTAINED), strict=True)
    return ", ".join(f"{count} {word}" for count, word in words)


_CONSENSUS = re.compile(r"(?:musyawarah )?(?:untuk )?mufakat|aklamasi|sepakat bulat")
_NUMBERS = re.compile(r"(\d{1,5}) ?[-:] ?(\d{1,5})(?: ?[-:] ?(\d{1,5}))?")
_WORD = re.compile(
    r"(?P<against>(?:tidak|tdk\.?|tak) setuju|menolak|ditolak|tolak|kontra)"
    r"|(?P<favour>menyetujui|setuju|pro)|(?P<abstained>abstain|absten|abs)"
)
_ONE = re.sub(r"\?P<\w+>", "?:", _WORD.pattern)
_GAP = r"(?:,? (?:dan )?|, ?)"
_NUMBER_FIRST = re.compile(rf"\d{{1,5}} (?:{_ONE})(?:{_GAP}\d{{1,5}} (?:{_ONE})){{0,2}}")
_WORD_FIRST = re.compile(rf"(?:{_ONE}):? \d{{1,5}}(?:{_GAP}(?:{_ONE}):? \d{{1,5}}){{0,2}}")
_PRINTED = re.compile(
    r" ?\((?:(?:disepakati|diputuskan|disetujui) secara musyawarah (?:untuk )?mufakat"
    r"|(?:disetujui|diputuskan|ditolak) (?:dengan|melalui) pemungutan suara:? (?P<votes>[^()]*))"
    r"\)\.?\Z",
    re.IGNORECASE,
)
