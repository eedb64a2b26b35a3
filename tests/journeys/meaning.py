"""What a line of minutes means, whether it was typed, recorded or printed."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from docx.text.paragraph import Paragraph

from tests.documents.word_reader import Reading

KINDS = ("agenda", "discussion", "issue", "decision", "action")
_FIRST, _AGENDA = "Heading 2", "Heading 3"
_ISSUE, _DISCUSSED = "Permasalahan", ("Tingkat", "Umum")
_NOBODY = "Disampaikan dalam rapat:"
_UNDISCUSSED = "Tidak dibahas."
_MONTHS = (
    *("Januari", "Februari", "Maret", "April", "Mei", "Juni"),
    *("Juli", "Agustus", "September", "Oktober", "November", "Desember"),
)


@dataclass(frozen=True, slots=True)
class Said:
    """One line; ``speaker`` is a name, or None where the line is nobody's."""

    kind: str
    text: str
    speaker: str | None = None
    owners: tuple[str, ...] = ()
    due: date | None = None


def recorded(record: dict[str, Any]) -> list[Said]:
    """Return the lines of ``show --json``, the empty one under the cursor left out."""
    return [
        Said(
            one["kind"],
            one["text"],
            one["speaker"] if one["kind"] == "discussion" else None,
            tuple(one["owners"]),
            date.fromisoformat(one["due"]) if one["due"] else None,
        )
        for one in record["entries"]
        if one["text"]
    ]


def printed(paper: Reading) -> list[Said]:
    """Return the lines that stand in a notula, in the order of the paper."""
    lines = [
        Paragraph(p, paper.document) for p in paper.body.iterchildren() if p.tag.endswith("}p")
    ]
    levels = [(one.style.name if one.style else "", one.text) for one in lines]
    return [*_discussed(levels), *_decided(levels), *_tasked(paper)]


def in_order(lines: Iterable[Said]) -> list[Said]:
    """Return ``lines`` as the paper sorts them: agenda, what was said under it, problems, ..."""
    sections: list[list[Said]] = [[]]
    ends: dict[str, list[Said]] = {"decision": [], "action": []}
    for line in lines:
        if line.kind in ends:
            ends[line.kind].append(line)
            continue
        if line.kind == "agenda":
            sections.append([])
        sections[-1].append(line)
    # Sorting keeps the order of what is of one kind.
    discussed = [one for part in sections for one in sorted(part, key=_rank)]
    return [*discussed, *ends["decision"], *ends["action"]]


def _rank(line: Said) -> int:
    return KINDS.index(line.kind)


def _discussed(levels: list[tuple[str, str]]) -> Iterator[Said]:
    speaker, is_inside = None, False
    for style, text in levels:
        if style == _FIRST:
            is_inside = text == "Pembahasan"
        elif not is_inside or text == _UNDISCUSSED:
            continue
        elif style == _AGENDA:
            speaker = None
            yield Said("agenda", text)
        elif style == "Pembicara":
            speaker = None if text == _NOBODY else text.removesuffix(":")
        elif style.startswith(_ISSUE):
            yield Said("issue", text)
        elif style.startswith(_DISCUSSED):
            yield Said("discussion", text, speaker)


def _decided(levels: list[tuple[str, str]]) -> Iterator[Said]:
    yield from (Said("decision", text) for style, text in levels if style.startswith("Keputusan"))


def _tasked(paper: Reading) -> Iterator[Said]:
    for _number, text, owners, due in paper.actions()[1:]:
        yield Said(
            "action", text, None, tuple(owners.split("; ")) if owners.strip("– ") else (), _day(due)
        )


def _day(words: str) -> date | None:
    """Return the day of ``Jumat, 20 Maret 2026``, None of what ends in no year."""
    day, month, year = words.split()[-3:] if words[-1:].isdigit() else ("", "", "")
    return date(int(year), _MONTHS.index(month) + 1, int(day)) if year else None
