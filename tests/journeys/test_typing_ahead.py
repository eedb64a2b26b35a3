"""Keys that come before the page they are for arrive there, in order."""

from tests.journeys.desk import Desk


def test_what_follows_ctrl_pgdown_at_once_goes_to_the_page_that_comes(desk: Desk) -> None:
    desk.start()
    desk.press("ctrl+n")
    desk.click("Judul rapat", times=3)
    desk.type("Rapat uji")
    desk.type("# Satu dua tiga\nEmpat\n", after=["ctrl+Page_Down"], ms_per_key=1)
    texts = ["Satu dua tiga", "Empat", ""]
    desk.record(lambda record: [one["text"] for one in record["entries"]] == texts)
    desk.picture("01-notula")
