"""A notula goes out, is corrected in Word, comes back, and is taken by keys alone."""

from pathlib import Path

from tests.documents.corrections.as_word import AUTHOR, WordFile
from tests.journeys import papers
from tests.journeys.desk import Desk

NOTES = """Rapat: Rapat Uji Koreksi
Tanggal: 2 April 2026
Pukul: 09.00 s.d. 11.00
Tempat: Ruang Rapat Utama
Peserta:
- Contoh Satu, Kepala Bidang, Kesbangpol Kaltim
- Contoh Dua, Camat, Kecamatan Samarinda Ulu

# Kesiapan
Contoh Dua: Data dimutakhirkan setiap bulan.
Posko sudah dibuka.
! Peta kerawanan ditetapkan.
> Susun peta wilayah @Contoh Dua /10 April 2026
"""
TITLE = "Rapat Uji Koreksi"
CORRECTED = [
    "Kesiapan",
    "Data dimutakhirkan setiap pekan.",
    "Peta kerawanan ditetapkan.",
    "Anggaran diusulkan dalam perubahan APBD.",
    "Susun peta wilayah",
]


def test_corrections_made_in_word_come_home(desk: Desk) -> None:
    desk.bring_in(NOTES)
    desk.start()
    desk.wait_ready()
    open_meeting(desk)
    before = said(desk)
    export(desk)
    path = corrected(desk, papers.newest(desk.home / "Dokumen"))
    receive(desk, path)
    leave_one_and_take_the_rest(desk, before)
    take_all_and_the_new_attendee(desk, path)
    see_to_the_comment(desk)
    export_again(desk)
    desk.close()


def said(desk: Desk) -> list[str]:
    return [one["text"] for one in desk.record(title=TITLE)["entries"]]


def open_meeting(desk: Desk) -> None:
    desk.press("ctrl+k")
    desk.type(TITLE)
    desk.wait_text(TITLE)
    desk.press("Return")
    desk.wait_focus("MinutesEdit")


def export(desk: Desk) -> None:
    """Nobody filled in the office yet: that is told, and one more key goes on."""
    desk.press("ctrl+e")
    desk.wait_focus("Buat Notula")
    desk.press("Return")
    desk.wait_text("Notula tersimpan")
    desk.picture("01-diekspor")


def corrected(desk: Desk, path: Path) -> Path:
    """What the head of office does to it."""
    file = WordFile(path.read_bytes())
    file.track_retype("setiap bulan", "setiap pekan")
    file.new_line("Peta kerawanan ditetapkan", "Anggaran diusulkan dalam perubahan APBD.")
    file.delete_line("Posko sudah dibuka")
    file.new_line("Contoh Dua (", "Contoh Tiga (Analis, Bappeda Kaltim)")
    file.comment("Susun peta wilayah", "Sebutkan kecamatannya.")
    return file.save(desk.stick / "koreksi.docx")


def receive(desk: Desk, path: Path) -> None:
    desk.press("ctrl+shift+k")
    # The dialog for files, by its own title.
    desk.wait_title("Terima koreksi")
    desk.type(f"{path}\n")
    desk.wait_text("“koreksi.docx”: 5 koreksi")
    desk.wait_focus("Koreksi dalam berkas")
    desk.wait_text("Ambil 4 koreksi")
    desk.picture("02-koreksi")


def leave_one_and_take_the_rest(desk: Desk, before: list[str]) -> None:
    """Each is left by one key; what was taken is had back with Ctrl+Z."""
    desk.press(*["Down"] * 4, "space")
    desk.wait_text("Ambil 3 koreksi")
    desk.press("space")
    desk.wait_text("Ambil 4 koreksi")
    desk.press("Return")
    desk.wait_text("4 koreksi diambil dari “koreksi.docx”")
    desk.picture("03-diambil")
    assert said(desk) == CORRECTED
    desk.press("ctrl+z")
    desk.wait_text("Dikembalikan")
    assert said(desk) == before
    desk.picture("04-dikembalikan")


def take_all_and_the_new_attendee(desk: Desk, path: Path) -> None:
    """Whoever is new stands first, since the head does, and waits until he is ticked himself."""
    receive(desk, path)
    desk.press("space")
    desk.wait_text("Ambil 5 koreksi")
    desk.press("Return")
    desk.wait_text("5 koreksi diambil dari “koreksi.docx”")
    record = desk.record(title=TITLE)
    assert [one["text"] for one in record["entries"]] == CORRECTED
    assert record["attendances"][-1]["name"] == "Contoh Tiga"
    assert record["remarks"] == (
        f"Komentar {AUTHOR} di “Susun peta wilayah”: Sebutkan kecamatannya."
    )


def see_to_the_comment(desk: Desk) -> None:
    """It stands beside the text until its line is deleted."""
    desk.wait_text("Sebutkan kecamatannya.")
    desk.picture("05-komentar")


def export_again(desk: Desk) -> None:
    """What is exported now says what the head of office wrote, and no comment."""
    desk.press("ctrl+e")
    desk.wait_focus("Buat Notula")
    desk.press("ctrl+e")
    desk.wait_text("Notula tersimpan")
    texts = desk.paper().texts()
    for text in (*CORRECTED[1:], "Contoh Tiga (Analis, Bappeda Kaltim)"):
        assert text in texts
    assert "Posko sudah dibuka." not in texts
    assert not any("kecamatannya" in text for text in texts)
