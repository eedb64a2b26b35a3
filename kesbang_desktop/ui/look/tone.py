"""What a colour says."""

from enum import StrEnum


class Tone(StrEnum):
    """What a colour says; each tone is painted from the theme, never alone without a word."""

    PLAIN = "plain"
    MUTED = "muted"
    GOOD = "good"
    INFORM = "inform"
    WARN = "warn"
    BAD = "bad"
    PROBLEM = "problem"
