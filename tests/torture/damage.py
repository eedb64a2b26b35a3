"""Ways in which a data file, or what lies beside it, is damaged."""

import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path

from kesbang_desktop.bootstrap.file_home import DATABASE_NAME
from tests.torture.office import HOME

_PAGE = 4096
_HEADER = 100

# The data file, the folder with other offices' files, and the lot.
Damage = Callable[[Path, Path, random.Random], None]


def _change_a_value(path: Path, _: Path, lot: random.Random) -> None:
    """Make one letter or figure of a row another one, which no structure tells."""
    content = bytearray(path.read_bytes())
    words = lot.choice((b"perkembangan wilayah ke-", b"Pemantauan", b"2024-03-21", b"Sufian Agus"))
    places = [at for at in range(len(content)) if content.startswith(words, at)]
    place = lot.choice(places) + lot.randrange(len(words))
    content[place] = ord("7") if chr(content[place]).isdigit() else content[place] ^ 3
    path.write_bytes(content)


def _change(path: Path, lot: random.Random, start: int, end: int, most: int) -> None:
    """Flip bits of up to ``most`` bytes between two places."""
    content = bytearray(path.read_bytes())
    for _ in range(lot.randint(1, most)):
        content[lot.randrange(start, min(end, len(content)))] ^= 1 << lot.randrange(8)
    path.write_bytes(content)


def _flip_bits(path: Path, _: Path, lot: random.Random) -> None:
    _change(path, lot, _HEADER, 1 << 40, 8)


def _flip_in_one_page(path: Path, _: Path, lot: random.Random) -> None:
    page = lot.randrange(1, path.stat().st_size // _PAGE)
    _change(path, lot, page * _PAGE, (page + 1) * _PAGE, 200)


def _flip_head_of_a_page(path: Path, _: Path, lot: random.Random) -> None:
    page = lot.randrange(1, path.stat().st_size // _PAGE)
    _change(path, lot, page * _PAGE, page * _PAGE + 12, 3)


def _flip_header(path: Path, _: Path, lot: random.Random) -> None:
    _change(path, lot, 0, _HEADER, 3)


def _write_pages(path: Path, pages: dict[int, bytes]) -> None:
    with path.open("r+b") as file:
        for number, content in pages.items():
            file.seek(number * _PAGE)
            file.write(content)


def _page_of(path: Path, number: int) -> bytes:
    with path.open("rb") as file:
        file.seek(number * _PAGE)
        return file.read(_PAGE)


def _zero_pages(path: Path, _: Path, lot: random.Random) -> None:
    count = path.stat().st_size // _PAGE
    first = lot.randrange(count)
    zeroed = range(first, min(count, first + lot.choice((1, 1, 2, 8))))
    _write_pages(path, {number: bytes(_PAGE) for number in zeroed})


def _swap_pages(path: Path, _: Path, lot: random.Random) -> None:
    one, other = lot.sample(range(1, path.stat().st_size // _PAGE), 2)
    _write_pages(path, {one: _page_of(path, other), other: _page_of(path, one)})


def _scramble_page(path: Path, _: Path, lot: random.Random) -> None:
    number = lot.randrange(path.stat().st_size // _PAGE)
    _write_pages(path, {number: lot.randbytes(_PAGE)})


def _cut(path: Path, _: Path, lot: random.Random) -> None:
    os.truncate(path, lot.randrange(1, path.stat().st_size))


def _cut_pages(path: Path, _: Path, lot: random.Random) -> None:
    count = path.stat().st_size // _PAGE
    os.truncate(path, lot.randrange(1, count) * _PAGE)


def _append(path: Path, _: Path, lot: random.Random) -> None:
    with path.open("ab") as file:
        file.write(lot.randbytes(lot.randrange(1, 3 * _PAGE)))


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


def _foreign_wal(path: Path, others: Path, _: random.Random) -> None:
    for suffix in ("-wal", "-shm"):
        shutil.copyfile(
            _beside(others / "lain" / HOME / DATABASE_NAME, suffix), _beside(path, suffix)
        )


def _garbage_wal(path: Path, _: Path, lot: random.Random) -> None:
    _beside(path, "-wal").write_bytes(lot.randbytes(lot.randrange(1, 20_000)))


def _garbage_journal(path: Path, _: Path, lot: random.Random) -> None:
    magic = bytes.fromhex("d9d505f920a163d7")
    start = lot.choice((b"", magic, magic + bytes(4) + lot.randbytes(8)))
    _beside(path, "-journal").write_bytes(start + lot.randbytes(lot.randrange(1, 20_000)))


def _foreign_journal(path: Path, others: Path, lot: random.Random) -> None:
    """Lay a rollback journal beside the file that would put other pages into it."""
    other = others / "lain" / HOME / DATABASE_NAME
    held = min(path.stat().st_size, other.stat().st_size) // _PAGE
    size = held + lot.choice((0, 0, -3, 5))
    head = bytes.fromhex("d9d505f920a163d7") + (0xFFFFFFFF).to_bytes(4, "big")
    nonce = lot.getrandbits(32)
    head += nonce.to_bytes(4, "big") + size.to_bytes(4, "big")
    head += (512).to_bytes(4, "big") + _PAGE.to_bytes(4, "big")
    records = b""
    for number in lot.sample(range(1, held - 3), 4):
        page = _page_of(other, number)
        check = (nonce + sum(page[at] for at in range(_PAGE - 200, 0, -200))) & 0xFFFFFFFF
        records += (number + 1).to_bytes(4, "big") + page + check.to_bytes(4, "big")
    _beside(path, "-journal").write_bytes(head.ljust(512, b"\0") + records)


def _stale_file(path: Path, others: Path, _: random.Random) -> None:
    """Put the file of before beside the journal of later: the file was copied without it."""
    shutil.copyfile(others / "data" / HOME / DATABASE_NAME, path)


def _changed_wal(path: Path, _: Path, lot: random.Random) -> None:
    _change(_beside(path, "-wal"), lot, 0, 1 << 40, 4)
    _beside(path, "-shm").unlink(missing_ok=True)


def _cut_wal(path: Path, _: Path, lot: random.Random) -> None:
    wal = _beside(path, "-wal")
    os.truncate(wal, lot.randrange(wal.stat().st_size))
    _beside(path, "-shm").unlink(missing_ok=True)


def _garbage_shm(path: Path, _: Path, lot: random.Random) -> None:
    _beside(path, "-shm").write_bytes(lot.randbytes(32768))


# Those of a file beside which a journal lies.
JOURNAL_DAMAGES: dict[str, Damage] = {
    "older file under its journal": _stale_file,
    "bits of the journal": _changed_wal,
    "cut journal": _cut_wal,
    "garbage as -shm": _garbage_shm,
}
DAMAGES: dict[str, Damage] = {
    "letter of a row": _change_a_value,
    "bits anywhere": _flip_bits,
    "bits in one page": _flip_in_one_page,
    "head of a page": _flip_head_of_a_page,
    "header": _flip_header,
    "pages zeroed": _zero_pages,
    "pages swapped": _swap_pages,
    "page scrambled": _scramble_page,
    "cut": _cut,
    "cut at a page": _cut_pages,
    "longer": _append,
    "journal of another office": _foreign_wal,
    "garbage as journal": _garbage_wal,
    "garbage as rollback journal": _garbage_journal,
    "rollback journal of another office": _foreign_journal,
    **JOURNAL_DAMAGES,
}
