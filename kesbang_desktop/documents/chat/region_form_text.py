"""The form for a kabupaten/kota as text for a chat: fixed labels, one thing a line."""

from collections.abc import Iterator

from kesbang_desktop.documents.chat.chat_marks import bold
from kesbang_desktop.domain.reports.form_contents import (
    FormPart,
    answers_of,
    fields_of,
    overview_of,
    suggestions_of,
)
from kesbang_desktop.domain.reports.form_words import (
    HOW_TO_TYPE,
    TITLE,
    Column,
    FormMark,
    part_titles,
)
from kesbang_desktop.domain.reports.region_report import RegionReport
from kesbang_desktop.domain.reports.report_forms import PoliticalForm

_NO_DAY = "-"


def write_form_text(report: RegionReport, form: PoliticalForm, office: str) -> str:
    """Return the form with what ``report`` fills in; one without anything is the empty form.

    An event is ``tanggal | judul | uraian``.
    """
    mark = FormMark(office, report.period)
    head = [bold(TITLE.upper()), mark.written(), *HOW_TO_TYPE, ""]
    head += [f"{ask.label}: {said}".rstrip() for ask, said in answers_of(report).items()]
    overview = overview_of(report, form)
    lines = [*head, "", f"{bold(overview.title)} (tanggal | judul | uraian)", *_events(overview)]
    lines += ["", bold(part_titles(form)[""])]
    for one in (*fields_of(report, form), suggestions_of(report, form)):
        lines += ["", bold(one.title), *_numbered([row[Column.TEXT] for row in one.rows])]
    return "\n".join(lines) + "\n"


def _events(part: FormPart) -> Iterator[str]:
    rows = (
        f"{row[Column.DAY] or _NO_DAY} | {row[Column.TITLE]} | {row[Column.TEXT]}".rstrip(" |")
        for row in part.rows
    )
    return _numbered(list(rows))


def _numbered(texts: list[str]) -> Iterator[str]:
    for number, text in enumerate(texts or [""], 1):
        yield f"{number}. {text}".rstrip()
