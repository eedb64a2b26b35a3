"""Lines of minutes in the notes format, written so that they are read as what they are."""

from dataclasses import replace

from kesbang_desktop.domain.action import ActionItem
from kesbang_desktop.domain.action_signs import escape_signs
from kesbang_desktop.domain.due_date import URGENT
from kesbang_desktop.domain.emphasis import Words
from kesbang_desktop.domain.emphasis_marks import write_marks
from kesbang_desktop.domain.entry import SPOKEN_KINDS, Entry, EntryKind
from kesbang_desktop.domain.kept_text import is_marked, may_be_more, may_be_spoken
from kesbang_desktop.domain.list_marks import escape_number
from kesbang_desktop.domain.markers import MARKER_OF, split_marker
from kesbang_desktop.domain.planned_length import PLANS
from kesbang_desktop.domain.reports.field_phrase import FIELD_SAID
from kesbang_desktop.domain.review import decision_phrases, join_phrases
from kesbang_desktop.domain.row_notation import write_row
from kesbang_desktop.domain.shorthand import heads_section
from kesbang_desktop.domain.speaker_notation import SpeakerNotation
from kesbang_desktop.domain.withholding import WITHHELD

_INDENT = "  "
_ESCAPE = "\\"


def write_line(notation: SpeakerNotation, entry: Entry, action: ActionItem | None = None) -> str:
    """Return the line that reads as ``entry``, with the owners and due date of ``action``."""
    line = FIELD_SAID.join(_write_line(notation, entry, action), entry.field or None)
    return WITHHELD.join(line, entry.withheld or None)


def _write_line(notation: SpeakerNotation, entry: Entry, action: ActionItem | None) -> str:
    if entry.kind is EntryKind.TABLE_ROW:
        return write_row(Words(entry.text, entry.emphasis))
    marked = write_marks(entry.text, entry.emphasis)
    entry = replace(entry, text=marked, emphasis=()) if marked != entry.text else entry
    indent, text = _INDENT * entry.level, _write_text(notation, entry, action)
    if entry.kind is EntryKind.DISCUSSION:
        return f"{indent}{text}"
    return f"{indent}{MARKER_OF[entry.kind]} {escape_number(text)}"


def _write_text(notation: SpeakerNotation, entry: Entry, action: ActionItem | None) -> str:
    if entry.kind is EntryKind.ACTION:
        return _write_action(notation, entry.text, action or ActionItem(entry.id))
    if entry.kind is EntryKind.AGENDA:
        return PLANS.join(entry.text, entry.planned_minutes)
    if entry.kind is EntryKind.DECISION:
        phrases = decision_phrases(notation.meeting_date, notation.holidays)
        return join_phrases(entry.text, phrases, entry.outcome, entry.review)
    if entry.speaker is not None and entry.kind in SPOKEN_KINDS:
        text = entry.text
        is_sign = entry.kind is EntryKind.DISCUSSION and split_marker(text.lstrip("\\"))
        return f"{entry.speaker.name}: {_ESCAPE if is_sign else ''}{text}"
    if entry.unattributed:
        is_heading = not entry.level and heads_section(entry.text)
        is_read_so = is_heading and notation.speaker_in(entry.text) is None
        return entry.text if is_read_so else f": {entry.text}"
    if entry.kind is EntryKind.DISCUSSION:
        return f"\\{entry.text}" if _reads_as_more(notation, entry.text) else entry.text
    if entry.kind is EntryKind.ISSUE:
        return f"\\{entry.text}" if _reads_as_spoken(notation, entry.text) else entry.text
    return entry.text


def _reads_as_more(notation: SpeakerNotation, text: str) -> bool:
    """Tell whether ``text`` at the start of a line would not be read as plain text."""
    return (
        is_marked(text)
        or _names_somebody(notation, text)
        or (text.startswith("\\") and may_be_more(text[1:]))
    )


def _reads_as_spoken(notation: SpeakerNotation, text: str) -> bool:
    """Tell whether ``text`` behind the sign of a problem would be read as said by somebody."""
    return _names_somebody(notation, text) or (text.startswith("\\") and may_be_spoken(text[1:]))


def _names_somebody(notation: SpeakerNotation, text: str) -> bool:
    return notation.speaker_in(text) is not None or bool(notation.stranger_in(text))


def _write_action(notation: SpeakerNotation, text: str, action: ActionItem) -> str:
    read = notation.split_action(text)
    written = text
    if read.text != text or read.owners or read.due or read.problems:
        written = escape_signs(text)
    mentions = [f"@{owner.name}" for owner in action.owners]
    if action.agreed.urgent:
        mentions.append(f"/{URGENT}")
    if phrase := action.agreed.phrase:
        mentions.append(f"/{phrase}")
    if mentions and notation.split_action(" ".join([written, *mentions])).text != text:
        # Its end would go with the names.
        mentions.insert(0, "\\")
    return " ".join([written, *mentions])
