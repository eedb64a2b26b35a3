"""A copy of the minutes that goes round for correction, with a last day to answer.

Who got it is kept beside the minutes (:class:`~kesbang_desktop.domain.proof.Proof` of kind READER).
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from kesbang_desktop.domain.corrections.change import Change
from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.ordering import key_between
from kesbang_desktop.domain.proof import Answer, Proof, ProofKind
from kesbang_desktop.domain.ratification import Ratifications, ratified_on_paper
from kesbang_desktop.domain.text import shorten_line

# What the reason of a version begins with that changes minutes which others agreed to.
ADDENDUM = "Adendum: "
_SHORT, _TOLD = 40, 2


def readers_of(proofs: Iterable[Proof]) -> list[Proof]:
    """Return who was asked to correct a copy, in order."""
    return [one for one in proofs if one.kind is ProofKind.READER]


def last_day(proofs: Iterable[Proof]) -> date | None:
    """Return the last day to answer, None where no copy went round."""
    return max((one.due for one in readers_of(proofs) if one.due), default=None)


def is_over(proofs: Sequence[Proof], today: date) -> bool:
    """Tell whether the time for corrections is over, so that the minutes can be made final."""
    day = last_day(proofs)
    return day is not None and day < today


def describe_circulation(proofs: Sequence[Proof]) -> str:
    """Return ``Koreksi s.d. 12 Maret 2024: setuju 3 dari 5, minta perubahan 1``; empty for none."""
    readers, day = readers_of(proofs), last_day(proofs)
    if not readers:
        return ""
    until = f" s.d. {format_date(day)}" if day else ""
    agreed = sum(one.answer is Answer.AGREED for one in readers)
    asked = sum(one.answer is Answer.ASKED for one in readers)
    words = f"Koreksi{until}: setuju {agreed} dari {len(readers)}"
    return f"{words}, minta perubahan {asked}" if asked else words


def is_agreed(proofs: Iterable[Proof], ratifications: Ratifications) -> bool:
    """Tell whether final minutes are settled with others, so that a change is an addendum.

    That is so once a copy went round, or a later meeting ratified them.
    """
    return bool(readers_of(proofs)) or bool(ratified_on_paper(ratifications))


def addenda_on_paper(reasons: Iterable[str]) -> str:
    """Return the sentences that minutes print of the addenda among the ``reasons`` of versions.

    ``Adendum ke-1: nama narasumber salah tulis.``; empty for none.
    """
    said = [one.removeprefix(ADDENDUM) for one in reasons if one.startswith(ADDENDUM)]
    return " ".join(f"Adendum ke-{n}: {one.rstrip('.')}." for n, one in enumerate(said, 1))


def describe_asked(changes: Sequence[Change]) -> str:
    """Return what somebody's corrections ask for, the first of them in words."""
    told = [
        "“{}” menjadi “{}”".format(*_differing(one.before, one.after))
        for one in changes
        if one.before and one.after
    ][:_TOLD]
    count = f"{len(changes)} koreksi"
    return f"{count}: {', '.join(told)}" if told else count


def _differing(before: str, after: str) -> tuple[str, str]:
    """Return the words of both in which they differ, with one word around where one has none."""
    old, new = before.split(), after.split()
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
        end += 1
    if start + end in (len(old), len(new)):
        start, end = max(start - 1, 0), max(end - 1, 0)
    told = (" ".join(words[start : len(words) - end]) for words in (old, new))
    first, second = (shorten_line(one, _SHORT) for one in told)
    return first, second


def with_corrections(
    proofs: Sequence[Proof], meeting_id: UUID, names: Iterable[str], asked: str, today: date
) -> list[Proof]:
    """Return ``proofs`` with the note that each of ``names`` ``asked`` for something.

    Whoever is not among the readers yet is added to them: a file goes from hand to hand.
    """
    result = list(proofs)
    due = last_day(proofs)
    for name in dict.fromkeys(one.strip() for one in names if one.strip()):
        known = _place_of(result, name)
        if known is None:
            key = key_between(max((one.order_key for one in result), default=None), None)
            result.append(
                Proof(
                    *(new_id(), meeting_id, key, ProofKind.READER, name, today),
                    note=asked,
                    due=due,
                    answer=Answer.ASKED,
                )
            )
        else:
            before = result[known]
            said = "; ".join(filter(None, (before.note, asked)))
            result[known] = replace(before, answer=Answer.ASKED, note=said)
    return result


def _place_of(proofs: Sequence[Proof], name: str) -> int | None:
    """Return where the reader ``name`` stands; the name of a file's author may be a part of it."""
    wanted = fold(name)
    numbers = [n for n, one in enumerate(proofs) if one.kind is ProofKind.READER]
    same = [n for n in numbers if fold(proofs[n].name) == wanted]
    near = [n for n in numbers if f" {wanted} " in f" {fold(proofs[n].name)} "]
    return next(iter(same or (near if len(near) == 1 else [])), None)
