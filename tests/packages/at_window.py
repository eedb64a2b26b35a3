"""A person at the real window of a program: the sample is typed there, and exported."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

from docx import Document
from PIL import ImageGrab

from kesbang_desktop.assets import resource_path
from scripts.packages import names
from tests.journeys.hands import Hands
from tests.journeys.screen import Screen
from tests.packages.waiting import PATIENCE_S, wait_until

TITLE = "Rapat Pemantauan Perkembangan Politik"
_PICTURES = names.ROOT / "out" / "packages"
_WORDS = ("Membentuk Tim Desk Pilkada", "Menangkal hoaks", "tensi politik")
# Runs a command of the program and returns what it printed.
Ask = Callable[..., str]


def type_sample(
    screen: Screen, program: "subprocess.Popen[bytes]", ask: Ask, folder: Path, name: str
) -> Path:
    """Type the sample at the window of ``program``, export it, and close the window.

    Return the paper, which comes to lie somewhere in ``folder``. Pictures are called ``name``.
    """
    hands = Hands(screen.environment)
    wait_until(lambda: hands.window_with_keys() == names.TITLE, "the window")
    hands.press("ctrl+n")
    hands.type(TITLE)
    wait_until(lambda: _meeting(ask) is not None, "the meeting that was typed")
    hands.press("ctrl+Next")
    body = resource_path("samples", "rapat-2024-03-21.txt").read_text("utf-8")
    lines = body.split("\n\n", 1)[1].splitlines()
    hands.type("".join(f"{line}\n" for line in lines))
    wait_until(lambda: count_entries(ask) >= len(lines), "all lines on disk")
    take_picture(screen, f"{name}-diketik")
    # What is left to complete has the keys at once; Return goes on.
    hands.press("ctrl+e", "Return")
    wait_until(lambda: any(folder.rglob("*.docx")), "the paper")
    take_picture(screen, f"{name}-diekspor")
    hands.press("alt+F4")
    assert program.wait(PATIENCE_S) == 0
    paper = next(folder.rglob("*.docx"))
    words = _words(paper)
    assert [one for one in _WORDS if one.casefold() not in words] == []
    return paper


def count_entries(ask: Ask) -> int:
    """Return how many lines of the sample are on disk."""
    told = json.loads(ask("show", _meeting(ask), "--json"))
    return len(told["entries"])


def take_picture(screen: Screen, name: str) -> None:
    """Keep a picture of ``screen``."""
    _PICTURES.mkdir(parents=True, exist_ok=True)
    ImageGrab.grab(xdisplay=screen.display).save(_PICTURES / f"{name}.png")


def _meeting(ask: Ask) -> str | None:
    found: list[dict[str, str]] = json.loads(ask("list", "--json"))
    return next((one["id"] for one in found if one["title"] == TITLE), None)


def _words(paper: Path) -> str:
    document = Document(str(paper))
    cells = [cell for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join(one.text for one in (*document.paragraphs, *cells)).casefold()
