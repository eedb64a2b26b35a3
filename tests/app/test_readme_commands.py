"""README tells every command with its options, and nothing that is none."""

import argparse
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from kesbang_desktop.cli.parser import make_parser

_README = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
_EVERYWHERE = {"--help", "--data-dir", "--database", "--data-passphrase-file"}
_EXAMPLES = re.findall(r"^    kesbang-desktop (.*?)(?:  +# (.*))?$", _README, re.MULTILINE)


def _commands(
    parser: argparse.ArgumentParser, name: str = ""
) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    inner = [one for one in parser._actions if isinstance(one, argparse._SubParsersAction)]
    if not inner:
        yield name, parser
    for one in inner:
        for word, command in one.choices.items():
            yield from _commands(command, f"{name} {word}".strip())


def _options(parser: argparse.ArgumentParser) -> set[str]:
    found = {one for action in parser._actions for one in action.option_strings}
    return {one for one in found if one.startswith("--")}


COMMANDS = dict(_commands(make_parser()))


def _told() -> dict[str, set[str]]:
    """Return the options of each command by the table; behind a name they are its alone."""
    table = _README[_README.index("| command | options") :].split("\n\n")[0]
    told: dict[str, set[str]] = {}
    for names, rest in re.findall(r"^\| (`.*?) \|(.*)\|$", table, re.MULTILINE):
        row = re.findall(r"`([^`]+)`", names)
        told |= {one: set() for one in row}
        to = row
        for word in re.findall(r"`([^`]+)`", rest):
            if word in row:
                to = [word]
            else:
                for one in to:
                    told[one].add(word)
    return told


def test_the_table_tells_every_command_with_all_its_options() -> None:
    assert _told() == {name: _options(one) - _EVERYWHERE for name, one in COMMANDS.items()}


def test_what_stands_before_a_command_is_told() -> None:
    missing = [one for one in _options(make_parser()) - {"--help"} if f"`{one}`" not in _README]
    assert missing == []


@pytest.mark.parametrize("example", [one for one, _ in _EXAMPLES])
def test_an_example_is_a_command(example: str) -> None:
    words = shlex.split(example.split(" > ")[0])
    assert make_parser().parse_args(words).run is not None


def test_what_is_said_beside_an_example_is_of_a_command() -> None:
    known = set().union(*(_options(one) for one in COMMANDS.values()))
    said = set(re.findall(r"--[a-z-]+", " ".join(words for _, words in _EXAMPLES)))
    assert len(_EXAMPLES) > 10 and said <= known
