"""A scan that was removed comes back out of a safety copy, to its meeting and to a stick."""

from pathlib import Path

from tests.journeys.desk import Desk
from tests.journeys.eyes import Sight, Thing
from tests.journeys.program import run_command

NOTES = """Rapat: Rapat Daftar Hadir
Tanggal: 2 April 2026
Peserta:
- Contoh Satu, Kepala Bidang, Kesbangpol Kaltim

# Umum
Satu: Daftar hadir dipindai.
"""
SCAN = b"%PDF-1.4\n% daftar hadir yang ditandatangani\n%%EOF\n"


def test_one_attachment_is_taken_out_of_a_copy(desk: Desk) -> None:
    desk.bring_in(NOTES)
    scan = desk.stick / "hadir.pdf"
    scan.write_bytes(SCAN)
    desk.start()
    desk.wait_ready()
    attach(desk, scan)
    # The copy that is made while closing holds it.
    desk.close()
    desk.start()
    desk.wait_ready()
    remove(desk)
    bring_back(desk)
    save_elsewhere(desk, scan)
    desk.close()
    name = run_command(desk.data_dir, "copies").split()[0]
    by_command = desk.stick / "lewat perintah.pdf"
    run_command(desk.data_dir, "restore", name, "--attachment", "hadir", "--to", str(by_command))
    assert by_command.read_bytes() == SCAN


def open_attachments(desk: Desk) -> None:
    desk.press("ctrl+k")
    desk.type("Rapat Daftar Hadir")
    desk.wait_text("Rapat Daftar Hadir")
    desk.press("Return")
    desk.wait_focus("MinutesEdit")
    desk.click("Lampiran", kind="tab")


def attach(desk: Desk, scan: Path) -> None:
    open_attachments(desk)
    desk.click("Tambah pindaian…")
    desk.wait_title("Tambah pindaian bertanda tangan")
    desk.type(f"{scan}\n")
    desk.wait_text("hadir.pdf")
    desk.picture("01-dilampirkan")


def remove(desk: Desk) -> None:
    # The meeting of last time comes back by itself.
    desk.wait_focus("MinutesEdit")
    desk.click("Lampiran", kind="tab")
    desk.wait_text("hadir.pdf")
    desk.wait_focus("AttachmentsView")
    desk.press("Home", "Delete")
    desk.wait_text("dihapus dari lampiran")
    desk.picture("02-dihapus")


def choose_in_copy(desk: Desk) -> None:
    """Choose the scan in a copy that holds it: one that is made meanwhile may not any more."""
    sight = desk.wait(copies_with_scan, "a copy that holds the scan")
    desk.click(copies_with_scan(sight)[0].text, kind="cell")
    desk.click("Pulihkan satu lampiran…")
    desk.wait_title("Pulihkan satu lampiran")
    desk.type("hadir")
    desk.wait_text("hadir.pdf")


def copies_with_scan(sight: Sight) -> list[Thing]:
    return [one for one in sight.things if one.kind == "cell" and one.text.endswith(" 1 lampiran")]


def bring_back(desk: Desk) -> None:
    desk.press("ctrl+k")
    desk.type("Cadangan")
    desk.wait_text("Cadangan")
    desk.press("Return")
    desk.wait_focus("Daftar salinan cadangan")
    choose_in_copy(desk)
    desk.wait_text("tidak ada lagi")
    desk.picture("03-dalam-salinan")
    desk.press("Return")
    desk.wait_text("“hadir.pdf” kembali ke tempatnya: Rapat Daftar Hadir.")
    desk.picture("04-kembali")
    open_attachments(desk)
    desk.wait_text("hadir.pdf")


def save_elsewhere(desk: Desk, scan: Path) -> None:
    """A file that lies there already is asked about."""
    target = desk.stick / "dari salinan.pdf"
    target.write_bytes(b"milik orang lain")
    desk.press("ctrl+k")
    desk.type("Cadangan")
    desk.press("Return")
    desk.wait_focus("Daftar salinan cadangan")
    choose_in_copy(desk)
    desk.click("Simpan sebagai…")
    desk.wait_title("Simpan lampiran")
    desk.press("ctrl+a")
    desk.type(f"{target.with_suffix('')}\n")
    desk.wait_title("Berkas sudah ada")
    assert target.read_bytes() == b"milik orang lain"
    desk.picture("05-sudah-ada")
    desk.click("Timpa")
    desk.wait_text(f"Disimpan: {target}")
    assert target.read_bytes() == scan.read_bytes()
