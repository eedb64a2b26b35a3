"""How a decision may stand, and what is typed for it in queries."""

from enum import StrEnum


class Standing(StrEnum):
    """How a decision stands; ``DUE`` are those in force whose review date has come."""

    IN_FORCE = "in_force"
    REPLACED = "replaced"
    DUE = "due"


STANDINGS = {
    "berlaku": Standing.IN_FORCE,
    "diganti": Standing.REPLACED,
    "perlu-tinjau": Standing.DUE,
}
