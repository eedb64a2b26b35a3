"""Files from outside that were changed by lot: one sentence, and nothing of them kept by half.

Each begins as a sound file that the program wrote or ships, and is changed at run time.
"""

import fcntl
import random
import zipfile
from collections.abc import Callable
from datetime import date
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.bootstrap.file_home import DATABASE_NAME
from kesbang_desktop.domain.errors import KnownError, as_known
from kesbang_desktop.domain.follow_up_output import FollowUpOutput
from kesbang_desktop.domain.follow_up_view import FollowUpView
from tests.torture.apart import run_apart
from tests.torture.case import Case, Fault, Loss
from tests.torture.command import command
from tests.torture.office import HOME, copy_office, difference, make_office, rows_of

ROOT = Path(__file__).parents[2]
# What a case begins with is no part of what is judged.
_SEED_PATIENCE_S = 300.0
_PEOPLE = """Daftar hadir rapat
1. Dr. H. Contoh Satu, S.Sos., M.Si. - Kepala Badan - Kesbangpol Kaltim
2) Contoh Dua, NIP 19700101 199003 1 001, Pembina (IV/a), Sekretaris, Diskominfo
- perwakilan Polda Kaltim (izin)
Nama\tJabatan\tInstansi
Contoh Tiga\tStaf\tSatpol PP
"""
_SIGNS = (
    *("#", "!", ">", "?", ":", "-", "@", "/", "\\", "\t", "\n", "\r", " ", "\xa0", "\u200b", '"'),
    *(";", ",", "=", "{{", "}}", "{%", "%}", "<", ">", "&", "\x00", "\x1b", "\ufeff", "\ud7ff"),
    *("9999-12-31", "99999999999", "/31 februari", "Peserta:", "Tanggal: 0/0/0", "00.00-99.99"),
)


def run(case: Case) -> list[Fault]:
    """Hand one changed file to the program, and look at the office after it."""
    name = NAMES[case.number % len(NAMES)]
    seed_of, hand_over = _KINDS[name]
    home = copy_office(case.office, case.folder)
    before = run_apart(partial(rows_of, home / DATABASE_NAME)).value
    seed = _seed(case, name, seed_of)
    path = case.folder / f"masuk{seed.suffix}"
    path.write_bytes(change(seed.read_bytes(), case.lot))
    ran = run_apart(partial(_hand_over, hand_over, home, path))
    found = ran.faults()
    after = run_apart(partial(rows_of, home / DATABASE_NAME)).value
    if ran.value is not None and ran.value["told"]:
        if "\n" in ran.value["told"].strip() and name in _ONE_SENTENCE:
            found.append(Fault(Loss.TRACEBACK, f"not one sentence: {ran.value['told'][:300]}"))
        if before != after:
            found.append(Fault(Loss.DATA, f"refused, and yet: {difference(before, after)}"))
    leftovers = [str(one.relative_to(home)) for one in home.glob("**/.*.tmp*") if one.is_file()]
    if leftovers:
        found.append(Fault(Loss.LEFTOVER, ", ".join(leftovers)))
    return [Fault(one.loss, f"{name}: {one.words}") for one in found]


def change(content: bytes, lot: random.Random) -> bytes:
    """Return ``content`` changed: its bytes, its members, or the words in them."""
    if zipfile.is_zipfile(BytesIO(content)) and lot.random() < 0.7:
        return _change_member(content, lot)
    if lot.random() < 0.5:
        return _change_bytes(content, lot)
    return _change_words(content, lot)


def _change_bytes(content: bytes, lot: random.Random) -> bytes:
    changed = bytearray(content)
    for _ in range(lot.choice((1, 3, 20))):
        place = lot.randrange(len(changed) or 1)
        match lot.randrange(4):
            case 0:
                changed[place : place + 1] = bytes([lot.randrange(256)])
            case 1:
                del changed[place : place + lot.randrange(1, 400)]
            case 2:
                changed[place:place] = changed[place : place + lot.randrange(1, 400)] * 3
            case _:
                changed[place:place] = lot.randbytes(lot.randrange(1, 60))
    return bytes(changed[: lot.randrange(len(changed) + 1)] if lot.random() < 0.1 else changed)


def _change_words(content: bytes, lot: random.Random) -> bytes:
    lines = content.decode("utf-8", errors="replace").split("\n")
    for _ in range(lot.choice((1, 2, 6))):
        number = lot.randrange(len(lines))
        line, sign = lines[number], lot.choice(_SIGNS)
        place = lot.randrange(len(line) + 1)
        match lot.randrange(4):
            case 0:
                lines[number] = line[:place] + sign * lot.choice((1, 1, 50, 5000)) + line[place:]
            case 1:
                lines.insert(number, lines[lot.randrange(len(lines))])
            case 2:
                lines[number] = line[:place]
            case _:
                lines[number] = line * lot.choice((2, 200))
    return "\n".join(lines).encode("utf-8", errors="replace")


