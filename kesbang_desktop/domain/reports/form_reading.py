"""A returned form read: its rows, whatever file they came in, as what a region reports."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from kesbang_desktop.domain.reports.form_doubts import doubts_of
from kesbang_desktop.domain.reports.form_matters import (
    event_of_row,
    event_of_text,
    matter_of_row,
    matters_in,
)
from kesbang_desktop.domain.reports.form_row import FormRow, says_nothing
from kesbang_desktop.domain.reports.form_taking import (
    FormKnowledge,
    FormTaker,
    Matter,
    TakenForm,
)
from kesbang_desktop.domain.reports.form_words import Ask
from kesbang_desktop.domain.reports.period import Period
from kesbang_desktop.domain.reports.period_reading import read_period
from kesbang_desktop.domain.reports.region_form import FormReading
from kesbang_desktop.domain.reports.region_report import FieldText, RegionReport, ReportedEvent
from kesbang_desktop.domain.reports.report_forms import OVERVIEW, SUGGESTIONS, PoliticalForm
from kesbang_desktop.domain.reports.report_title import period_in_title, region_in_title
from kesbang_desktop.domain.reports.said_safety import read_safety
from kesbang_desktop.domain.text import clean_line, clean_text, shorten_line

_REPORTER = (Ask.REPORTER, Ask.POSITION, Ask.PHONE)


def read_forms(
    rows: Iterable[FormRow], knowledge: FormKnowledge, told: Sequence[str] = ()
) -> list[FormReading]:
    """Return what each of the forms in ``rows`` reports, at least one: messages are sent on
    together. ``told`` are doubts about the file that they came in.
    """
    return [_reading(taker.taken, knowledge, told) for taker, _ in _apart(rows, knowledge)]


def read_form_rows(
    rows: Iterable[FormRow], knowledge: FormKnowledge, told: Sequence[str] = ()
) -> FormReading:
    """Return what the first form in ``rows`` reports; it is said where more of them follow."""
    (first, _), *others = _apart(rows, knowledge)
    reading = _reading(first.taken, knowledge, told)
    if not others:
        return reading
    names = [one.taken.answers.get(Ask.REGION, "") for one, _ in others]
    doubt = (
        f"Di sini ada {len(others) + 1} formulir; hanya yang pertama dibaca. Salin yang lain satu "
        f"per satu: {shorten_line(', '.join(filter(None, names)) or 'tanpa nama wilayah', 80)}."
    )
    unread = (clean_text(row.text) for _, some in others for row in some if row.said)
    return replace(reading, unread=(*reading.unread, *unread), doubts=(doubt, *reading.doubts))


def _apart(
    rows: Iterable[FormRow], knowledge: FormKnowledge
) -> list[tuple[FormTaker, list[FormRow]]]:
    """Return what was taken of each form, with its rows."""
    forms: list[tuple[FormTaker, list[FormRow]]] = [(FormTaker(knowledge), [])]
    for row in rows:
        if not forms[-1][0].take(row):
            forms.append((FormTaker(knowledge), []))
            forms[-1][0].take(row)
        forms[-1][1].append(row)
    return forms


def _reading(taken: TakenForm, knowledge: FormKnowledge, told: Sequence[str]) -> FormReading:
    report = _report(taken, knowledge)
    office = taken.mark.office if taken.mark else ""
    doubts = (*told, *doubts_of(report, taken, knowledge))
    return FormReading(report, tuple(map(clean_text, taken.unread)), doubts, office)


def _report(taken: TakenForm, knowledge: FormKnowledge) -> RegionReport:
    period = _period(taken)
    said = taken.answers.get(Ask.CONDITION, "")
    safety = read_safety(said)
    reason = taken.answers.get(Ask.REASON, "")
    if says_nothing(reason):
        reason = ""
    if said and not says_nothing(said) and not (safety.safety and safety.is_plain):
        # Three words that nobody chose of are those of the form.
        reason = "\n".join(filter(None, ("" if len(safety.named) > 2 else said, reason)))
    asked = (clean_line(taken.answers.get(one, "")) for one in _REPORTER)
    return RegionReport(
        _region(taken, knowledge),
        period,
        ", ".join(one for one in asked if not says_nothing(one)),
        safety.safety,
        clean_text(reason),
        tuple(_events(taken.parts.get(OVERVIEW, ()), period)),
        tuple(_fields(taken, knowledge.form, period)),
        tuple(_paragraphs(taken.parts.get(SUGGESTIONS, ()), period)),
    )


def _region(taken: TakenForm, knowledge: FormKnowledge) -> str:
    said = clean_line(taken.answers.get(Ask.REGION, ""))
    if says_nothing(said):
        return region_in_title(taken.head, knowledge.regions)
    return knowledge.regions.full_name(said)


def _period(taken: TakenForm) -> Period | None:
    """Return the period that was filled in, else the one that the form was handed out for."""
    handed_out = taken.mark.period if taken.mark else None
    said = taken.answers.get(Ask.PERIOD, "")
    if says_nothing(said):
        return handed_out or period_in_title(taken.head)
    return read_period(said, handed_out)


def _events(matters: Iterable[Matter], period: Period | None) -> Iterator[ReportedEvent]:
    for one in matters:
        if one.cells:
            event = event_of_row(one.cells, one.places, period)
            if event is not None:
                yield event
        elif text := clean_text(one.text):
            yield event_of_text(text, period)


def _fields(taken: TakenForm, form: PoliticalForm, period: Period | None) -> Iterator[FieldText]:
    """Yield what each field says: those of the form in its order, then what was added."""
    known = [one.key for one in form.fields]
    others = [key for key in taken.parts if key not in (*known, OVERVIEW, SUGGESTIONS)]
    for key in (*known, *others):
        paragraphs = tuple(_paragraphs(taken.parts.get(key, ()), period))
        if paragraphs:
            yield FieldText(key, paragraphs)


def _paragraphs(matters: Iterable[Matter], period: Period | None) -> Iterator[str]:
    for one in matters:
        text = matter_of_row(one.cells, one.places, period) if one.cells else clean_text(one.text)
        yield from (said for said in matters_in(text) if said and not says_nothing(said))
