"""Commands on packages of meetings: package make, read and take."""

import argparse
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.cli.commands import MEETING_ID, find_meeting, print_json
from kesbang_desktop.cli.passphrases import read_passphrase
from kesbang_desktop.domain.dates import format_long_date, format_short_date, format_time
from kesbang_desktop.domain.errors import PackageError, SealedPackageError
from kesbang_desktop.domain.meeting_day import day_in_words
from kesbang_desktop.domain.office_profile import office_name
from kesbang_desktop.domain.package import (
    Answers,
    Arrival,
    ArrivingNamesake,
    PackageInfo,
    PackageView,
    Question,
)
from kesbang_desktop.domain.package_name import package_name
from kesbang_desktop.domain.record_state import Choice

_ARRIVALS = {
    Arrival.NEW: "baru",
    Arrival.CHANGED: "berubah",
    Arrival.SAME: "sama",
    Arrival.OLDER: "di sini lebih baru",
    Arrival.ASKED: "perlu dipilih",
}


def add_commands(commands: Any) -> None:
    """Add the commands to the parser of all of them."""
    parser = commands.add_parser("package", help="serahkan rapat ke laptop lain lewat berkas")
    actions = parser.add_subparsers(title="Perintah", metavar="PERINTAH", required=True)
    make = actions.add_parser("make", help="buat paket dari rapat yang dipilih, atau dari semuanya")
    make.add_argument("ids", nargs="*", metavar="ID", help=MEETING_ID)
    make.add_argument("--all", action="store_true", help="seluruh data kantor")
    make.add_argument("--to", type=Path, required=True, metavar="BERKAS", help="berkas tujuan")
    make.add_argument("--replace", action="store_true", help="timpa berkas yang sudah ada")
    make.add_argument(
        "--include-classified",
        action="store_true",
        help="serahkan juga rapat yang TERBATAS atau RAHASIA",
    )
    _add_passphrase(make)
    make.set_defaults(run=_make)
    read = actions.add_parser("read", help="tampilkan isi paket; tidak ada yang diubah")
    read.add_argument("file", type=Path, metavar="BERKAS", help="berkas paket (.knotula)")
    read.add_argument("--json", action="store_true", help="cetak sebagai JSON")
    _add_passphrase(read)
    read.set_defaults(run=_read)
    take = actions.add_parser("take", help="ambil isi paket ke data di sini")
    take.add_argument("file", type=Path, metavar="BERKAS", help="berkas paket (.knotula)")
    take.add_argument(
        "--choose",
        choices=[choice.value for choice in Choice],
        help="yang dipakai kalau diubah di sini dan di paket: di sini, di paket, atau keduanya",
    )
    take.add_argument(
        "--apart", action="store_true", help="orang yang senama tetap dua, tidak digabungkan"
    )
    _add_passphrase(take)
    take.set_defaults(run=_take)


def _add_passphrase(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="BERKAS",
        help="berkas yang baris pertamanya kata sandi paket",
    )


def _make(backend: Backend, options: argparse.Namespace) -> None:
    if bool(options.ids) == options.all:
        raise PackageError("Sebutkan rapat yang diserahkan, atau pakai --all untuk semuanya.")
    target = options.to.with_name(package_name(options.to.name))
    if target.exists() and not options.replace:
        raise PackageError(f"“{target}” sudah ada. Pakai nama lain, atau --replace.")
    meetings = None if options.all else [find_meeting(backend, one) for one in options.ids]
    classified = backend.packages.classified(meetings)
    if classified and not options.include_classified:
        raise PackageError(
            f"Paket ini akan memuat {classified} rapat terbatas atau rahasia. Pakai "
            "--include-classified bila penerimanya berhak, atau sebutkan rapat yang lain saja."
        )
    made = backend.packages.make(meetings, target, _passphrase(options))
    print(target)
    print(_counts(made.info))
    print(f"Sidik: {made.info.mark}")
    print(
        "Paket memuat NIP, telepon dan pos-el orang di dalamnya: untuk laptop kantor sendiri. "
        "Kantor lain cukup menerima dokumennya (bundle).",
        file=sys.stderr,
    )
    if made.lost:
        print(f"{made.lost} berkas lampiran hilang atau rusak di sini.", file=sys.stderr)


