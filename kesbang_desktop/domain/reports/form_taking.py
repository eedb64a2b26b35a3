"""The rows of a returned form, sorted into answers, parts, and what belongs to neither."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.region import Regions
from kesbang_desktop.domain.reports.form_columns import find_columns
from kesbang_desktop.domain.reports.form_headings import (
    CLOSING,
    PROBLEMS,
    Heading,
    HeadingReader,
    own_heading,
    own_title,
)
from kesbang_desktop.domain.reports.form_labels import Answer, LabelReader
from kesbang_desktop.domain.reports.form_matters import without_mark
from kesbang_desktop.domain.reports.form_row import FormRow, bare, says_nothing
from kesbang_desktop.domain.reports.form_words import (
    TITLE,
    Ask,
    Column,
    FormMark,
    fixed_lines,
    read_mark,
)
from kesbang_desktop.domain.reports.report_forms import OVERVIEW, SUGGESTIONS, PoliticalForm

# How people take their leave below a form.
_LEAVE = re.compile(
    r"(?:demikian|sekian|atas perhatian|terima ?kasih|makasih|trims|wassalam|hormat kami"
    r"|salam hormat|mohon (?:arahan|petunjuk|izin))\b",
    re.IGNORECASE,
)
_HEAD = ""
_NO_MATTERS = (_HEAD, PROBLEMS, CLOSING)
_WORDS_THEMSELVES = (Ask.REPORTER, Ask.POSITION)


@dataclass(frozen=True, slots=True)
class FormKnowledge:
    """What the office knows when it reads a form: its own form, its regions, and who it is.

    ``office_lines`` are lines of its letterhead, which say nothing of a region.
    """

    form: PoliticalForm
    regions: Regions = field(default_factory=Regions)
    office: str = ""
    office_lines: tuple[str, ...] = ()


@dataclass(slots=True)
class Matter:
    """A line of a part, or a row with its ``cells`` under the columns at their ``places``."""

    text: str = ""
    cells: tuple[str, ...] = ()
    places: Mapping[Column, int] = field(default_factory=dict)


@dataclass(slots=True)
class TakenForm:
    """What stood in a form. ``parts`` are by key, ``own`` the headings somebody added.

    ``head`` are the lines above the first part that answer nothing.
    """

    mark: FormMark | None = None
    answers: dict[Ask, str] = field(default_factory=dict)
    parts: dict[str, list[Matter]] = field(default_factory=dict)
    own: list[str] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    head: list[str] = field(default_factory=list)
    is_form: bool = False

    @property
    def says_something(self) -> bool:
        """Whether anything was answered or told."""
        return any(self.answers.values()) or any(self.parts.values())


class FormTaker:
    """Takes a form row by row and knows in which part it is."""

    def __init__(self, knowledge: FormKnowledge) -> None:
        self.taken = TakenForm()
        self._labels = LabelReader(knowledge.regions)
        self._headings = HeadingReader(knowledge.form)
        self._regions = knowledge.regions
        self._fixed = fixed_lines(knowledge.form, knowledge.office_lines)
        self._part = _HEAD
        self._places: dict[Column, int] = {}
        # The question that waits for its answer, or goes on, in the line below.
        self._open: Ask | None = None
        # Whether its title or mark was there.
        self._is_begun = False
        # Whether an empty line is above.
        self._is_apart = False
        # Whether a line without a number goes on with the matter before it.
        self._goes_on = False
        self._field = ""

    def take(self, row: FormRow) -> bool:
        """Read one row after those before it; False where another form begins with it."""
        if not row.said:
            self._open, self._goes_on, self._is_apart = None, False, True
            return True
        if self._begins_another(row):
            return False
        self._take_said(row)
        self._is_apart = False
        return True

    def _begins_another(self, row: FormRow) -> bool:
        region = self.taken.answers.get(Ask.REGION, "")
        if not (region or self._is_begun) or not self.taken.says_something:
            return False
        if _is_title(row):
            return True
        answer = self._labels.find(row) if region else None
        if answer is None or answer.ask is not Ask.REGION:
            return False
        return self._may_be_answer(answer, row) and self._is_other(region, answer.value)

    def _take_said(self, row: FormRow) -> None:
        if row.only_heads:
            self._begin_sheet(row)
        elif not (
            self._is_of_form(row)
            or self._takes_answer(row)
            or self._takes_columns(row)
            or self._takes_heading(row)
        ):
            self._take_matter(row)

    def _begin_sheet(self, row: FormRow) -> None:
        self._part, self._places, self._field, self._open = _HEAD, {}, "", None
        self._takes_heading(row)

    def _is_of_form(self, row: FormRow) -> bool:
        """Pass what says nothing of a region: title, instructions, letterhead, mark."""
        if not _is_title(row):
            key = fold(row.text)
            return key in self._fixed or not key
        if not self._is_begun and not self.taken.answers.get(Ask.REGION):
            self._forget_letterhead()
        self._is_begun = self.taken.is_form = True
        self.taken.mark = self.taken.mark or read_mark(row.text)
        return True

    def _forget_letterhead(self) -> None:
        """Give up what lines above the title seemed to answer: the telephone of an office."""
        answers = self.taken.answers
        self.taken.unread += [f"{ask.value}: {said}" for ask, said in answers.items() if said]
        answers.clear()
        self._part, self._open = _HEAD, None

    def _takes_answer(self, row: FormRow) -> bool:
        answer = self._labels.find(row)
        if answer is None or not self._may_be_answer(answer, row):
            return False
        if self._is_apart and not row.is_table:
            # The head of the form, wherever somebody put it.
            self._part = _HEAD
        before = self.taken.answers.get(answer.ask, "")
        if before and answer.value and fold(before) != fold(answer.value):
            return False
        self.taken.answers[answer.ask] = before or answer.value
        is_sure = not row.is_table and self._part == _HEAD
        self._open = answer.ask if is_sure and (not answer.value or _goes_on(answer)) else None
        self.taken.is_form = self.taken.is_form or answer.is_plain
        return True

    def _may_be_answer(self, answer: Answer, row: FormRow) -> bool:
        """Tell whether it is one where it stands: within a part much looks like a label."""
        if row.is_table and self._places:
            return False
        if self._part == _HEAD:
            return True
        if not (answer.is_plain and answer.value) or without_mark(row.text)[1]:
            return False
        if answer.ask is Ask.REGION and self.taken.answers.get(Ask.REGION):
            return bool(self._regions.names) and self._labels.is_sure(answer)
        if self.taken.answers.get(answer.ask):
            return False
        return answer.ask in _WORDS_THEMSELVES or self._labels.is_sure(answer)

    def _is_other(self, before: str, value: str) -> bool:
        if not before or not value:
            return False
        return fold(self._regions.full_name(before)) != fold(self._regions.full_name(value))

    def _takes_columns(self, row: FormRow) -> bool:
        found = find_columns(row.cells) if row.is_table else {}
        if not found:
            return False
        self._places, self._goes_on, self._field = found, False, ""
        if self._part in _NO_MATTERS:
            if Column.FIELD in found:
                self._begin(PROBLEMS)
            elif Column.DAY in found and Column.TITLE in found:
                self._begin(OVERVIEW)
        return True

    def _takes_heading(self, row: FormRow) -> bool:
        if self._places and row.is_table and not row.cells[0].strip():
            # A row that was added without a number; headings in tables are cells from its edge on.
            return False
        heading = self._headings.find(row, self._part)
        title = ""
        if heading is None and self._part not in (_HEAD, OVERVIEW, SUGGESTIONS, CLOSING):
            title = own_heading(row)
            heading = Heading(title) if title else None
        if heading is None:
            return False
        if title and title not in self.taken.own:
            self.taken.own.append(title)
        self._begin(heading.key)
        if not row.is_table:
            self._places = {}
        if heading.rest:
            self._take_matter(FormRow((heading.rest,)))
        return True

    def _begin(self, part: str) -> None:
        self._part, self._open, self._goes_on = part, None, False
        self.taken.is_form = True

    def _take_matter(self, row: FormRow) -> None:
        if self._open is not None:
            self._go_on_answering(row)
        elif Column.FIELD in self._places and row.is_table:
            self._take_row_of_field(row)
        elif self._part in _NO_MATTERS:
            if not self.taken.parts:
                self.taken.head.append(row.text)
            self._keep_unread(row)
        elif row.is_table:
            self._keep(self._part, Matter("", row.cells, self._places))
        else:
            self._take_line(row)

    def _go_on_answering(self, row: FormRow) -> None:
        ask = self._open
        if ask is None:
            return
        before = self.taken.answers.get(ask, "")
        self.taken.answers[ask] = "\n".join(filter(None, (before, bare(row.text))))
        self._open = ask if ask is Ask.REASON else None

    def _take_row_of_field(self, row: FormRow) -> None:
        """Take a row that names its field itself, as do the rows below it until the next."""
        place = self._places[Column.FIELD]
        title = row.cells[place].strip() if place < len(row.cells) else ""
        others = [cell for at, cell in enumerate(row.cells) if at != place]
        if title:
            self._field = self._headings.named(title) or own_title(title)
        if all(map(says_nothing, others)):
            return
        if not self._field:
            self._keep_unread(row)
            return
        if title and self._field == own_title(title) and self._field not in self.taken.own:
            self.taken.own.append(self._field)
        cells = tuple("" if at == place else cell for at, cell in enumerate(row.cells))
        self._keep(self._field, Matter("", cells, self._places))

    def _take_line(self, row: FormRow) -> None:
        text = row.text.strip()
        words, is_marked = without_mark(text)
        if says_nothing(text):
            self._goes_on = False
        elif not is_marked and _LEAVE.match(bare(text)):
            self._part = _HEAD
            self._keep_unread(row)
        elif self._goes_on and not is_marked:
            self.taken.parts[self._part][-1].text += f"\n{words}"
        else:
            self._keep(self._part, Matter(words))
            self._goes_on = is_marked

    def _keep(self, part: str, matter: Matter) -> None:
        self.taken.parts.setdefault(part, []).append(matter)

    def _keep_unread(self, row: FormRow) -> None:
        if not says_nothing(row.text):
            self.taken.unread.append(row.text)


def _is_title(row: FormRow) -> bool:
    return fold(row.text) == fold(TITLE) or read_mark(row.text) is not None


def _goes_on(answer: Answer) -> bool:
    return answer.ask is Ask.REASON
