"""SIGKILL while the real window takes keys: nothing that was written is missing."""

from tests.app.test_crash import check_a_sitting
from tests.torture.case import Case, Fault, Loss

NAMES = ("typing in the window",)


def run(case: Case) -> list[Fault]:
    """Let the program type through its event loop, kill it, and compare."""
    try:
        check_a_sitting(case.folder / "data", case.lot.randint(40, 180))
    except AssertionError as error:
        return [Fault(Loss.DATA, str(error)[:600])]
    return []