def _read(backend: Backend, options: argparse.Namespace) -> None:
    view = _view(backend, options.file, _passphrase(options))
    if options.json:
        print_json(_summary(view))
        return
    for line in _lines(view):
        print(line)


def _take(backend: Backend, options: argparse.Namespace) -> None:
    passphrase = _passphrase(options)
    view = _view(backend, options.file, passphrase)
    if view.questions and options.choose is None:
        for line in _question_lines(view):
            print(line)
        raise PackageError(
            f"{len(view.questions)} hal diubah di sini dan di paket. Pilih dengan --choose mine, "
            "theirs atau both, atau satu per satu di jendela program."
        )
    choice = Choice(options.choose) if options.choose else Choice.MINE
    answers = Answers(
        {one.head: choice if choice in one.choices else Choice.MINE for one in view.questions},
        frozenset(() if options.apart else (one.theirs.id for one in view.namesakes)),
    )
    merged = backend.packages.take(options.file, view.info.mark, answers, passphrase)
    print(merged.sentence)


def _passphrase(options: argparse.Namespace) -> str:
    """Return the passphrase; not an argument, which other programs could see."""
    return read_passphrase(options.passphrase_file) if options.passphrase_file else ""


def _view(backend: Backend, file: Path, passphrase: str) -> PackageView:
    """Return what is in the package. Raises PackageError, which names the option it lacks."""
    try:
        return backend.packages.view(file, passphrase)
    except SealedPackageError as error:
        raise PackageError(
            f"{error.sentence} Tulis di baris pertama berkas --passphrase-file."
        ) from error


def _counts(info: PackageInfo) -> str:
    counts = info.counts
    return (
        f"{counts.meetings} rapat, {counts.entries} butir, {counts.people} orang, "
        f"{counts.attachments} lampiran"
    )


def _lines(view: PackageView) -> list[str]:
    info = view.info
    made = f"{format_long_date(info.made_at.date())} pukul {format_time(info.made_at.time())}"
    return [
        f"Dari {office_name(info.office) or 'kantor tanpa nama'}, dibuat {made}",
        _counts(info),
        f"Sidik: {info.mark}",
        *(
            f"{day_in_words(one.date, format_short_date):>11}  {_ARRIVALS[one.arrival]:<18}  "
            f"{one.title}"
            for one in view.meetings
        ),
        *_question_lines(view),
        *(_namesake_line(one) for one in view.namesakes),
    ]


def _question_lines(view: PackageView) -> list[str]:
    return [line for one in view.questions for line in _both_sides(one)]


def _both_sides(one: Question) -> list[str]:
    sides = (("di sini", one.mine), ("di paket", one.theirs))
    told = [f"  {side}: {' | '.join(words.split(chr(10))) or 'tidak ada'}" for side, words in sides]
    return [f"Diubah di sini dan di paket: {one.title}", *told]


def _namesake_line(one: ArrivingNamesake) -> str:
    return f"Senama: {one.their_words} (paket); {one.my_words} (di sini)"


def _summary(view: PackageView) -> dict[str, Any]:
    info = view.info
    return {
        "office": info.office,
        "made_at": info.made_at.isoformat(),
        "whole": info.is_whole,
        "mark": info.mark,
        "counts": asdict(info.counts),
        "meetings": [
            {
                "id": str(one.id),
                "title": one.title,
                "date": one.date.isoformat() if one.date else None,
                "arrival": one.arrival.value,
            }
            for one in view.meetings
        ],
        "incoming": view.incoming,
        "questions": [
            {"about": one.title, "mine": one.mine, "theirs": one.theirs} for one in view.questions
        ],
        "namesakes": [{"theirs": one.their_words, "mine": one.my_words} for one in view.namesakes],
    }
