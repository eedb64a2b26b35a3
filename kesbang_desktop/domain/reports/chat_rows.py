"""A form that came back as a chat message, as rows."""

import re
from collections.abc import Iterator

from kesbang_desktop.domain.chat_stamp import read_chat
from kesbang_desktop.domain.reports.form_row import FormRow
from kesbang_desktop.domain.text import INVISIBLE

_QUOTE = re.compile(rf"^(?:{INVISIBLE}|[\s>])+")
# A line that is bold as a whole, its number inside or outside.
_STRONG = re.compile(r"(?P<ahead>[^\w*]*(?:\w{1,4}[.)]\s*)?)\*+(?P<said>[^*]+)\*+\s*:?\s*")
_ITALIC = re.compile(r"(?P<mark>[_~])(?P<said>[^_~]+)(?P=mark)")


def rows_of_chat(text: str) -> Iterator[FormRow]:
    """Yield the lines of a message without stamps, quotes and marks of bold; empty ones too."""
    lines = enumerate(re.split(r"\r\n?|\n|\u2028|\u2029", text), 1)
    for line in read_chat(lines):
        if line.is_system:
            continue
        said = line.text
        if line.sender and said.startswith(f"{line.sender}: "):
            said = said.removeprefix(f"{line.sender}: ")
        yield _row(_QUOTE.sub("", said).rstrip())


def _row(line: str) -> FormRow:
    if match := _STRONG.fullmatch(line):
        whole = f"{match['ahead']}{match['said']}"
        colon = ":" if line.rstrip().endswith(":") and not whole.endswith(":") else ""
        return FormRow((f"{whole}{colon}",), is_strong=True)
    if match := _ITALIC.fullmatch(line):
        return FormRow((match["said"],))
    return FormRow((line,))
