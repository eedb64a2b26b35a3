"""Records made, changed and thrown away by keys: said, and had back with Ctrl+Z."""

from tests.journeys.desk import Desk, Record
from tests.journeys.test_while_typing import NOTES

PAGES = ("Tindak lanjut", "Permasalahan", "Beranda")


def test_what_keys_do_to_records_is_said_and_taken_back(desk: Desk) -> None:
    desk.bring_in(NOTES)
    desk.start()
    make_people(desk)
    work_in_the_tab_of_follow_ups(desk)
    carry_on(desk)
    throw_away(desk)
    make_meetings_from_everywhere(desk)
    desk.close()


def make_people(desk: Desk) -> None:
    """Each dialog has the keys in its first field at once, and Enter is its main button."""
    desk.click("Direktori", kind="Button")
    desk.wait_text("Orang (2)")
    desk.press("ctrl+n")
    desk.wait_title("Tambah orang")
    desk.type("Sri Rahayu Teladan\n", ms_per_key=1)
    desk.wait_text("Orang (3)")
    desk.wait_text("Sri Rahayu Teladan")
    desk.picture("01-orang-baru")
    desk.press("ctrl+z")
    desk.wait_text("Orang (2)")


def work_in_the_tab_of_follow_ups(desk: Desk) -> None:
    """The keys are those of the page; words that are typed there change nothing."""
    desk.click("Rapat", kind="Button")
    desk.press("Return")
    desk.wait_focus("MinutesEdit")
    desk.press("ctrl+Page_Down", "ctrl+Page_Down")
    desk.wait_focus("Daftar tindak lanjut")
    desk.press("Home")
    desk.type("kok begini ya ", ms_per_key=15)
    desk.picture("02-bukan-tempat-mengetik")
    desk.press("Escape")
    desk.type("sudah dirapatkan\n", after=["n"])
    desk.type("31 Desember 2026\n", after=["d"])
    now = desk.follow_ups(lambda found: found[0]["due"] == "2026-12-31")
    assert now[0]["status"] == "open"
    desk.press("space")
    desk.follow_ups(lambda found: found[0]["status"] == "in_progress")
    desk.click("Urungkan")
    desk.follow_ups(lambda found: found[0]["status"] == "open")
    said = [one["text"] for one in action(desk)["progress"] if one["text"]]
    assert said == ["sudah dirapatkan"]
    desk.picture("03-diurungkan")


def carry_on(desk: Desk) -> None:
    """What is carried stays whole after End and Enter; “selesai” under it closes it."""
    text = action(desk)["text"]
    desk.press("ctrl+shift+n")
    desk.wait_title("Rapat berikutnya")
    desk.press("Return")
    desk.wait(
        lambda seen: seen.focus and "Tindak lanjut rapat sebelumnya" in seen.focus.text,
        "the minutes of the next meeting",
    )
    desk.press("ctrl+Home", "Down", "End", "Return")
    desk.type("selesai")
    desk.wait_text("ditutup")
    desk.picture("04-selesai")
    assert any(one["text"].startswith(text) for one in desk.record()["entries"])


def throw_away(desk: Desk) -> None:
    desk.click("Rapat", kind="Button")
    desk.wait_text("2 rapat")
    desk.press("Delete")
    desk.wait_text("1 rapat")
    desk.picture("05-ke-sampah")
    desk.press("ctrl+z")
    desk.wait_text("2 rapat")
    assert len(desk.meetings()) == 2


def make_meetings_from_everywhere(desk: Desk) -> None:
    for number, page in enumerate(PAGES, 1):
        desk.click(page, kind="Button")
        desk.type(f"Rapat ke-{number}", after=["ctrl+n"], ms_per_key=1)
        desk.record(lambda record: record["title"], title=f"Rapat ke-{number}")


def action(desk: Desk) -> Record:
    return desk.follow_ups(len)[0]
