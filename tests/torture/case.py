"""One case, and what may be found wrong in it."""

import random
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Loss(StrEnum):
    """The lines of the result table. Every one of them has to be 0."""

    DATA = "data lost or half written"
    ATTACHMENT = "attachments lost"
    COPY = "good copies lost"
    STRUCTURE = "structural damage unnoticed"
    VALUE = "values changed inside sound pages unnoticed"
    TRACEBACK = "tracebacks, or a failure without its true sentence"
    SLOW = "over 10 s, or memory out of bounds"
    LEFTOVER = "leftovers after the next start"


@dataclass(frozen=True, slots=True)
class Fault:
    """``words`` say what was seen, for whoever mends it."""

    loss: Loss
    words: str


@dataclass(frozen=True, slots=True)
class Case:
    """The case ``number`` of an ``area``; ``folder`` is its own and empty, ``office`` is shared."""

    area: str
    number: int
    seed: int
    folder: Path
    office: Path

    @property
    def lot(self) -> random.Random:
        """A source of chance that gives this case the same each time it is asked for."""
        return random.Random(f"{self.area} {self.seed} {self.number}")

    @property
    def command(self) -> str:
        """The command that repeats this case alone."""
        return (
            f".venv/bin/python -m tests.torture --only {self.area} "
            f"--seed {self.seed} --case {self.number}"
        )
