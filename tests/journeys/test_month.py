"""A month of an office: its desk is typed day by day, its meetings are held, its reports printed.

KESBANG_MONTH=long types all of it: 25 days and 12 meetings; else a few of each are typed.
"""

import json
import os
from collections import Counter
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from kesbang_desktop.domain.table_cells import join_cells
from tests.documents.word_reader import Reading
from tests.journeys.desk import Desk, Record
from tests.journeys.eyes import Sight
from tests.journeys.month_story import (
    MONTH,
    REGIONS,
    YEAR,
    DeskDay,
    Happening,
    HeldMeeting,
    desk_days,
    meetings,
)
from tests.journeys.program import run_command

OFFICE = "Badan Kesatuan Bangsa dan Politik Provinsi Kalimantan Timur"
_IS_LONG = os.environ.get("KESBANG_MONTH") == "long"
_MS_PER_KEY = 3
# A month is as many pages as a book, on a laptop that does other things too.
_PAPER_S = 90


def test_a_month_of_days_and_meetings_is_recorded_and_printed(desk: Desk) -> None:
    days = list(desk_days())[: None if _IS_LONG else 2]
    held = list(meetings())[: None if _IS_LONG else 1]
    desk.start()
    introduce(desk)
    for meeting in held:
        hold(desk, meeting)
    for day in days:
        write_day(desk, day)
    compare_days(desk, days)
    compare_meetings(desk, held)
    compare_printed_days(desk, days)
    write_month(desk, days, held)


def introduce(desk: Desk) -> None:
    """Say which office this is: its kabupaten/kota are known from then on."""
    desk.wait_focus("Nama instansi")
    desk.type(f"{OFFICE}\nSamarinda\n")
    desk.wait_focus("Baris kop")
    desk.type("\n\n")
    desk.wait_focus("Provinsi")
    desk.press("Escape")
    desk.wait(lambda seen: seen.window and not seen.shows("Langkah 3 dari"), "the end of the guide")


def hold(desk: Desk, meeting: HeldMeeting) -> None:
    """Type a meeting from its title to its last line."""
    desk.click("Rapat", kind="Button")
    desk.press("ctrl+n")
    desk.wait_focus("Judul rapat")
    desk.type(f"{meeting.title}\t{_typed(meeting.day)}\t", _MS_PER_KEY)
    if meeting.is_secret:
        desk.click("Sifat", kind="ChoiceBox")
        desk.type("t")
        desk.press("Return")
    desk.press("ctrl+Page_Down")
    desk.wait_focus("MinutesEdit")
    _type_lines(desk, [(one.keys, one.text) for one in meeting.lines])
    desk.record(lambda record: _said(record, meeting.lines[-1].text), meeting.title)


def write_day(desk: Desk, day: DeskDay) -> None:
    """Type a daily report, from kabupaten/kota to kabupaten/kota by the arrow keys."""
    desk.click("Laporan", kind="Button")
    desk.wait_text("Laporan bulanan baru")
    desk.press("ctrl+n")
    desk.wait_focus("MinutesEdit")
    desk.press("ctrl+Page_Up")
    desk.wait_focus("Judul laporan")
    desk.type(f"\t{_typed(day.day)}\t", _MS_PER_KEY)
    desk.press("ctrl+Page_Down")
    desk.wait_focus("MinutesEdit")
    at = 0
    for one in day.happenings:
        place = REGIONS.index(one.region)
        for _ in range(place - at):
            # Past its heading and the head of its table.
            desk.press("Down", "Down")
        _write_region(desk, one)
        at = place
    last = day.happenings[-1]
    words = last.lines[-1].text if last.lines else last.rows[-1][2]
    desk.record(lambda record: _said(record, words), _title(day))
    if day.day.day % 10 == 2:
        desk.picture(f"hari-{day.day.day:02}")


def _write_region(desk: Desk, one: Happening) -> None:
    desk.press("End", "Return")
    _type_lines(desk, [("\t".join(row), row[2]) for row in one.rows])
    if one.lines:
        # In an empty last row Enter leaves the table.
        desk.press("Return", "Return")
        _type_lines(desk, [(line.keys, line.text) for line in one.lines])


def _type_lines(desk: Desk, lines: Sequence[tuple[str, str]]) -> None:
    """Type keys, each line with the words that are to stand there, looking up behind each."""
    for at, (keys, words) in enumerate(lines):
        if at:
            desk.press("Return")
        desk.type(keys, _MS_PER_KEY)
        desk.wait(lambda seen, words=words: words in _line(seen), f"“{words}” to be typed")


def _line(seen: Sight) -> str:
    """Return what stands in the line of the cursor."""
    cursor = seen.focus.cursor if seen.focus else None
    return cursor["before"] + cursor["behind"] if cursor else ""


