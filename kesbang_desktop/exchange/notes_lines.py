"""Physical lines of a notes file to logical ones and back.

A line that ends with a backslash goes on in the next one: the line break inside an entry. Doubled
backslashes at a line's end are backslashes.
"""

from collections.abc import Iterator


def read_lines(text: str) -> Iterator[tuple[int, str]]:
    """Yield (number of its first physical line, logical line) for clean ``text``."""
    held, first = "", 0
    for number, line in enumerate(text.split("\n"), 1):
        if not first:
            first = number
        stripped = line.rstrip()
        kept = stripped.rstrip("\\")
        backslashes = len(stripped) - len(kept)
        held += (kept + "\\" * (backslashes // 2)) if backslashes else stripped
        if backslashes % 2:
            held += "\n"
            continue
        yield first, held
        held, first = "", 0
    if held:
        yield first, held.rstrip("\n")


def write_lines(logical: str) -> str:
    """Return the physical lines that :func:`read_lines` reads as ``logical``."""
    return "\\\n".join(_double_last_backslashes(line) for line in logical.split("\n"))


def _double_last_backslashes(line: str) -> str:
    kept = line.rstrip("\\")
    return line + "\\" * (len(line) - len(kept))
