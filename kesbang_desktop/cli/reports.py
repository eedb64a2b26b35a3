"""Commands on reports: make one for some days, list them, read a form that came back."""

import argparse
import sys
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.cli.commands import REPLACE_HELP, print_json
from kesbang_desktop.domain.date_reading import parse_date
from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.document_kind import REPORT_KINDS, DocumentKind
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.reports.period import Period
from kesbang_desktop.domain.reports.region_form import FormReading
from kesbang_desktop.domain.reports.report_lines import ReportSummary


def add_commands(commands: Any) -> None:
    """Add the commands to the parser of all of them."""
    parser = commands.add_parser("report", help="laporan perkembangan politik dan Desk Pilkada")
    actions = parser.add_subparsers(title="Perintah", metavar="PERINTAH", required=True)
    _add_make(actions)
    _add_list(actions)
    read = actions.add_parser("read", help="isi formulir kabupaten/kota yang kembali")
    read.add_argument("file", type=Path, metavar="BERKAS", help="formulir yang sudah diisi")
    read.add_argument("--json", action="store_true", help="cetak sebagai JSON")
    read.set_defaults(run=_read)


def _add_make(actions: Any) -> None:
    parser = actions.add_parser(
        "make",
        help="buat laporan satu periode; yang belum disimpan disusun dari rapat dan laporan",
    )
    parser.add_argument("--as", dest="report", choices=REPORT_KINDS, required=True, help="laporan")
    _add_days(parser)
    parser.add_argument(
        "--to",
        type=Path,
        required=True,
        metavar="BERKAS",
        help="berkas tujuan: .docx, .xlsx, atau .pdf (perlu LibreOffice/Word)",
    )
    parser.add_argument("--replace", action="store_true", help=REPLACE_HELP)
    parser.set_defaults(run=_make)


def _add_list(actions: Any) -> None:
    parser = actions.add_parser("list", help="laporan yang tersimpan pada satu periode")
    _add_days(parser)
    parser.add_argument("--json", action="store_true", help="cetak sebagai JSON")
    parser.set_defaults(run=_list)


def _add_days(parser: argparse.ArgumentParser) -> None:
    for name, which in (("--since", "pertama"), ("--until", "terakhir")):
        parser.add_argument(
            name, required=True, metavar="TANGGAL", help=f"hari {which} (TTTT-BB-HH)"
        )


def _make(backend: Backend, options: argparse.Namespace) -> None:
    kind = DocumentKind(options.report).made_of
    files = backend.paperwork.report_files
    printed = files.write(kind, _period(options), options.to, options.replace)
    print(options.to)
    if printed.left_out:
        print(
            f"{printed.left_out} butir dari rapat yang lebih rahasia daripada laporan ini tidak "
            "dimuat.",
            file=sys.stderr,
        )


def _list(backend: Backend, options: argparse.Namespace) -> None:
    found = backend.paperwork.reports.list(_period(options))
    if options.json:
        print_json([_summary(one) for one in found])
        return
    if not found:
        print("Belum ada laporan pada periode itu.", file=sys.stderr)
    for one in found:
        days = one.period.label if one.period else "tanpa tanggal"
        print(" | ".join((str(one.id)[:13], one.kind.label, days, one.region, one.title)))


def _read(backend: Backend, options: argparse.Namespace) -> None:
    reading = backend.paperwork.region_forms.read_form(options.file)
    if options.json:
        print_json(_reading(reading))
        return
    _print_reading(reading)


def _period(options: argparse.Namespace) -> Period:
    return Period(_day(options.since), _day(options.until))


def _day(text: str) -> date:
    day, _ = parse_date(text)
    if day is None:
        raise InvalidRecordError(
            f"“{text}” bukan tanggal. Tulis tahun-bulan-hari, misalnya 2024-11-01."
        )
    return day


def _summary(one: ReportSummary) -> dict[str, Any]:
    period = one.period
    return {
        "id": str(one.id),
        "kind": one.kind.value,
        "title": one.title,
        "since": period.since.isoformat() if period else None,
        "until": period.until.isoformat() if period else None,
        "region": one.region,
        "status": one.status.value,
        "issues": one.issues,
        "actions": one.actions,
    }


def _reading(reading: FormReading) -> dict[str, Any]:
    report = reading.report
    period = report.period
    return {
        "region": report.region,
        "since": period.since.isoformat() if period else None,
        "until": period.until.isoformat() if period else None,
        "reporter": report.reporter,
        "safety": report.safety.value if report.safety else None,
        "reason": report.reason,
        "overview": [
            asdict(one) | {"day": one.day.isoformat() if one.day else None}
            for one in report.overview
        ],
        "fields": [asdict(one) for one in report.fields],
        "suggestions": list(report.suggestions),
        "unread": list(reading.unread),
        "doubts": list(reading.doubts),
        "form_office": reading.form_office,
    }


def _print_reading(reading: FormReading) -> None:
    report = reading.report
    period = report.period.label if report.period else "periode tidak tertulis"
    print(f"{report.region or 'Wilayah tidak tertulis'}, {period}")
    if report.reporter:
        print(f"Pelapor: {report.reporter}")
    if report.safety:
        print(f"Kondisi: {report.safety.value}{f' ({report.reason})' if report.reason else ''}")
    for event in report.overview:
        day = f" ({format_date(event.day)})" if event.day else ""
        print(f"Gambaran umum: {event.title}{day}: {event.text}")
    for field in report.fields:
        for text in field.paragraphs:
            print(f"{field.key}: {text}")
    for text in report.suggestions:
        print(f"Saran: {text}")
    for text in reading.unread:
        print(f"Tidak terbaca: {text}", file=sys.stderr)
    for sentence in reading.doubts:
        print(sentence, file=sys.stderr)
