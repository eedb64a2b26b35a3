"""A meeting from the first key to the follow-ups: what was meant, recorded and printed is one."""

from tests.journeys.desk import Desk
from tests.journeys.meaning import in_order, printed, recorded
from tests.journeys.story import ATTENDEES, CHAT, LINES, NAMES

TITLE = "Rapat kesiapan Natal dan Tahun Baru"
PLACE = "Ruang Rapat Kesbangpol, Samarinda"
NUMBER = "200.1.5/118/Kesbangpol"
CHAIR = NAMES["Rahmat"]
HEADER = {
    "title": TITLE,
    "date": "2026-12-09",
    "called": "08:30",
    "started": "09:00",
    "ended": "12:15",
    "place": PLACE,
    "number": NUMBER,
}
MEANT = [line.said for line in LINES]


def test_a_meeting_is_recorded_and_printed_as_it_was_typed(desk: Desk) -> None:
    desk.start()
    make_meeting(desk)
    add_attendees(desk)
    hold_meeting(desk)
    compare_record(desk)
    export(desk)
    finalise(desk)
    make_next_meeting(desk)
    work_on_follow_ups(desk)
    desk.close()


def make_meeting(desk: Desk) -> None:
    """The header, from field to field by Tab; the date is given twice, in two of its forms."""
    desk.press("ctrl+n")
    desk.wait_focus("Judul rapat")
    desk.type(f"{TITLE}\t18 Maret 2025\t")
    desk.record(lambda record: record["date"] == "2025-03-18")
    desk.press("shift+Tab")
    desk.type(f"9/12/2026\t\t08.30\t0900\t12.15\t\t{PLACE}\t\t{NUMBER}\t")
    desk.click("Pimpinan")
    desk.type(f"{CHAIR}\t")
    desk.picture("01-data-rapat")
    record = desk.record(lambda record: record["attendances"])
    assert {key: record[key] for key in HEADER} == HEADER
    [chair] = record["attendances"]
    assert (chair["name"], chair["role"]) == (CHAIR, "chair")


def add_attendees(desk: Desk) -> None:
    desk.click("Peserta", kind="tab")
    desk.wait_focus("Tambah peserta")
    desk.paste(CHAT)
    desk.wait_title("Periksa daftar peserta")
    desk.picture("02-daftar-dari-chat")
    assert len(desk.record()["attendances"]) == 1
    desk.press("Return")
    desk.wait_title("Notula Kesbang")
    desk.picture("03-peserta")
    record = desk.record(lambda record: len(record["attendances"]) == len(ATTENDEES))
    assert (record["title"], record["place"]) == (TITLE, PLACE)
    found = [
        f"{one['name']}, {one['position']}, {one['organization']}" for one in record["attendances"]
    ]
    assert found == list(ATTENDEES.values())


def hold_meeting(desk: Desk) -> None:
    desk.click("Mulai rapat")
    desk.wait_text("Tutup rapat")
    desk.click("Notula", kind="tab")
    desk.wait_focus("MinutesEdit")
    for half, name in ((LINES[:30], "04-separuh"), (LINES[30:], "05-semua")):
        desk.type("".join(f"{line.keys}\n" for line in half))
        desk.picture(name)


def compare_record(desk: Desk) -> None:
    last = MEANT[-1].text
    record = desk.record(lambda record: any(one["text"] == last for one in record["entries"]))
    assert recorded(record) == MEANT
    assert record["status"] == "running"


def export(desk: Desk) -> None:
    desk.click("Tutup rapat")
    desk.wait_text("Sahkan notula")
    desk.click("Ekspor notula")
    # One follow-up has no due date: it is shown, and one more key goes on.
    desk.wait_focus("Buat Notula")
    desk.picture("05-perlu-dilengkapi")
    desk.press("Return")
    desk.wait_text("Notula tersimpan")
    desk.picture("06-ekspor")
    paper = desk.paper()
    assert printed(paper) == in_order(MEANT)
    assert {TITLE, PLACE} <= set(paper.texts())


def finalise(desk: Desk) -> None:
    desk.press("ctrl+shift+s")
    desk.wait_focus("Lanjut sahkan")
    desk.press("Return")
    desk.wait_title("Sahkan notula")
    desk.picture("07-sahkan")
    desk.press("Return")
    desk.wait_text("Notula sudah disahkan")
    desk.picture("08-final")
    assert desk.record()["status"] == "final"


def make_next_meeting(desk: Desk) -> None:
    desk.press("ctrl+shift+n")
    desk.wait_title("Rapat berikutnya")
    desk.picture("09-rapat-berikutnya")
    desk.press("Return")
    desk.wait(
        lambda seen: seen.focus and "Tindak lanjut rapat sebelumnya" in seen.focus.text,
        "the minutes of the next meeting",
    )
    desk.picture("10-tindak-lanjut-dibawa")
    following, meeting = desk.meetings()
    assert (following["status"], meeting["status"]) == ("planned", "final")


def work_on_follow_ups(desk: Desk) -> None:
    desk.click("Tindak lanjut", kind="Button")
    desk.wait_focus("FollowUpTable")
    desk.picture("11-tindak-lanjut")