def _change_member(content: bytes, lot: random.Random) -> bytes:
    """Change one member of an archive, or its name, and pack it anew."""
    target = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as source, zipfile.ZipFile(target, "w") as packed:
        members = source.infolist()
        chosen = lot.choice(members)
        for one in members:
            name, data = one.filename, source.read(one)
            if one is chosen:
                match lot.randrange(5):
                    case 0:
                        continue
                    case 1:
                        name = lot.choice(("../" + name, "/" + name, name.upper(), name + "x"))
                    case 2:
                        data = _change_bytes(data, lot)
                    case _:
                        data = _change_words(data, lot)
            packed.writestr(name, data, lot.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)))
    return target.getvalue()


def _seed(case: Case, name: str, make: Callable[[Path, Path], Path]) -> Path:
    """Return the sound file of a kind, made once for an office; other cases wait for it."""
    folder = case.office / "masukan" / name
    folder.mkdir(parents=True, exist_ok=True)
    told = folder / "nama"
    with (folder / "dibuat.lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if told.exists():
            return Path(told.read_text(encoding="utf-8"))
        ran = run_apart(lambda: str(make(folder, case.office / HOME)), _SEED_PATIENCE_S)
        assert ran.value, ran.trace or "not made in time"
        told.write_text(ran.value, encoding="utf-8")
        return Path(ran.value)


def _hand_over(hand_over: Callable[[Path, Path], str], home: Path, path: Path) -> dict[str, Any]:
    try:
        return {"told": hand_over(home, path)}
    except (KnownError, OSError) as error:
        known = as_known(error)
        assert known is not None
        return {"told": known.sentence}


def _by_command(*arguments: str) -> Callable[[Path, Path], str]:
    def hand_over(home: Path, path: Path) -> str:
        said = command(home, *arguments, str(path))
        return said.err if said.code else ""

    return hand_over


def _shipped(*parts: str) -> Callable[[Path, Path], Path]:
    return lambda _folder, _office: ROOT.joinpath("resources", *parts)


def _saved(name: str) -> Callable[[Path, Path], Path]:
    """Return a matriks that another program saved."""
    return lambda _folder, _office: ROOT / "tests" / "documents" / "data" / name


def _people_seed(folder: Path, _office: Path) -> Path:
    path = folder / "orang.txt"
    path.write_text(_PEOPLE, encoding="utf-8")
    return path


def _read_people(home: Path, path: Path) -> str:
    backend = Backend(home)
    directory = backend.ports().directory.load()
    backend.texts.read_people(path.read_bytes().decode("utf-8", errors="replace"), directory)
    backend.close()
    return ""


def _matrix_seed(folder: Path, office: Path) -> Path:
    backend = Backend(copy_office(office.parent, folder))
    path = folder / "matriks.xlsx"
    output = FollowUpOutput.SHEET
    backend.paperwork.follow_ups.export(FollowUpView(), date(2024, 4, 1), output, path)
    backend.close()
    return path


def _read_matrix(home: Path, path: Path) -> str:
    backend = Backend(home)
    try:
        backend.paperwork.follow_ups.read_returned(path)
    finally:
        backend.close()
    return ""


def _profile_seed(folder: Path, office: Path) -> Path:
    backend = Backend(copy_office(office.parent, folder))
    path = folder / "profil.notula-profil"
    backend.paperwork.profiles.write_file(backend.desk.profile().id, path)
    backend.close()
    return path


def _read_profile(home: Path, path: Path) -> str:
    backend = Backend(home)
    try:
        backend.paperwork.profiles.read_file(path)
    finally:
        backend.close()
    return ""


def _package_seed(folder: Path, _office: Path) -> Path:
    make_office(folder / HOME)
    backend = Backend(folder / HOME)
    path = folder / "paket.knotula"
    backend.packages.make(None, path)
    backend.close()
    return path


def _take_package(home: Path, path: Path) -> str:
    said = command(home, "package", "take", str(path), "--choose", "theirs")
    return said.err if said.code else ""


def _read_abbreviations(home: Path, path: Path) -> str:
    Backend(home).texts.read_abbreviations(path)
    return ""


_KINDS: dict[str, tuple[Callable[[Path, Path], Path], Callable[[Path, Path], str]]] = {
    "package": (_package_seed, _take_package),
    "template": (_shipped("templates", "notula.docx"), _by_command("template", "check")),
    "notes": (_shipped("samples", "rapat-2024-03-21.txt"), _by_command("import")),
    "matrix": (_matrix_seed, _read_matrix),
    "matrix-xls": (_saved("matriks.xls"), _read_matrix),
    "matrix-ods": (_saved("matriks.ods"), _read_matrix),
    "matrix-csv": (_saved("matriks.csv"), _read_matrix),
    "profile": (_profile_seed, _read_profile),
    "people": (_people_seed, _read_people),
    "abbreviations": (_shipped("words", "singkatan.csv"), _read_abbreviations),
}
NAMES = tuple(_KINDS)
# A template is told paragraph by paragraph on the other channel; what is told here is one line.
_ONE_SENTENCE = frozenset(
    (
        *("package", "notes", "profile", "template"),
        *("matrix", "matrix-xls", "matrix-ods", "matrix-csv"),
    )
)
