"""The plug is pulled in the middle of a word, and typing goes on where it was."""

from tests.journeys.desk import Desk

LINES = [
    "Kalimat pertama selesai.",
    "Kalimat kedua selesai.",
    "Kalimat ketiga masih dike",
]


def test_after_a_kill_typing_goes_on_at_the_end_of_the_line(desk: Desk) -> None:
    desk.start()
    desk.press("ctrl+n")
    desk.click("Judul rapat")
    desk.press("ctrl+Page_Down")
    desk.wait_focus("MinutesEdit")
    desk.type("\n".join(LINES))
    desk.record(lambda record: [one["text"] for one in record["entries"]] == LINES)
    desk.picture("01-mengetik")
    desk.kill()

    desk.start()
    desk.wait_focus("MinutesEdit")
    cursor = desk.focus.cursor
    assert (cursor["line"], cursor["before"], cursor["behind"]) == (2, LINES[2], "")
    desk.picture("02-kembali")
    desk.type("tik sampai selesai.\nKalimat keempat.")
    whole = [*LINES[:2], "Kalimat ketiga masih diketik sampai selesai.", "Kalimat keempat."]
    desk.record(lambda record: [one["text"] for one in record["entries"]] == whole)
    desk.picture("03-selesai")
