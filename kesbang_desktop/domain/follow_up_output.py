"""The forms in which a list of follow-ups leaves the program."""

from enum import StrEnum


class FollowUpOutput(StrEnum):
    """A form by the name that the command line knows it by."""

    MATRIX = "matriks"
    SHEET = "xlsx"
    SHEETS = "xlsx-instansi"
    CALENDAR = "ics"
    CSV = "csv"
    JSON = "json"

    @property
    def suffix(self) -> str:
        """The suffix of its files."""
        return {FollowUpOutput.MATRIX: ".docx", FollowUpOutput.SHEETS: ".xlsx"}.get(
            self, f".{self.value}"
        )

    @property
    def label(self) -> str:
        """What people call it."""
        return _LABELS[self]


_LABELS = {
    FollowUpOutput.MATRIX: "Matriks (Word)",
    FollowUpOutput.SHEET: "Matriks (Excel)",
    FollowUpOutput.SHEETS: "Satu lembar per instansi (Excel)",
    FollowUpOutput.CALENDAR: "Tenggat untuk kalender (ICS)",
    FollowUpOutput.CSV: "Data (CSV)",
    FollowUpOutput.JSON: "Data (JSON)",
}
