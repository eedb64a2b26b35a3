"""The command on follow-ups: list them, or write them to a file."""

import argparse
import sys
from dataclasses import replace
from datetime import date
from typing import Any

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.cli.found_lists import add_options, tell_left_out, wants_form
from kesbang_desktop.domain.action_matrix import STATUS_WORDS, owner_names
from kesbang_desktop.domain.dates import format_short_date
from kesbang_desktop.domain.day_distance import describe_distance
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.follow_up_output import FollowUpOutput
from kesbang_desktop.domain.follow_up_query import OPEN, read_query
from kesbang_desktop.domain.follow_up_view import FollowUpView, Grouping


def add_commands(commands: Any) -> None:
    """Add the command to the parser of all of them."""
    parser = commands.add_parser("follow-ups", help="daftar tindak lanjut dari semua rapat")
    parser.add_argument(
        "--query",
        default="",
        metavar="KATA",
        help="saringan, misalnya: pic:diskominfo status:terbuka tenggat:<7h lewat",
    )
    add_options(parser, [output.value for output in FollowUpOutput])
    parser.set_defaults(run=_follow_ups)


def _follow_ups(backend: Backend, options: argparse.Namespace) -> None:
    is_file = wants_form(options)
    today = date.today()
    backend.texts.learn_named_days()
    reading = read_query(options.query, today, backend.texts.holidays)
    for problem in reading.problems:
        print(problem, file=sys.stderr)
    papers = backend.paperwork.follow_ups
    if is_file:
        # Handed out by agency, as the page shows it at first.
        view = FollowUpView(reading.query, Grouping.ORGANIZATION)
        output = FollowUpOutput(options.output)
        left_out = 0 if options.include_classified else papers.classified(view, today)
        if left_out:
            view = replace(view, query=view.query.unclassified)
            tell_left_out(left_out, "tindak lanjut")
        print(papers.export(view, today, output, options.to, options.replace))
        return
    view = FollowUpView(reading.query)
    if options.json:
        print(papers.json(view, today), end="")
        return
    for number, one in enumerate(papers.rows(view, today), 1):
        print(_line(number, one, today))


def _line(number: int, one: FollowUp, today: date) -> str:
    due = one.agreed.in_words(format_short_date) or "tanpa tenggat"
    if one.due is not None and one.status in OPEN:
        due += f" ({describe_distance(one.due, today)})"
    owners = owner_names(one) or "–"
    text = " ".join(one.text.split())
    text = f"[{one.mark}] {text}" if one.mark else text
    return f"{number}. {text} | {owners} | {due} | {STATUS_WORDS[one.status]} | {one.meeting_title}"
