"""A meeting from the first key to the follow-ups: what was meant, recorded and printed is one."""

from collections.abc import Callable

from tests.journeys.desk import Desk, Record
from tests.journeys.meaning import in_order, printed, recorded
from tests.journeys.story import ATTENDEES, CHAT, LINES, NAMES

TITLE = "Rapat kesiapan Natal dan Tahun Baru"
PLACE = "Ruang Rapat Kesbangpol, Samarinda"
NOTE = "Surat sudah dikirim"
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
    close_meeting(desk)
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
    desk.type(f"9/12/2026\t\t08.30\t0900\t12.15\t\t{PLACE}\t\t{NUMBER}\t\t\t\t\t{CHAIR}\t")
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
    """The first words come at once: the first space is one, and ends nothing."""
    desk.click("Mulai rapat")
    middle = len(LINES) // 2
    for half, name in ((LINES[:middle], "04-separuh"), (LINES[middle:], "05-semua")):
        desk.type("".join(f"{line.keys}\n" for line in half))
        desk.picture(name)


def compare_record(desk: Desk) -> None:
    last = MEANT[-1].text
    record = desk.record(lambda record: any(one["text"] == last for one in record["entries"]))
    assert recorded(record) == MEANT
    assert (record["status"], record["started"]) == ("running", HEADER["started"])


def close_meeting(desk: Desk) -> None:
    """Ending it is taken back, and leaves the end that was typed."""
    desk.click("Tutup rapat")
    desk.wait_text("Jam selesai tetap 12.15")
    desk.click("Urungkan")
    desk.record(lambda record: record["status"] == "running")
    desk.picture("06-tutup-diurungkan")
    desk.click("Tutup rapat")
    record = desk.record(lambda record: record["status"] == "draft")
    assert record["ended"] == HEADER["ended"]


def export(desk: Desk) -> None:
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
    """The keys of the list: status, note and, at once after it, due date; owners; the line."""
    desk.click("Tindak lanjut", kind="Button")
    desk.wait_focus("FollowUpTable")
    desk.press("space")
    before = begun(desk)
    desk.type(f"{NOTE}\n", after=["n"])
    desk.type("31 Desember 2026\n", after=["d"])
    begun(desk, lambda one: one["due"] == "2026-12-31")
    desk.press("p")
    desk.wait_focus("Penanggung jawab")
    desk.picture("12-penanggung-jawab")
    desk.type("wul\n\n", after=["End"])
    owners = [*before["owners"], NAMES["Wulan"]]
    now = begun(desk, lambda one: one["owners"] == owners)
    assert now["text"] == before["text"]
    assert [one["text"] for one in now["progress"] if one["text"]] == [NOTE]
    desk.picture("13-tombol-tindak-lanjut")
    desk.press("g")
    desk.wait_focus("MinutesEdit")
    desk.picture("14-ke-butir")


def begun(desk: Desk, where: Callable[[Record], object] = lambda one: True) -> Record:
    """Wait until ``follow-ups --json`` says of the one that is begun what is looked for."""

    def find(found: list[Record]) -> list[Record]:
        return [one for one in found if one["status"] == "in_progress" and where(one)]

    return find(desk.follow_ups(find))[0]
