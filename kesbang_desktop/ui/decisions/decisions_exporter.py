"""The register as it is shown, written to a file."""

from datetime import date

from kesbang_desktop.ui.workspace.found_exporter import FoundExporter


class DecisionsExporter(FoundExporter):
    """Writes decisions."""

    def classified_words(self, count: int) -> str:
        return self.tr("{0} keputusan berasal dari rapat terbatas atau rahasia.", "", count)

    def work_title(self, form: str) -> str:
        return self.tr("Menulis register keputusan…")

    def file_name(self, form: str) -> str:
        return f"Register keputusan {date.today().isoformat()}{form}"

    def place_title(self, form: str) -> str:
        return self.tr("Simpan register keputusan")

    def saved_words(self, form: str) -> str:
        return self.tr("Register tersimpan: {0}")
