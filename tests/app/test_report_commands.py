"""Reports on the command line: made of what is recorded, listed, and forms read back."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Classification, Meeting
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.reports.condition import Safety
from kesbang_desktop.domain.reports.period import Period
from kesbang_desktop.domain.reports.region_report import FieldText, RegionReport
from kesbang_desktop.store.meetings import add_minutes, load_minutes
from tests.app.command_line import CommandLine

NOVEMBER = Period(date(2024, 11, 1), date(2024, 11, 30))
DAYS = ("--since", "2024-11-01", "--until", "2024-11-30")
MONTHLY = ("report", "make", "--as", "perkembangan-politik", *DAYS, "--to")
DESK = ("report", "make", "--as", "desk-pilkada", *DAYS, "--to")


def minuted(record: Meeting, *texts: str) -> Minutes:
    keys = keys_after(None, len(texts))
    entries = (
        Entry(new_id(), record.id, key, EntryKind.ISSUE, text)
        for key, text in zip(keys, texts, strict=True)
    )
    return Minutes(record, entries=tuple(entries))


@pytest.fixture
def recorded(kesbang: CommandLine) -> Path:
    """Return the data folder of an office with two meetings and a region report of November."""
    backend = Backend(kesbang.data_dir)
    held = Meeting(new_id(), "Rapat Pemantauan", date(2024, 11, 12))
    secret = replace(held, id=new_id(), title="Lain", classification=Classification.SECRET)
    add = backend.write(add_minutes)
    add(minuted(held, "Harga gas naik di Bontang"))
    add(minuted(secret, "Harga senjata"))
    report = RegionReport(
        *("Berau", NOVEMBER, "Rina", Safety.ALERT, "Sengketa"),
        fields=(FieldText("politik", ("Spanduk dirusak.",)),),
    )
    backend.paperwork.reports.receive(report, None)
    backend.close()
    return kesbang.data_dir


def words_of(path: Path) -> str:
    document = Document(str(path))
    cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
    words = "\n".join((*(one.text for one in document.paragraphs), *cells))
    return words.replace("\xa0", " ")


def test_a_month_is_put_together_of_what_was_recorded_and_not_kept(
    kesbang: CommandLine, recorded: Path, tmp_path: Path
) -> None:
    target = tmp_path / "laporan.docx"
    answer = kesbang(*MONTHLY, target)
    assert (answer.code, answer.out.strip()) == (0, str(target))
    assert "1 butir dari rapat yang lebih rahasia" in answer.err
    words = words_of(target)
    assert "Harga gas naik di Bontang" in words
    assert "Spanduk dirusak." in words
    assert "Rapat Pemantauan, 12 November 2024" in words
    assert "Harga senjata" not in words
    assert "Siaga" in words
    listed = kesbang("report", "list", *DAYS, "--json").json
    assert [one["kind"] for one in listed] == ["region_report"]
    # The same paper of the same days replaces itself.
    assert kesbang(*MONTHLY, target).code == 0


def test_a_month_that_is_kept_is_printed_as_it_is(
    kesbang: CommandLine, recorded: Path, tmp_path: Path
) -> None:
    backend = Backend(recorded)
    record = Meeting(
        new_id(),
        "Laporan",
        NOVEMBER.since,
        kind=MeetingKind.POLITICAL_REPORT,
        until=NOVEMBER.until,
    )
    backend.paperwork.reports.begin(record)
    item = next(
        one for one in backend.read(load_minutes)(record.id).entries if one.field == "politik"
    )
    line = Entry(new_id(), record.id, f"{item.order_key}V", text="Diketik sendiri.")
    backend.ports().meetings.save_entries(record.id, [line], [], [])
    backend.close()
    target = tmp_path / "laporan.docx"
    assert kesbang(*MONTHLY, target).code == 0
    words = words_of(target)
    assert "Diketik sendiri." in words
    assert "Harga gas naik" not in words


def test_a_month_as_a_workbook(kesbang: CommandLine, recorded: Path, tmp_path: Path) -> None:
    target = tmp_path / "laporan.xlsx"
    assert kesbang(*MONTHLY, target).code == 0
    book = load_workbook(target)
    cells = [str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row]
    assert any("Spanduk dirusak." in one for one in cells)


def test_days_of_the_desk_are_one_file(kesbang: CommandLine, tmp_path: Path) -> None:
    backend = Backend(kesbang.data_dir)
    for day in (4, 5):
        record = Meeting(new_id(), "Desk", date(2024, 11, day), kind=MeetingKind.DESK_DAY)
        backend.paperwork.reports.begin(record)
    backend.close()
    target = tmp_path / "desk.docx"
    assert kesbang(*DESK, target).code == 0
    words = words_of(target).casefold()
    assert "4 november 2024" in words
    assert "5 november 2024" in words


def test_without_daily_reports_nothing_is_written(kesbang: CommandLine, tmp_path: Path) -> None:
    target = tmp_path / "desk.docx"
    answer = kesbang(*DESK, target)
    assert answer.code == 1
    assert "Belum ada laporan harian Desk Pilkada pada November 2024." in answer.err
    assert not target.exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((*MONTHLY, "laporan.txt"), "Ganti akhiran nama"),
        (
            (
                "report",
                "make",
                "--as",
                "desk-pilkada",
                "--since",
                "kemarin dulu",
                "--until",
                "2024-11-30",
                "--to",
                "a.docx",
            ),
            "bukan tanggal",
        ),
        (
            (
                "report",
                "make",
                "--as",
                "desk-pilkada",
                "--since",
                "2024-12-01",
                "--until",
                "2024-11-30",
                "--to",
                "a.docx",
            ),
            "Tukar keduanya",
        ),
    ],
)
def test_what_cannot_be_made_is_said_in_one_sentence(
    kesbang: CommandLine, arguments: tuple[str, ...], said: str
) -> None:
    answer = kesbang(*arguments)
    assert answer.code == 1
    assert said in answer.err


def test_a_file_that_somebody_changed_is_not_replaced(
    kesbang: CommandLine, recorded: Path, tmp_path: Path
) -> None:
    target = tmp_path / "laporan.docx"
    target.write_bytes(b"milik orang")
    assert kesbang(*MONTHLY, target).code == 1
    assert target.read_bytes() == b"milik orang"
    assert kesbang(*MONTHLY, target, "--replace").code == 0


def test_a_form_that_came_back_is_read(kesbang: CommandLine, tmp_path: Path) -> None:
    backend = Backend(kesbang.data_dir)
    form = tmp_path / "formulir.xlsx"
    backend.paperwork.region_forms.write_form(form, NOVEMBER, "Kabupaten Berau")
    backend.close()
    answer = kesbang("report", "read", form, "--json")
    assert answer.code == 0
    assert answer.json["region"] == "Kabupaten Berau"
    assert (answer.json["since"], answer.json["until"]) == ("2024-11-01", "2024-11-30")
    told = kesbang("report", "read", form)
    assert told.out.startswith("Kabupaten Berau, November 2024")
    assert kesbang("report", "read", tmp_path / "tidak-ada.xlsx").code == 1


def test_a_report_tells_in_json_what_it_is(kesbang: CommandLine, recorded: Path) -> None:
    (listed,) = kesbang("report", "list", *DAYS, "--json").json
    shown = kesbang("show", listed["id"], "--json").json
    assert (shown["kind"], shown["region"], shown["until"]) == (
        *("region_report", "Kabupaten Berau", "2024-11-30"),
    )
    assert [one["field"] for one in shown["entries"] if one["kind"] == "agenda"][:2] == [
        *("gambaran", "pemerintahan"),
    ]
    assert kesbang("list", "--json").json != []
    assert listed["id"] not in {one["id"] for one in kesbang("list", "--json").json}
