"""What is typed into a line with a sign: ``@name`` and `` /phrase``.

In an action these are owners and the due date, in an agenda item the planned length, in a decision
how it was taken and when it is looked at again.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kesbang_desktop.domain.action_signs import find_signs
from kesbang_desktop.domain.completion import begins_words, said_length
from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.editing.chips import put_chip
from kesbang_desktop.domain.editing.edit import Edit
from kesbang_desktop.domain.editing.line_draft import LineDraft
from kesbang_desktop.domain.editing.typed_line import CHIP, Fact, TypedLine
from kesbang_desktop.domain.end_phrase import EndPhrase
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.markers import DUE, OWNER
from kesbang_desktop.domain.names import fold, name_key
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.outcome import Outcome
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.planned_length import PLANS
from kesbang_desktop.domain.review import Review, decision_phrases
from kesbang_desktop.domain.spoken_due import split_due

SIGNS = {EntryKind.ACTION: OWNER + DUE, EntryKind.AGENDA: DUE, EntryKind.DECISION: DUE}
_OPEN = re.compile(r"(?<![^\s(,;])([@/])((?:(?![\s(,;][@/])[^\n\u2028]){0,60})$")
# Of fewer letters nobody is meant for certain.
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class OpenMention:
    """What is being typed before the caret: its sign, which stands at ``offset``, and the rest."""

    sign: str
    offset: int
    query: str


def open_mention(typed: str) -> OpenMention | None:
    """Return the mention at the end of ``typed``, which stands before the caret, or None."""
    match = _OPEN.search(typed.replace(CHIP, " "))
    if match is None or match[2][:1].isspace():
        # "@ Bu", "/ b": nothing is guessed behind a space; the end of the line tells.
        return None
    return OpenMention(match[1], match.start(1), match[2])


def is_taken_by_space(query: str, name: str) -> bool:
    """Tell whether a space behind ``query`` takes ``name``, the only one that it may mean."""
    # Behind a comma gelar may follow, or the sentence: the end of the line tells.
    is_open = query.endswith((" ", ",", ";", ":")) or len(query) < _SHORTEST
    return not is_open and begins_words(query, name)


def is_typed_out(query: str, name: str) -> bool:
    """Tell whether ``query`` has whole words of ``name``, or more of the sentence behind it."""
    typed = query.rstrip(" ,;:")
    goes_on = said_length(typed, name) < len(typed)
    words = name_key(typed).split()
    is_word = len(typed) >= _SHORTEST and set(words) <= set(fold(name).split())
    return goes_on or is_word or name_key(query) == name_key(name)


def take_mention(draft: LineDraft, chosen: Party | Due | Fact) -> bool:
    """Put what was ``chosen`` in place of the mention before the caret; tell whether one is."""
    mention = open_mention(draft.typed)
    if mention is None:
        return False
    if isinstance(chosen, Party):
        said = said_length(mention.query, chosen.name)
    else:
        said = len(mention.query.rstrip())
    put_chip(draft, mention.offset, mention.offset + 1 + said, chosen)
    return True


def take_phrase(draft: LineDraft, notation: Notation) -> bool:
    """Put what the phrase before the caret means in its place; tell whether it means something."""
    mention = open_mention(draft.typed)
    if mention is None:
        return False
    start = mention.offset
    if phrases := _phrases(draft.shape.kind, notation):
        fact = phrases.parse(mention.query) if mention.sign == DUE else None
        if fact is not None:
            put_chip(draft, start, start + 1 + len(mention.query), fact)
        return fact is not None
    found = split_due(mention.query, notation.meeting_date, notation.holidays)
    if mention.sign != DUE or found is None:
        return False
    put_chip(draft, start, start + 1 + found[1], found[0])
    return True


def resolve(number: int, line: TypedLine, notation: Notation) -> Iterator[Edit]:
    """Yield edits that turn what was typed out in full in ``line`` into chips, one after another.

    The rest stays text.
    """
    if line.shape.kind is EntryKind.ACTION:
        yield from _resolve_action(number, line, notation)
    elif phrases := _phrases(line.shape.kind, notation):
        text = _without_chips(line)
        while found := phrases.find(text):
            draft = LineDraft(number, line)
            put_chip(draft, found[0], len(text), found[1])
            line = TypedLine(draft.said, draft.shape)
            text = _without_chips(line)
            yield from _done(draft)


def _phrases(
    kind: EntryKind, notation: Notation
) -> EndPhrase[int] | EndPhrase[Outcome | Review] | None:
    """Return what the phrase at the end of a line of ``kind`` may say, None for no facts."""
    if kind is EntryKind.DECISION:
        return decision_phrases(notation.meeting_date, notation.holidays)
    return PLANS if kind is EntryKind.AGENDA else None


def _without_chips(line: TypedLine) -> str:
    return line.said.text.replace(CHIP, " ").rstrip()


def _resolve_action(number: int, line: TypedLine, notation: Notation) -> Iterator[Edit]:
    known, holidays = notation.known, notation.holidays
    signs = find_signs(line.said.text, known, notation.meeting_date, holidays)
    found = [(one.start, one.end, one.party or one.due) for one in signs]
    while found:
        start, end, chip = found.pop()
        if chip is None:
            continue
        draft = LineDraft(number, line)
        for gone in put_chip(draft, start, end, chip):
            # What stands behind a chip that went is one place further to the left.
            found = [(a - (gone < a), b - (gone < b), one) for a, b, one in found]
        line = TypedLine(draft.said, draft.shape)
        yield from _done(draft)


def _done(draft: LineDraft) -> Iterator[Edit]:
    if draft.edit is not None:
        yield draft.edit
