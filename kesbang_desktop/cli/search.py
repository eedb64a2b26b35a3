"""The command that searches everything."""

import argparse
import sys
from typing import Any

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.cli.commands import print_json
from kesbang_desktop.cli.found_lists import add_options, iso_day, wants_file, write_file
from kesbang_desktop.domain.dates import format_short_date
from kesbang_desktop.domain.errors import ExportError
from kesbang_desktop.domain.search_hit import (
    HitGroup,
    SearchAnswer,
    SearchHit,
    group_hits,
)
from kesbang_desktop.domain.text import shorten_line

_NOT_WHOLE = "Pencarian sedang disiapkan; hasil mungkin belum lengkap. Ulangi sebentar lagi."
_MOST_SAID = 80


def add_commands(commands: Any) -> None:
    """Add the command to the parser of all of them."""
    parser = commands.add_parser("search", help="cari di semua rapat, orang, dan lampiran")
    parser.add_argument(
        "query",
        metavar="KATA",
        help='yang dicari, misalnya: "netralitas asn jenis:keputusan tahun:2024"',
    )
    add_options(parser)
    parser.set_defaults(run=_search)


def _search(backend: Backend, options: argparse.Namespace) -> None:
    is_file = wants_file(options)
    searching = backend.searching
    searching.bring()
    answer = searching.find(options.query)
    for problem in answer.problems:
        print(problem, file=sys.stderr)
    if not answer.result.is_whole:
        print(_NOT_WHOLE, file=sys.stderr)
    if not answer.result.hits:
        said = "" if answer.problems else _nothing_found(options.query, answer)
        if is_file:
            raise ExportError(f"{said} Tidak ada berkas yang ditulis.".strip())
        print(said, file=sys.stderr, end="\n" if said else "")
    if is_file:
        write_file(
            options,
            lambda: (one.classification for one in searching.find_all(options.query)),
            "hasil",
            lambda *given: searching.export(options.query, *given),
        )
        return
    groups = group_hits(searching.find_all(options.query))
    if options.json:
        print_json([_object(one) for one in groups])
        return
    for group in groups:
        print(_heading(group))
        for hit in group.hits:
            print(f"  {hit.kind_words}: {' '.join(hit.snippet.text.split())}")


def _nothing_found(query: str, answer: SearchAnswer) -> str:
    if not query.strip():
        return "Tulis kata yang dicari, misalnya: netralitas jenis:keputusan."
    what = f"Tidak ada yang cocok dengan “{shorten_line(query, _MOST_SAID)}”."
    if answer.proposals:
        return f"{what} Mungkin maksud Anda: {'; '.join(answer.proposals)}."
    return f"{what} Kurangi katanya, atau lepas syarat seperti jenis: dan tahun:."


def _heading(group: HitGroup) -> str:
    day = format_short_date(group.date) if group.date else ""
    mark = f"[{group.hits[0].mark}]" if group.hits[0].mark else ""
    return " | ".join(filter(None, (group.title or "Di luar rapat", day, mark)))


def _object(group: HitGroup) -> dict[str, Any]:
    return {
        "meeting": str(group.meeting_id) if group.meeting_id else None,
        "title": group.title,
        "date": iso_day(group.date),
        "hits": [_hit(one) for one in group.hits],
    }


def _hit(one: SearchHit) -> dict[str, Any]:
    return {
        "kind": one.kind.value,
        "id": str(one.id),
        "entry": str(one.entry_id) if one.entry_id else None,
        "text": one.text,
        "exact": one.is_exact,
        "classification": one.classification.value,
        "matches": [one.snippet.text[each.start : each.end] for each in one.snippet.spans],
    }
