"""Runs every bench and writes ``out/bench.json``: name -> ours, floor, ratio.

Names of benches (``first_moments opening``) run these alone. ``--one-core`` measures as on an old
laptop, with one core and 2 GB of memory for each program, and writes ``out/bench-one-core.json``.
"""

import argparse
import json
import os
import resource
import sys
from pathlib import Path

LIMITS = {
    "start_empty": 2.0,
    "start_10k": 2.0,
    "memory_open": 1.6,
    "start_ready_empty": 0.95,
    "first_rows": 1.8,
    "memory_ready": 1.1,
    "peer_start": 1.0,
    "peer_memory": 1.1,
    "keystroke_100": 1.3,
    "keystroke_2000": 0.85,
    "keystroke_10000": 0.45,
    "open_2000": 1.3,
    "notula_300": 0.55,
    "notula_3000": 0.8,
    "report_month": 2.0,
    "papers_40": 10.0,
    "correct_300": 3.0,
    "followups_100k": 1.5,
    "filter_100k": 2.0,
    "page_list": 1.15,
    "page_follow_ups": 1.15,
    "page_home": 1.15,
    "page_problems": 1.15,
    "page_meeting": 1.15,
    "start_1gb": 1.1,
    "copy_again": 0.2,
    "search_common": 1.5,
    "search_rare": 1.5,
    "search_narrow": 1.5,
    "index_entry": 1.0,
    "index_size": 1.2,
    "people_20000": 2.0,
    "people_import": 3.0,
    "seats_20": 2.0,
    "hostile_text": 27.0,
    "hostile_people": 27.0,
    "hostile_lines": 64.0,
    "hostile_words": 64.0,
}

MILLISECONDS = {
    "save_first_key": "ms, paling banyak 300",
    "keystroke_p99": "ms, paling banyak 16,7",
    "keystroke_after": "ms, paling banyak 8",
    "completion_20000": "ms, paling banyak 30",
    "people_list": "ms, paling banyak 30",
    "save_while_export": "ms, paling banyak 300",
    "save_while_backup": "ms, paling banyak 300",
    "backup_stall": "ms, paling banyak 8",
    "backup_stall_worst": "ms, paling banyak 16",
}

_OLD_LAPTOP_BYTES = 2 * 1024**3


def main() -> int:
    """Measure, print and write; the exit code is 0 whatever the figures say."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--one-core", action="store_true")
    options = parser.parse_args()
    if options.one_core:
        _be_an_old_laptop()
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from bench import (
        completion_bench,
        corrections_bench,
        first_moments_bench,
        followups_bench,
        hostile_bench,
        keystroke_bench,
        notula_bench,
        opening_bench,
        papers_bench,
        peers_bench,
        people_bench,
        report_bench,
        safekeeping_bench,
        scale_bench,
        search_bench,
        seats_bench,
        server_bench,
        start_bench,
    )
    from bench.measuring import Figure

    figures: dict[str, Figure] = {}
    benches = (
        *(start_bench, first_moments_bench, keystroke_bench, opening_bench),
        *(completion_bench, people_bench, notula_bench, report_bench, papers_bench),
        *(
            corrections_bench,
            followups_bench,
            safekeeping_bench,
            hostile_bench,
            search_bench,
            scale_bench,
            server_bench,
            seats_bench,
        ),
        peers_bench,
    )
    wanted = {f"bench.{name}_bench" for name in options.names}
    if unknown := wanted - {bench.__name__ for bench in benches}:
        parser.error(f"no such bench: {', '.join(sorted(unknown))}")
    for bench in benches:
        if wanted and bench.__name__ not in wanted:
            continue
        for name, figure in bench.measure().items():
            figures[name] = figure
            limit = f"  (paling banyak {LIMITS[name]})" if name in LIMITS else ""
            limit = f"  ({MILLISECONDS[name]})" if name in MILLISECONDS else limit
            print(
                f"{name:18} {figure.ours:10.4f} {figure.floor:10.4f} {figure.ratio:6.2f}x{limit}",
                flush=True,
            )
    for more, less, most in (("start_10k", "start_empty", 1.2), ("notula_3000", "notula_300", 12)):
        if more not in figures:
            continue
        growth = figures[more].ours / figures[less].ours
        print(f"{more} : {less} = {growth:.2f}  (paling banyak {most})")
    target = Path("out") / ("bench-one-core.json" if options.one_core else "bench.json")
    target.parent.mkdir(exist_ok=True)
    results = {
        name: {"ours": figure.ours, "floor": figure.floor, "ratio": figure.ratio}
        for name, figure in figures.items()
    }
    target.write_text(json.dumps(results, indent=2), encoding="utf-8")
    return 0


def _be_an_old_laptop() -> None:
    """Leave this process and those it starts one core, and 2 GB of memory each."""
    os.sched_setaffinity(0, [min(os.sched_getaffinity(0))])
    resource.setrlimit(resource.RLIMIT_DATA, (_OLD_LAPTOP_BYTES, _OLD_LAPTOP_BYTES))


if __name__ == "__main__":
    sys.exit(main())
