"""Three meetings go to a second laptop by stick, both change them, and they come back."""

from pathlib import Path

from tests.journeys.desk import Desk

NOTES = """Rapat: {title}
Tanggal: {day} April 2026
Peserta:
- Contoh Satu, Kepala Bidang, Kesbangpol Kaltim

# Umum
Satu: Kebersihan ruang.
! Piket disusun
"""
TITLES = ("Rapat Pemantauan", "Rapat Logistik", "Rapat Staf")


def test_meetings_go_to_another_laptop_and_come_back(desk: Desk) -> None:
    for day, title in enumerate(TITLES, 1):
        desk.bring_in(NOTES.format(title=title, day=day))
    desk.start()
    desk.wait_ready()
    hand_over(desk, desk.stick / "tiga rapat.knotula")
    desk.close()
    take_on_the_other_laptop(desk)
    change_and_hand_back(desk)
    choose_at_home(desk)


def hand_over(desk: Desk, target: Path) -> None:
    """All meetings of the page, by keys."""
    desk.click("Rapat", kind="Button")
    desk.wait_focus("Daftar rapat")
    desk.press("ctrl+a", "ctrl+shift+p")
    desk.wait_title("Serahkan rapat ke laptop lain")
    desk.wait_text("3 rapat yang dipilih")
    desk.picture("01-serahkan")
    desk.press("Return")
    desk.wait_title("Simpan paket")
    desk.press("ctrl+a")
    desk.type(f"{target}\n")
    desk.wait_text("dibuat dan terbaca kembali: 3 rapat")
    desk.picture("02-dibuat")
    assert target.is_file()


def take_on_the_other_laptop(desk: Desk) -> None:
    desk.sit_at("sana")
    desk.start(str(desk.stick / "tiga rapat.knotula"))
    desk.wait_title("Isi paket")
    sight = desk.wait_text("rapat baru")
    # A small screen shows the first of them.
    assert any(map(sight.shows, TITLES))
    desk.picture("03-isi-paket")
    desk.press("Return")
    desk.wait_text("Paket diambil: 3 rapat baru")
    assert {one["title"] for one in desk.meetings()} == set(TITLES)
    desk.picture("04-diambil")


def change_and_hand_back(desk: Desk) -> None:
    """One line is changed on this laptop alone, another one on both."""
    write_behind(desk, "Rapat Staf", " setiap Senin")
    write_behind(desk, "Rapat Logistik", " oleh gudang")
    hand_over(desk, desk.stick / "balik.knotula")
    desk.close()
    desk.sit_at("data")
    desk.start()
    desk.wait_ready()
    write_behind(desk, "Rapat Staf", " setiap Jumat")


def choose_at_home(desk: Desk) -> None:
    """The package is opened while the meeting is on screen; the text shows both lines then."""
    desk.press("ctrl+k")
    desk.type("Buka paket")
    desk.wait_text("Buka paket…")
    desk.press("Return")
    desk.wait_title("Buka paket")
    desk.type(f"{desk.stick / 'balik.knotula'}\n")
    desk.wait_title("Isi paket")
    desk.wait_text("Perlu dipilih (1)")
    # On a small screen one scrolls to what stands below the choices.
    has_room = desk.shape.height / desk.shape.scale >= 768
    if has_room:
        desk.wait_text("Piket disusun setiap Senin")
    desk.wait_focus("Yang perlu dipilih")
    desk.picture("05-perlu-dipilih")
    desk.press("3")
    desk.wait_text("Simpan keduanya")
    if has_room:
        desk.wait_text("Belum ada yang diubah. Sebelum diambil")
    desk.press("Return")
    desk.wait_text("Paket diambil: 0 rapat baru, 2 rapat berubah")
    staff = desk.record(lambda record: len(record["entries"]) == 4, title="Rapat Staf")
    texts = [entry["text"] for entry in staff["entries"]][2:]
    assert texts == ["Piket disusun setiap Jumat", "Piket disusun setiap Senin"]
    if has_room:
        desk.wait_text("2. Piket disusun setiap Senin")
    desk.picture("06-keduanya")
    logistics = desk.record(title="Rapat Logistik")
    assert logistics["entries"][-1]["text"] == "Piket disusun oleh gudang"


def write_behind(desk: Desk, title: str, words: str) -> None:
    """Write behind the last line of a meeting."""
    desk.press("ctrl+k")
    desk.type(title)
    desk.wait_text(title)
    desk.press("Return")
    desk.wait_focus("MinutesEdit")
    desk.wait(lambda seen: seen.focus and "Piket" in str(seen.focus.cursor), "the text")
    desk.press("ctrl+End")
    desk.type(words)
    desk.record(lambda one: one["entries"][-1]["text"].endswith(words.strip()), title=title)
