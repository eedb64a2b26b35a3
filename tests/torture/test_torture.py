"""The short form of the fault harness, and that the harness itself notices what it is to notice."""

import pytest

from tests.torture.case import Case, Fault, Loss
from tests.torture.harness import SHORT, cases_of, run_cases
from tests.torture.office import Rows, difference, faults_of

SEED = 1
# Kills and write errors rehearse the same work, so that they share a worker.
PARTS = (("kills", "write_errors"), ("damaged_files",), ("odd_input",), ("encrypted",))


@pytest.mark.parametrize("areas", PARTS, ids=["-".join(one) for one in PARTS])
def test_nothing_is_lost_by_kills_failing_disks_damage_and_bad_input(
    areas: tuple[str, ...],
) -> None:
    told: list[str] = []

    def tell(case: Case, found: list[Fault]) -> None:
        told.extend(f"{one.loss.value}: {one.words}\n{case.command}" for one in found)

    counts = {area: SHORT[area] for area in areas}
    result = run_cases(cases_of(counts, SEED), jobs=1, tell=tell)
    assert result.cases == counts
    assert not told, "\n\n".join(told)


def test_what_is_missing_changed_or_left_behind_is_found() -> None:
    before: Rows = {"entry": ["a", "b"]}
    state = {
        "rows": {"entry": ["a"]},
        "broken": ["row missing"],
        "lost": ["ab"],
        "copies": {"2": ["cd"]},
        "leftovers": [".x.tmp"],
    }
    found = {one.loss for one in faults_of(state, [before], {"1"})}
    assert found == {Loss.DATA, Loss.ATTACHMENT, Loss.COPY, Loss.LEFTOVER}
    assert difference(before, {"entry": ["a"]}) == "entry: 2 rows, now 1; -['b'] +[]"
