"""What was found, written to a file."""

from datetime import date

from kesbang_desktop.ui.workspace.found_exporter import FoundExporter


class HitsExporter(FoundExporter):
    """Writes hits."""

    def classified_words(self, count: int) -> str:
        return self.tr("{0} hasil berasal dari rapat terbatas atau rahasia.", "", count)

    def work_title(self, form: str) -> str:
        return self.tr("Menulis hasil pencarian…")

    def file_name(self, form: str) -> str:
        return f"Hasil pencarian {date.today().isoformat()}{form}"

    def place_title(self, form: str) -> str:
        return self.tr("Simpan hasil pencarian")

    def saved_words(self, form: str) -> str:
        return self.tr("Hasil pencarian tersimpan: {0}")
