"""The rows of old minutes by the part that they stand in: head, people, body, signatures."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from kesbang_desktop.domain.list_marks import Numbers, find_list_mark
from kesbang_desktop.domain.names import fold
from kesbang_desktop.exchange.header_block import HeaderLine, split_key
from kesbang_desktop.exchange.notes_keys import PAPER_HEADINGS, Key
from kesbang_desktop.exchange.old_minutes.form_keys import SPEAKERS, heads_leaders, key_and_value
from kesbang_desktop.exchange.old_minutes.form_rows import FormRow, is_empty
from kesbang_desktop.exchange.old_minutes.sections import (
    BODY_SECTIONS,
    Section,
    counts_on,
    ends_as_sentence,
    heading_of,
    heads_actions,
    heads_flat_table,
    is_label,
    is_sentence,
    is_topic,
    numbers_of,
    without_number,
)
from kesbang_desktop.exchange.old_minutes.signatures import Signer, find_signatures, signers_in
from kesbang_desktop.exchange.people.several import split_people

_PAPER = re.compile(
    r"(?:(?:berita acara|laporan(?: hasil)?|hasil)\s+)?(?:notula|notulen|notulensi|risalah)\b"
    r"|laporan hasil rapat\b|hasil rapat\b",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"\b(?:jalan|jln?|telepon|telp?|tlp|faks(?:imile)?|fax|laman|website|surel|e-?mail"
    r"|kode ?pos|kotak pos)\b|www\.|@",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"terlampir|\b\d+\s+orang\b", re.IGNORECASE)
# Parts in which rows of the head may still come.
_AROUND_HEAD = frozenset((Section.HEAD, Section.ATTENDEES, Section.AGENDA))
_UNFOLDED = BODY_SECTIONS | {Section.OPENING}
_HEADING_AND_TEXT = 2
_KOP_ROWS = 12
_MOST_WORDS_OF_ATTENDEE = 25
# How minutes take their leave: "Demikian notula ini dibuat …".
_FAREWELL = ("Demikian", "DEMIKIAN")


@dataclass(frozen=True, slots=True)
class BodyRow:
    """A row that is no row of the head, and the part that it stands in."""

    row: FormRow
    section: Section


@dataclass(slots=True)
class OldParts:
    """``heads`` are rows of the head as those of notes; ``titles`` what stands over it.

    ``people`` are lists of attendees, each as lines, ``topics`` agenda items with their rows.
    """

    heads: list[HeaderLine] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)
    people: list[list[str]] = field(default_factory=list)
    topics: list[tuple[int, str]] = field(default_factory=list)
    body: list[BodyRow] = field(default_factory=list)
    signers: list[Signer] = field(default_factory=list)
    has_heading: bool = False

    def has(self, key: str) -> bool:
        """Tell whether the head says something of ``key``."""
        return any(one.key == key for one in self.heads)


def split_parts(rows: Sequence[FormRow]) -> OldParts:
    """Return ``rows`` by their parts; letterhead and signatures apart, each stands in one."""
    rows = [one for row in rows for one in _unfolded(row)]
    start = _start_of(rows)
    end, annex = find_signatures(rows)
    splitter = _Splitter()
    splitter.parts.has_heading = start is not None
    kept = [*rows[:end], *rows[annex:]]
    for at, row in enumerate(kept):
        if start is None or at >= start or not _is_letterhead(row):
            splitter.take(row, kept[at + 1].text if at + 1 < len(kept) else "")
    splitter.parts.signers = signers_in(rows[end:annex])
    return splitter.parts


def _unfolded(row: FormRow) -> Iterator[FormRow]:
    """Yield a row of a form that is one table, a heading beside what stands under it, as lines."""
    labels = [cell for cell in row.filled if any(map(str.isalpha, cell))]
    is_form = (
        row.table is not None
        and len(labels) == _HEADING_AND_TEXT
        and heading_of(labels[0]) in _UNFOLDED
        and heading_of(labels[1]) is None
        and not heads_actions(row.cells)
    )
    if not is_form:
        yield row
        return
    yield replace(row, cells=(labels[0].strip(),), table=None)
    for line in labels[1].split("\n"):
        yield replace(row, cells=(line.strip(),), table=None)


def _start_of(rows: Sequence[FormRow]) -> int | None:
    """Return where the heading of the paper stands; above it is the letterhead."""
    for at, row in enumerate(rows[:_KOP_ROWS]):
        if is_paper_heading(row):
            return at
    return None


def _is_letterhead(row: FormRow) -> bool:
    """Tell whether a row above the heading names the office or tells where it is."""
    if key_and_value(row)[0]:
        return False
    lines = [line for cell in row.filled for line in cell.split("\n")]
    return all(line.isupper() or _ADDRESS.search(line) for line in lines)


def is_paper_heading(row: FormRow) -> bool:
    """Tell whether ``row`` says alone that minutes follow: NOTULA RAPAT."""
    text = row.text
    is_alone = len(row.filled) == 1 and not split_key(text)[2]
    return is_alone and bool(_PAPER.match(text)) and len(text.split()) <= 40


class _Splitter:
    def __init__(self) -> None:
        self.parts = OldParts()
        self._section = Section.HEAD
        self._within = False
        self._last_item: Numbers = ()
        # The table, or None for paragraphs, that the last list of people stands in.
        self._listed_in: tuple[int | None] | None = None

    def take(self, row: FormRow, below: str) -> None:
        """Put ``row`` where it belongs; ``below`` is what the next one says."""
        key, value = key_and_value(row)
        is_heading = len(row.filled) == 1 and not self._is_item(row, below)
        section = heading_of(row.text) if is_heading else None
        if self._section in _AROUND_HEAD:
            if heads_leaders(row, below):
                self._section = Section.HEAD
                return
            if self._takes_key(row, key, value):
                return
        if section is Section.ANNEX and self._section is Section.HEAD:
            # "Lampiran : -" of a letter is a row of its head.
            section = None
        if section is not None and (self._section is not Section.HEAD or self._is_begun(section)):
            self._within = self._section is Section.DISCUSSION and section is Section.ISSUES
            self._section = section
            return
        if self._ends(row):
            self._within, self._section = False, Section.DISCUSSION
        elif row.text.startswith(_FAREWELL):
            self._section = Section.CLOSING
        if self._section is Section.HEAD:
            self._take_head(row)
        elif self._section is Section.ATTENDEES:
            self._list_people(row)
        elif self._section is Section.AGENDA and row.table is None:
            self._add_topic(row, row.text)
        else:
            self.parts.body.append(BodyRow(row, self._section))

    def _ends(self, row: FormRow) -> bool:
        """Tell whether ``row`` is of the discussion, whatever part stood above it."""
        if self._section is Section.HEAD and not self.parts.heads:
            return False
        if is_topic(row.text, row.style):
            return True
        if self._section is Section.ATTENDEES:
            return _ends_people(row)
        # Problems of one agenda item end where the next speaker begins.
        return self._within and is_label(row.text)

    def _is_begun(self, section: Section) -> bool:
        """Tell whether a heading can stand here: "Acara" alone heads a list only below a title."""
        begun = self.parts.titles or self.parts.heads or self.parts.has_heading
        return bool(begun) or section is not Section.OPENING

    def _takes_key(self, row: FormRow, key: str, value: str) -> bool:
        if not key or (heading_of(row.text) is not None and not value):
            return False
        if key not in set(Key) and (is_sentence(value) or self._is_said_by(row, value)):
            return False
        if key == Key.ATTENDEES:
            # Below names on the line itself stands what is no list of people any more.
            is_begun = find_list_mark(value) is not None
            is_open = not value or is_begun or "\n" in value or bool(_COUNTED.search(value))
            self._section = Section.ATTENDEES if is_open else Section.HEAD
            self._take_people(row, value)
            return True
        if key == Key.TOPIC:
            self._section = Section.AGENDA
            for line in value.split("\n"):
                self._add_topic(row, line)
            return True
        self._section = Section.HEAD
        if not is_empty(value):
            shown = row.filled[0].strip(" :")
            words = " ".join(value.split())
            self.parts.heads.append(HeaderLine(row.number, row.text, key, shown, words))
        return True

    def _is_item(self, row: FormRow, below: str) -> bool:
        """Tell whether a row goes on with the agenda, though it reads as the heading of a part.

        "3. Penutup" below "2. …" does, and "1. Pembukaan" above "2. …".
        """
        if self._section is not Section.AGENDA or row.table is not None:
            return False
        if not self.parts.topics:
            return counts_on((("1.", 0), ("1)", 0)), row.text) and counts_on(
                numbers_of(row.text), below
            )
        return counts_on(self._last_item, row.text)

    def _add_topic(self, row: FormRow, line: str) -> None:
        words = without_number(line)
        if not is_empty(words):
            self.parts.topics.append((row.number, words))
            self._last_item = numbers_of(line)

    def _is_said_by(self, row: FormRow, value: str) -> bool:
        """Tell whether "Ketua: …" is what the chair said: text stands above it, no name behind."""
        label = fold(row.filled[0].partition(":")[0])
        words = value.split()
        is_name = len(words) > 1 and all(word[:1].isupper() or word[:1] == "(" for word in words)
        return label in SPEAKERS and bool(self.parts.body) and not is_name

    def _take_people(self, row: FormRow, value: str) -> None:
        if not value or is_empty(value):
            return
        if _COUNTED.search(value) and "\n" not in value:
            line = HeaderLine(row.number, row.text, Key.REMARKS, "Peserta", f"Peserta: {value}")
            self.parts.heads.append(line)
            return
        lines = [part for line in value.split("\n") for part in line.split(";")]
        if len(lines) == 1 and (several := split_people(lines[0])):
            lines = several
        self.parts.people.append(lines)
        self._listed_in = None

    def _list_people(self, row: FormRow) -> None:
        if row.table is None and heads_flat_table(row.text):
            return
        if not self.parts.people or self._listed_in != (row.table,):
            self.parts.people.append([])
            self._listed_in = (row.table,)
        self.parts.people[-1].append("\t".join(_one_line(cell) for cell in row.cells))

    def _may_be_title(self, words: str) -> bool:
        is_under_heading = self.parts.has_heading and not self.parts.titles
        if without_number(words) != words:
            return False
        return words.isupper() or (is_under_heading and fold(words).startswith("rapat "))

    def _take_head(self, row: FormRow) -> None:
        words = row.text
        if is_paper_heading(row) and not self.parts.heads:
            match = _PAPER.match(words)
            rest = words[match.end() :].strip(" :–-") if match else ""
            if fold(words) not in PAPER_HEADINGS and rest:
                self.parts.titles.append(words if not _only_paper(words) else rest)
        elif len(row.filled) == 1 and not self.parts.heads and self._may_be_title(words):
            self.parts.titles.append(words)
        else:
            self.parts.body.append(BodyRow(row, Section.HEAD))


def _ends_people(row: FormRow) -> bool:
    """Tell whether a row is no attendee any more: a sentence, or a table of something else."""
    if row.table is not None and len(row.filled) > 1:
        return heads_actions(row.cells)
    return ends_as_sentence(row.text) or len(row.text.split()) > _MOST_WORDS_OF_ATTENDEE


def _only_paper(words: str) -> bool:
    return fold(words).split()[0] in ("notula", "notulen", "notulensi", "risalah")


def _one_line(cell: str) -> str:
    return " ".join(cell.split())


def all_text(rows: Iterable[FormRow]) -> str:
    """Return what all ``rows`` say, a line each: the same file says the same."""
    return "\n".join(row.text for row in rows)
