"""Runs the fault harness; ``make torture`` is its long form."""

import argparse
import os
import secrets
import sys
import time

from tests.torture.case import Case, Fault, Loss
from tests.torture.harness import LONG, SHORT, cases_of, run_cases
from tests.torture.report import write_report

_ALONE = frozenset(("window_kills",))


def main() -> int:
    """Run the chosen cases; the exit code is 1 where a fault was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture", description=__doc__)
    parser.add_argument("--short", action="store_true", help="the form that `make test` runs")
    parser.add_argument("--only", choices=sorted(LONG), help="one area")
    parser.add_argument("--case", type=int, help="one case of that area")
    parser.add_argument("--count", type=int, help="so many cases of each area")
    parser.add_argument("--seed", type=int, help="what is drawn by lot; another each time without")
    parser.add_argument("--jobs", type=int, default=min(2, os.cpu_count() or 1))
    parser.add_argument("--report", action="store_true", help="write docs/reliability.md too")
    options = parser.parse_args()
    seed = secrets.randbelow(1_000_000) if options.seed is None else options.seed
    print(f"seed {seed}", flush=True)
    counts = SHORT if options.short else LONG
    if options.only:
        counts = {options.only: counts.get(options.only, LONG[options.only])}
    if options.count:
        counts = {area: min(most, options.count) for area, most in counts.items()}
    cases = cases_of(counts, seed)
    if options.case is not None:
        cases = [Case(options.only, options.case, seed, cases[0].folder, cases[0].office)]
    started = time.monotonic()
    result = run_cases([one for one in cases if one.area not in _ALONE], options.jobs, _tell)
    # What measures time to the disk has the machine to itself.
    result.add(run_cases([one for one in cases if one.area in _ALONE], 1, _tell))
    seconds = time.monotonic() - started
    print(f"{sum(result.cases.values())} cases in {seconds:.0f} s")
    if not result.can_fail:
        print("no C compiler on Linux here: no disk could fail, and kills struck at moments alone")
    for loss in Loss:
        print(f"{result.count(loss):6}  {loss.value}")
    if options.report or (counts is LONG and options.case is None):
        write_report(result, seed, seconds)
    return 1 if result.faults else 0


def _tell(case: Case, found: list[Fault]) -> None:
    for one in found:
        print(f"{one.loss.value}: {one.words}\n    {case.command}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
