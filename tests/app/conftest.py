"""The program as a whole."""

from pathlib import Path

import pytest

from tests.app.command_line import CommandLine


@pytest.fixture
def kesbang(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    return CommandLine(tmp_path / "data", capsys)
