"""Keys that come before the page they are for arrive there, in order, and nowhere else."""

from tests.journeys.desk import Desk

NOTES = """Rapat: Rapat lama
Tanggal: 12 Maret 2026
Peserta:
- Contoh Satu, Kepala Bidang, Kesbangpol Kaltim

# Pembukaan
Satu: Rapat dibuka.
> Siapkan laporan @Satu /20 Maret 2026
"""
PAGES = ("Rapat", "Tindak lanjut", "Permasalahan", "Direktori", "Pengaturan")


def test_a_new_meeting_asked_for_in_the_first_frame_takes_what_follows(desk: Desk) -> None:
    desk.start()
    desk.type("Rapat baru sekali", after=["ctrl+n"], ms_per_key=1)
    desk.wait(lambda seen: seen.focus and seen.focus.text == "Rapat baru sekali", "the title")
    desk.record(lambda record: record["title"] == "Rapat baru sekali")
    desk.picture("01-judul")


def test_what_follows_ctrl_n_never_goes_to_the_meeting_of_last_time(desk: Desk) -> None:
    desk.bring_in(NOTES)
    desk.start()
    desk.click("Rapat", kind="Button")
    desk.press("Return")
    desk.wait_focus("MinutesEdit")
    desk.close()
    before = desk.record()

    desk.start()
    desk.type("Rapat kedua", after=["ctrl+n"], ms_per_key=1)
    desk.record(lambda record: record["title"] == "Rapat kedua", title="Rapat kedua")
    desk.picture("01-judul")
    assert desk.record(title="Rapat lama") == before


def test_ctrl_n_inside_a_meeting_makes_another(desk: Desk) -> None:
    desk.start()
    desk.wait_ready()
    desk.type("Rapat pertama", after=["ctrl+n"])
    desk.record(lambda record: record["title"] == "Rapat pertama")
    desk.press("ctrl+Page_Down")
    desk.wait_focus("MinutesEdit")
    desk.type("Kalimat rapat pertama")
    desk.type("Rapat kedua", after=["ctrl+n"], ms_per_key=1)
    desk.record(lambda record: record["title"] == "Rapat kedua", title="Rapat kedua")
    first = desk.record(title="Rapat pertama")
    assert [one["text"] for one in first["entries"]] == ["Kalimat rapat pertama"]


def test_what_follows_ctrl_pgdown_at_once_goes_to_the_page_that_comes(desk: Desk) -> None:
    desk.start()
    desk.wait_ready()
    desk.press("ctrl+n")
    desk.wait_focus("Judul rapat")
    desk.type("# Satu dua tiga\nEmpat\n", after=["ctrl+Page_Down"], ms_per_key=1)
    texts = ["Satu dua tiga", "Empat", ""]
    desk.record(lambda record: [one["text"] for one in record["entries"]] == texts)
    desk.type("Contoh Dua, Staf, Diskominfo\n", after=["ctrl+Page_Down"], ms_per_key=1)
    desk.record(lambda record: [one["name"] for one in record["attendances"]] == ["Contoh Dua"])
    desk.picture("01-peserta")


def test_a_page_of_the_rail_has_the_keys_once_it_is_chosen(desk: Desk) -> None:
    desk.bring_in(NOTES)
    desk.start()
    desk.wait_ready()
    for number, button in enumerate(PAGES, 1):
        before = desk.focus
        desk.click(button, kind="Button")
        desk.wait(
            lambda seen, before=before: seen.is_focus_in_sight and seen.focus != before,
            f"the keys to come along to {button}",
        )
        desk.picture(f"{number:02}-{button.lower().replace(' ', '-')}")


def test_the_palette_takes_what_follows_ctrl_k(desk: Desk) -> None:
    desk.bring_in(NOTES)
    desk.start()
    desk.type("Direktori\n", after=["ctrl+k"], ms_per_key=1)
    desk.wait_text("Orang")
    desk.picture("01-direktori")
    for words, is_dark in (("Tema: gelap", True), ("Tema: terang", False)):
        desk.type(f"{words}\n", after=["ctrl+k"], ms_per_key=1)
        desk.wait(lambda _, is_dark=is_dark: (desk.eyes.brightness() < 0.5) is is_dark, words)
        desk.picture("02-gelap" if is_dark else "03-terang")
    desk.type("Ukuran tampilan biasa\n", after=["ctrl+k"], ms_per_key=1)
    before = width_of(desk, "Orang (1)")
    desk.type("Perbesar seluruh tampilan\n", after=["ctrl+k"], ms_per_key=1)
    desk.wait(lambda _: width_of(desk, "Orang (1)") > before, "a larger interface")
    desk.picture("04-lebih-besar")


def width_of(desk: Desk, words: str) -> int:
    return next(one.at[2] for one in desk.eyes.look().named(words))


def test_a_click_right_behind_a_key_comes_after_what_was_typed(desk: Desk) -> None:
    desk.bring_in(NOTES)
    desk.start()
    desk.wait_ready()
    desk.press("ctrl+n")
    desk.wait_focus("Judul rapat")
    home = next(one for one in desk.eyes.look().named("Beranda") if "Button" in one.kind)
    desk.hands.type("Satu dua tiga", 1, ["ctrl+Page_Down"], click=home.middle)
    desk.record(lambda record: [one["text"] for one in record["entries"]] == ["Satu dua tiga"])
    desk.wait_gone("Satu dua tiga")
    desk.picture("01-beranda")
