"""What was read from a list of abbreviations."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AbbreviationReading:
    """Long forms by short form, and a sentence for each line that holds none."""

    entries: Mapping[str, str]
    problems: tuple[str, ...] = ()
