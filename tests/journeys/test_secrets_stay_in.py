"""Each dialog that asks for a passphrase is used, and no byte that is left tells one."""

import re
from pathlib import Path

from kesbang_desktop.store.data_folder import COPIES
from kesbang_desktop.store.secrets.key_file import open_lock
from tests.journeys.desk import Desk
from tests.secrets import leaks_in

NOTES = """Rapat: Rapat Tertutup
Tanggal: 2 April 2026
Peserta:
- Contoh Satu, Kepala Bidang, Kesbangpol Kaltim

# Umum
Satu: Laporan diterima.
"""
WORDS, NEW_WORDS = "ulin merah tepian", "bangkirai biru hulu"
PACKAGE_WORDS, WRONG_WORDS = "jati kuning muara", "tidak pernah benar"
_CODE = re.compile(r"[A-Z0-9]{4,}(-[A-Z0-9]{4,})+")


def test_no_passphrase_code_or_key_is_left_anywhere(desk: Desk) -> None:
    desk.bring_in(NOTES)
    desk.start()
    desk.wait_ready()
    code = give_a_passphrase(desk)
    shut_and_open(desk)
    change_it(desk)
    package = desk.stick / "rapat.knotula"
    hand_over(desk, package)
    take(desk, package)
    desk.close()
    key = open_lock(desk.data_dir, NEW_WORDS).secret
    open_at_the_start(desk)
    desk.close()
    everything = desk.data_dir.parent
    assert (everything / "stik" / "rapat.knotula").is_file()
    secrets = (WORDS, NEW_WORDS, PACKAGE_WORDS, WRONG_WORDS, code, code.replace("-", ""), key)
    assert leaks_in(everything, *secrets) == []
    assert leaks_in(desk.album, *secrets) == []


def look_at(desk: Desk) -> None:
    """No title nor anything else in sight tells what was typed; of its lines dots are shown."""
    sight = desk.eyes.look()
    told = [one.text + one.name for one in sight.things if one.kind != "QLineEdit"]
    for words in (WORDS, NEW_WORDS, PACKAGE_WORDS, WRONG_WORDS):
        assert not [one for one in (sight.window, *told) if words in one], sight


def passphrase_page(desk: Desk) -> None:
    desk.press("ctrl+k")
    desk.type("Kata sandi")
    desk.wait_text("Kata sandi")
    desk.press("Return")


def give_a_passphrase(desk: Desk) -> str:
    passphrase_page(desk)
    desk.click("Beri kata sandi…")
    desk.wait_title("Beri kata sandi")
    desk.type(WORDS)
    desk.press("Tab")
    desk.type(WORDS)
    look_at(desk)
    desk.picture("01-beri")
    desk.press("Return")
    sight = desk.wait_title("Kode pemulihan")
    desk.picture("02-kode")
    code = next(found[0] for one in sight.things if (found := _CODE.search(one.text)))
    copies = desk.data_dir / COPIES
    before = set(copies.rglob("*"))
    desk.click("Sudah dicatat")
    desk.wait_ready()
    # The first copy under the passphrase; the key of the lock holds by now.
    desk.wait(lambda _seen: set(copies.rglob("*")) - before, "a copy")
    return code


def shut_and_open(desk: Desk) -> None:
    desk.press("ctrl+shift+l")
    desk.wait_text("Terkunci. Yang diketik sudah disimpan")
    desk.type(f"{WRONG_WORDS}\n")
    desk.wait_text("tidak cocok")
    look_at(desk)
    desk.press("ctrl+a")
    desk.type(f"{WORDS}\n")
    desk.wait_gone("Terkunci. Yang diketik sudah disimpan")


def change_it(desk: Desk) -> None:
    passphrase_page(desk)
    desk.click("Ganti kata sandi…")
    desk.wait_title("Ganti kata sandi")
    desk.type(NEW_WORDS)
    desk.press("Tab")
    desk.type(NEW_WORDS)
    look_at(desk)
    desk.press("Return")
    desk.wait_text("Kata sandi diganti.")


def hand_over(desk: Desk, target: Path) -> None:
    desk.click("Rapat", kind="Button")
    desk.wait_focus("Daftar rapat")
    desk.press("ctrl+a", "ctrl+shift+p")
    desk.wait_title("Serahkan rapat ke laptop lain")
    # What is missing gets the keyboard.
    for _ in range(2):
        desk.type(PACKAGE_WORDS)
        look_at(desk)
        desk.press("Return")
    desk.wait_title("Simpan paket")
    desk.press("ctrl+a")
    desk.type(f"{target}\n")
    desk.wait_text("dibuat dan terbaca kembali: 1 rapat")


def take(desk: Desk, package: Path) -> None:
    desk.press("ctrl+k")
    desk.type("Buka paket")
    desk.wait_text("Buka paket…")
    desk.press("Return")
    desk.wait_title("Buka paket")
    desk.type(f"{package}\n")
    desk.wait_title("Paket bersandi")
    desk.type(f"{WRONG_WORDS}\n")
    desk.wait_text("tidak cocok")
    look_at(desk)
    desk.type(f"{PACKAGE_WORDS}\n")
    desk.wait_title("Isi paket")
    look_at(desk)
    desk.picture("03-isi-paket")
    desk.press("Escape")
    desk.wait_title("Notula Kesbang")


def open_at_the_start(desk: Desk) -> None:
    desk.start()
    desk.wait_text("berkata sandi")
    for words in (WRONG_WORDS, NEW_WORDS):
        desk.press("ctrl+a")
        desk.type(f"{words}\n")
        if words is WRONG_WORDS:
            desk.wait_text("tidak cocok")
            look_at(desk)
    desk.wait_ready()
