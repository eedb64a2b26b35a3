"""Runs the command line in this process and tells what it answered."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from kesbang_desktop.__main__ import main

SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "rapat-2024-03-21.txt"
SAMPLE_COUNTS = {
    "attendances": 6,
    "agenda": 2,
    "discussion": 5,
    "issues": 1,
    "decisions": 1,
    "actions": 4,
    "table_rows": 0,
}


def sample_sentences() -> list[str]:
    """Return every sentence of the sample without markers, speakers, owners and due dates."""
    body = SAMPLE.read_text("utf-8").split("\n\n", 1)[1]
    texts = [line.lstrip("#!>? ").split(" @")[0] for line in body.splitlines()]
    return [text.removeprefix("Firdaus: ").removeprefix("Edi: ") for text in texts]


@dataclass(frozen=True)
class Answer:
    """Exit code and what was printed."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class CommandLine:
    """The commands on one data folder."""

    def __init__(self, data_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.data_dir = data_dir
        self._capsys = capsys

    def __call__(self, *arguments: str | Path) -> Answer:
        return self.on(self.data_dir, *arguments)

    def on(self, data_dir: Path, *arguments: str | Path) -> Answer:
        """Run a command on another data folder."""
        self._capsys.readouterr()
        try:
            code = main(["--data-dir", str(data_dir), *map(str, arguments)])
        except SystemExit as stop:
            code = stop.code if isinstance(stop.code, int) else int(bool(stop.code))
        return Answer(code, *self._capsys.readouterr())

    def import_sample(self) -> str:
        """Import the sample and return the id of its meeting."""
        return str(self("import", SAMPLE, "--again", "--json").json["meeting"])