def compare_days(desk: Desk, days: Sequence[DeskDay]) -> None:
    """Every day is there once, called by its date, with what was typed under its kabupaten/kota."""
    found = json.loads(_report(desk, "list", "--json"))
    assert sorted(one["title"] for one in found) == sorted(map(_title, days))
    for day in days:
        record = desk.record(title=_title(day))
        assert record["date"] == day.day.isoformat()
        typed = {one.region: _expected(one) for one in day.happenings}
        assert _by_region(record) == {name: typed.get(name, []) for name in REGIONS}


def compare_meetings(desk: Desk, held: Sequence[HeldMeeting]) -> None:
    for meeting in held:
        record = desk.record(title=meeting.title)
        said = [one["text"] for one in record["entries"] if one["text"]]
        assert said == [one.text for one in meeting.lines]


def compare_printed_days(desk: Desk, days: Sequence[DeskDay]) -> None:
    """The days on one paper: nothing lost, nothing twice, the parts and the sums as typed."""
    file = desk.home / "Dokumen" / "desk.docx"
    _report(desk, "make", "--as", "desk-pilkada", "--to", str(file))
    texts = Counter(_read(file).texts())
    for day in days:
        for row in (row for one in day.happenings for row in one.rows):
            assert texts[row[2]] == 1, row
        for line in day.lines:
            assert sum(line.text in one for one in texts) == 1, line
    assert Counter(map(_sum, days)) == Counter(
        {text: count for text, count in texts.items() if text.startswith("Jumlah kegiatan")}
    )


def write_month(desk: Desk, days: Sequence[DeskDay], held: Sequence[HeldMeeting]) -> None:
    """The monthly report takes all that its grade allows, each line once, in its field."""
    desk.click("Laporan", kind="Button")
    desk.wait_text("Laporan bulanan baru")
    today = date.today()
    months = (YEAR - today.year) * 12 + MONTH - today.month
    for _ in range(abs(months)):
        desk.press("alt+Right" if months > 0 else "alt+Left")
    desk.press("ctrl+shift+n")
    desk.wait_focus("MinutesEdit")
    desk.press("ctrl+shift+i")
    desk.wait_text("baris dipilih")
    desk.press("ctrl+a")
    desk.picture("ambil")
    desk.press("Return")
    desk.wait_text("baris diambil")
    desk.picture("bulan")
    desk.press("ctrl+e")
    desk.wait(lambda seen: seen.shows("tersimpan"), "the paper of a month", _PAPER_S)
    open_lines = [one for meeting in held if not meeting.is_secret for one in meeting.lines]
    told = [one for one in open_lines if one.sign == "?"]
    told += [one for day in days for one in day.lines if one.sign == "?"]
    texts = _read(_newest(desk)).texts()
    for line in told:
        assert sum(line.text in one for one in texts) == 1, line
    printed = "\n".join(texts)
    for line in (line for meeting in held if meeting.is_secret for line in meeting.lines):
        assert line.text not in printed


def _sum(day: DeskDay) -> str:
    rows = [row for one in day.happenings for row in one.rows]
    people = sum(int("".join(filter(str.isdigit, row[5]))) for row in rows)
    said = f"{people:,}".replace(",", ".")
    return f"Jumlah kegiatan: {len(rows)}; jumlah peserta: {said} orang."


def _expected(one: Happening) -> list[tuple[str, str]]:
    rows = [("table_row", join_cells(row)) for row in one.rows]
    kinds = {"?": "issue", ">": "action", "!": "decision"}
    return [*rows, *((kinds[line.sign], line.text) for line in one.lines)]


def _by_region(record: Record) -> dict[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = {}
    here: list[tuple[str, str]] = []
    for one in record["entries"]:
        if one["kind"] == "agenda":
            here = found.setdefault(one["text"], [])
        elif not one["text"].startswith("Waktu"):
            here.append((one["kind"], one["text"]))
    return found


def _said(record: Record, words: str) -> bool:
    return any(words in one["text"] for one in record["entries"])


def _title(day: DeskDay) -> str:
    return f"Laporan harian Desk Pilkada {day.day.day} November {YEAR}"


def _typed(day: date) -> str:
    return f"{day.day}/{day.month}/{day.year}"


def _report(desk: Desk, action: str, *options: str) -> str:
    period = ("--since", f"{YEAR}-{MONTH}-01", "--until", f"{YEAR}-{MONTH}-30")
    return run_command(desk.data_dir, "report", action, *period, *options)


def _newest(desk: Desk) -> Path:
    return max((desk.home / "Dokumen").rglob("*.docx"), key=lambda one: one.stat().st_mtime_ns)


def _read(file: Path) -> Reading:
    return Reading(file.read_bytes())
