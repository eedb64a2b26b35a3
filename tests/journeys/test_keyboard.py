"""Where the keys go: after a command, in a dialog, with a list of names open, and at the end."""

from tests.journeys.desk import Desk

NOTES = """Rapat: Rapat kunci
Tanggal: 12 Maret 2026
Peserta:
- Ahmad Firdaus Kurniawan, Kepala Bidang, Kesbangpol Kaltim
- Edi Hermawanto, Sekretaris, Diskominfo Kaltim

# Pembukaan
"""


def open_meeting(desk: Desk) -> None:
    desk.bring_in(NOTES)
    desk.start()
    desk.wait_ready()
    desk.click("Rapat", kind="Button")
    desk.press("Return")
    desk.wait_focus("MinutesEdit")


def test_the_first_words_after_mulai_rapat_are_words(desk: Desk) -> None:
    open_meeting(desk)
    desk.press("Return")
    # No hand is at the mouse within the same few milliseconds.
    desk.record(lambda found: len(found["entries"]) == 2)
    desk.click("Mulai rapat")
    desk.type("Rapat dibuka oleh pimpinan\n", ms_per_key=1)
    record = desk.record(
        lambda found: any(one["text"] == "Rapat dibuka oleh pimpinan" for one in found["entries"])
    )
    assert record["status"] == "running"
    # At this speed a second click at one place would be a double click, which closes nothing.
    desk.click("Notula", kind="tab")
    desk.click("Tutup rapat")
    desk.record(lambda found: found["status"] == "draft")
    desk.press("ctrl+z")
    desk.record(lambda found: found["status"] == "running")
    desk.picture("01-berjalan-lagi")


def test_names_are_taken_at_any_speed(desk: Desk) -> None:
    open_meeting(desk)
    desk.press("Return")
    desk.type("fird\nkami setuju\n", ms_per_key=1)
    desk.type("> siapkan posko @kesbang dan laporkan\n", ms_per_key=1)
    desk.type("> kirim surat @disko segera\n", ms_per_key=30)
    record = desk.record(lambda found: len(found["entries"]) >= 4)
    said = [one["text"] for one in record["entries"]]
    assert "kami setuju" in said
    assert not any("@" in text for text in said)
    desk.picture("01-nama")


def test_a_person_is_kept_whole_and_esc_asks(desk: Desk) -> None:
    desk.bring_in(NOTES)
    desk.start()
    desk.wait_ready()
    desk.click("Direktori", kind="Button")
    desk.press("ctrl+n")
    desk.wait_title("Tambah orang")
    desk.type("Siti Rahmawati Dewi\n", ms_per_key=1)
    desk.wait_text("Siti Rahmawati Dewi")
    desk.wait_title("Notula Kesbang")
    desk.press("ctrl+n")
    desk.wait_title("Tambah orang")
    desk.type("Budi Santoso", ms_per_key=1)
    desk.press("Escape")
    desk.wait_text("Buang isian")
    desk.picture("01-bertanya")
    desk.type(" Teladan", ms_per_key=1, after=["Return"])
    desk.wait(lambda seen: seen.focus and seen.focus.text == "Budi Santoso Teladan", "the name")
    desk.click("Simpan", times=2)
    desk.wait_title("Notula Kesbang")
    desk.wait_text("Budi Santoso Teladan")
    desk.wait_text("Orang (4)")


def test_no_key_is_lost_while_a_dialog_comes(desk: Desk) -> None:
    desk.bring_in(NOTES)
    desk.start()
    desk.wait_ready()
    desk.click("Direktori", kind="Button")
    for number in ("satu", "dua", "tiga"):
        desk.type(f"Siti Rahmawati {number}\n", ms_per_key=1, after=("ctrl+n",))
        desk.wait_text(f"Siti Rahmawati {number}")
        desk.wait_title("Notula Kesbang")


def test_no_key_is_lost_while_a_dialog_closes(desk: Desk) -> None:
    desk.bring_in(NOTES)
    desk.start()
    desk.wait_ready()
    desk.click("Direktori", kind="Button")
    desk.wait_text("Orang (2)")
    numbers = ("satu", "dua", "tiga", "empat", "lima", "enam")
    names = [f"Siti Rahmawati {number}" for number in numbers]
    for name in names:
        desk.type(f"{name}\n", ms_per_key=1, after=("ctrl+n",))
    desk.wait_text("Orang (8)")
    desk.wait_title("Notula Kesbang")
    desk.picture("01-enam-orang")
    # A small screen has no room for all of them at once.
    desk.press("ctrl+f")
    for name in names:
        desk.press("ctrl+a")
        desk.type(name, ms_per_key=1)
        desk.wait_text("Orang (1)")
        desk.wait_text(name)


def test_ctrl_q_ends_the_program(desk: Desk) -> None:
    open_meeting(desk)
    desk.press("Return")
    desk.type("Kalimat terakhir", ms_per_key=1)
    desk.press("ctrl+q")
    desk.expect_end()
    record = desk.record()
    assert record["entries"][-1]["text"] == "Kalimat terakhir"


def test_typing_goes_on_where_it_was_after_a_paper_was_written(desk: Desk) -> None:
    open_meeting(desk)
    desk.press("Return")
    desk.type("Rapat dibuka\n> siapkan posko", ms_per_key=5)
    desk.press("ctrl+e")
    desk.wait_text("Perlu dilengkapi")
    desk.press("Return")
    desk.wait_text("Notula tersimpan")
    desk.type(" di kantor", ms_per_key=5)
    desk.record(
        lambda found: any(one["text"] == "siapkan posko di kantor" for one in found["entries"])
    )


def test_the_wall_leaves_the_keyboard_in_the_text(desk: Desk) -> None:
    open_meeting(desk)
    desk.press("F5")
    desk.wait_text("Tayangan rapat")
    desk.press("Return")
    desk.type("Posko siap\n", ms_per_key=5)
    desk.press("ctrl+8")
    desk.type("Nama calon\nNama lain", ms_per_key=5)
    record = desk.record(lambda found: found["entries"][-1]["text"] == "Nama lain")
    kept_off = {one["text"]: one["withheld"] for one in record["entries"]}
    names = ("Posko siap", "Nama calon", "Nama lain")
    assert [kept_off[one] for one in names] == [False, True, True]
    desk.press("F5")
    desk.type(" dari dinas", ms_per_key=5)
    desk.record(lambda found: found["entries"][-1]["text"] == "Nama lain dari dinas")
    desk.close()
