"""Notes whose date nobody understands: never today's, on no paper, until somebody gives one."""

from tests.journeys.desk import Desk

NOTES = (
    "Rapat: Rapat Desk Pilkada\n"
    "Tanggal: minggu lalu\n"
    "Peserta:\n"
    "- Contoh Satu, Kepala Bidang, Kesbangpol\n"
    "\n"
    "# Persiapan\n"
    "! Membentuk tim desk\n"
    "> Menyusun SK @Contoh Satu /besok\n"
)


def test_notes_without_a_date_get_none_until_it_is_given(desk: Desk) -> None:
    desk.start()
    desk.wait_ready()
    desk.click("Rapat")
    desk.wait_text("Belum ada rapat")
    bring_in_once(desk)
    bring_in_again(desk)
    print_it(desk)
    start_and_take_back(desk)
    give_the_date(desk)
    desk.close()


def bring_in_once(desk: Desk) -> None:
    desk.hands.copy(NOTES)
    desk.press("ctrl+shift+v")
    desk.wait_title("Impor catatan")
    desk.wait_text("Yang perlu diperiksa (2)")
    desk.picture("01-yang-perlu-diperiksa")
    desk.press("Return")
    record = desk.record()
    assert (record["date"], record["remarks"]) == (None, "Tanggal: minggu lalu")
    assert record["entries"][-1]["text"] == "Menyusun SK /besok"


def bring_in_again(desk: Desk) -> None:
    desk.click("Rapat")
    desk.wait_text("tanggal belum diisi")
    desk.press("ctrl+shift+v")
    desk.wait_text("Buka rapat itu")
    desk.picture("02-sudah-diimpor")
    desk.press("Return")
    desk.click("Notula", kind="tab")
    desk.wait_focus("MinutesEdit")
    assert len(desk.meetings()) == 1


def print_it(desk: Desk) -> None:
    desk.press("ctrl+e")
    desk.wait_text("Buat Notula")
    desk.press("Return")
    desk.wait_text("Notula tersimpan")
    desk.picture("03-notula-tanpa-tanggal")
    texts = desk.paper().texts()
    assert "." * 24 in texts
    assert not any("None" in text or "2026" in text for text in texts)


def start_and_take_back(desk: Desk) -> None:
    desk.click("Mulai rapat")
    desk.record(lambda record: record["date"] is not None)
    desk.record(lambda record: record["entries"][-1]["due"] is not None)
    desk.press("ctrl+z")
    record = desk.record(lambda record: record["date"] is None)
    assert record["status"] == "draft"
    desk.record(lambda record: record["entries"][-1]["text"] == "Menyusun SK /besok")


def give_the_date(desk: Desk) -> None:
    desk.click("Data rapat", kind="tab")
    desk.click("Tanggal")
    desk.type("21 maret 2024\t")
    desk.record(lambda record: record["date"] == "2024-03-21")
    record = desk.record(lambda record: record["entries"][-1]["due"] == "2024-03-22")
    assert record["entries"][-1]["text"] == "Menyusun SK"
    desk.picture("04-tanggal-diberi")
    desk.press("shift+Tab")
    desk.type("12/3/2025\t")
    desk.record(lambda record: record["date"] == "2025-03-12")
