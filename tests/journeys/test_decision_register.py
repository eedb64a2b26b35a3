"""A decision is dated while it is typed, replaces an older one, and is found in the register."""

from tests.journeys.desk import Desk

OLDER = """Rapat: Rapat lama
Tanggal: 12 Maret 2024
Nomor: 005/12/2024

# Posko
! Posko dibuka
"""
NEWER = """Rapat: Rapat baru
Tanggal: 12 Maret 2026

# Posko
"""
REPLACED = "005/12/2024 a. “Posko dibuka”: digantikan oleh “Posko ditutup”"


def test_a_decision_replaces_another_and_is_found_again(desk: Desk) -> None:
    desk.bring_in(OLDER)
    desk.bring_in(NEWER)
    desk.start()
    desk.wait_ready()
    type_decision(desk)
    replace_older(desk)
    take_back(desk)
    replace_older(desk)
    look_at_register(desk)
    desk.close()


def type_decision(desk: Desk) -> None:
    desk.click("Rapat", kind="Button")
    desk.press("Return")
    desk.wait_focus("MinutesEdit")
    desk.press("ctrl+End", "Return")
    desk.type("! Posko ditutup /tinjau 1 juni\n")
    record = desk.record(lambda found: found["entries"][1]["review_on"])
    decision = record["entries"][1]
    assert (decision["text"], decision["review_on"]) == ("Posko ditutup", "2026-06-01")
    desk.press("Up")
    desk.picture("01-tinjau")


def replace_older(desk: Desk) -> None:
    """The decision at the cursor is what the other is replaced by."""
    desk.press("ctrl+k")
    desk.wait_focus("Cari perintah, agenda, atau rapat")
    desk.type("menggantikan\n")
    desk.wait_title("Menggantikan keputusan…")
    desk.type("dibuka")
    desk.wait_text("005/12/2024 a.")
    desk.picture("02-pilih")
    # Down waits for the answer, and what is pressed behind it would only lead there as well.
    desk.press("Down")
    desk.wait_focus("Register keputusan")
    desk.press("Return")
    desk.wait_text(REPLACED)
    desk.picture("03-diganti")


def take_back(desk: Desk) -> None:
    """The other decision is in force again, and what was typed stays."""
    desk.press("ctrl+z")
    desk.wait_text("Dikembalikan")
    assert desk.record()["entries"][1]["text"] == "Posko ditutup"
    desk.wait_focus("MinutesEdit")


def look_at_register(desk: Desk) -> None:
    """It is filtered, and Enter leads to the line of the minutes."""
    desk.click("Keputusan", kind="Button")
    desk.wait_text("2 keputusan")
    desk.picture("04-register")
    desk.press("ctrl+f")
    desk.type("status:diganti")
    desk.wait(lambda seen: not seen.shows("Posko ditutup"), "the one that was replaced alone")
    desk.press("Down", "ctrl+e")
    desk.wait_text("Register tersimpan")
    desk.picture("05-tersimpan")
    cells = desk.paper().texts()
    assert "Posko dibuka" in cells
    assert "Digantikan oleh a. (Rapat baru, 12 Maret 2026)" in cells
    desk.press("Return")
    desk.wait_title("Notula Kesbang")
    desk.wait_text("Rapat lama")
    desk.picture("06-di-notula")
