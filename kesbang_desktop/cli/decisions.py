"""The command that lists decisions over all meetings."""

import argparse
import sys
from typing import Any

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.cli.commands import print_json
from kesbang_desktop.cli.found_lists import add_options, iso_day, wants_file, write_file
from kesbang_desktop.domain.decision import Decision
from kesbang_desktop.domain.decision_words import (
    decision_text,
    meeting_words,
    review_words,
    standing_words,
)
from kesbang_desktop.domain.errors import ExportError
from kesbang_desktop.domain.text import shorten_line

_MOST_SAID = 80


def add_commands(commands: Any) -> None:
    """Add the command to the parser of all of them."""
    parser = commands.add_parser("decisions", help="register keputusan semua rapat")
    parser.add_argument(
        "--query",
        default="",
        metavar="KATA",
        help='yang dicari, misalnya: "netralitas status:berlaku tahun:2024"',
    )
    add_options(parser)
    parser.set_defaults(run=_decisions)


def _decisions(backend: Backend, options: argparse.Namespace) -> None:
    is_file = wants_file(options)
    backend.searching.bring()
    register = backend.decisions
    answer = register.find(options.query)
    for problem in answer.problems:
        print(problem, file=sys.stderr)
    if not answer.decisions:
        said = "" if answer.problems else _nothing_found(options.query)
        if is_file:
            raise ExportError(f"{said} Tidak ada berkas yang ditulis.".strip())
        print(said, file=sys.stderr, end="\n" if said else "")
    if is_file:
        write_file(
            options,
            lambda: (one.classification for one in register.all(options.query)),
            "keputusan",
            lambda *given: register.export(options.query, *given),
        )
        return
    found = register.all(options.query)
    if options.json:
        print_json([_object(one) for one in found])
        return
    for one in found:
        review = review_words(one)
        told = (
            *(one.name.number, decision_text(one), meeting_words(one.name)),
            *(f"[{one.mark}]" if one.mark else "", standing_words(one)),
            f"tinjau {review}" if review else "",
        )
        print(" | ".join(" ".join(each.split()) for each in told if each))


def _nothing_found(query: str) -> str:
    if not query.strip():
        return "Belum ada keputusan. Keputusan dicatat di notula dengan “! ” di awal baris."
    what = f"Tidak ada keputusan yang cocok dengan “{shorten_line(query, _MOST_SAID)}”."
    return f"{what} Kurangi katanya, atau lepas syarat seperti tahun: dan status:."


def _object(one: Decision) -> dict[str, Any]:
    standing = one.standing
    return {
        "id": str(one.entry_id),
        "number": one.name.number,
        "text": one.name.text,
        "meeting": str(one.name.meeting_id),
        "title": one.name.meeting_title,
        "date": iso_day(one.name.meeting_date),
        "classification": one.classification.value,
        "after_words_of": one.mover,
        "outcome": one.outcome.phrase if one.outcome else None,
        "follow_ups": [
            {"id": str(each.entry_id), "text": each.text, "status": each.status.value}
            for each in one.follow_ups
        ],
        "review_on": iso_day(one.review_on),
        "reviewed_on": iso_day(standing.reviewed_on),
        "in_force": not one.is_replaced,
        "replaced_by": str(standing.replaced_by) if standing.replaced_by else None,
        "replaces": [str(each.entry_id) for each in one.replaces],
    }
