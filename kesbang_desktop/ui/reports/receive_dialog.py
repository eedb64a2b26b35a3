"""Shows what a returned form says before it is taken over."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kesbang_desktop.domain.reports.period import Period
from kesbang_desktop.domain.reports.region_form import FormReading
from kesbang_desktop.domain.reports.region_report import RegionReport
from kesbang_desktop.domain.reports.report_forms import PoliticalForm
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.reports.report_sides import differing, side_parts
from kesbang_desktop.ui.reports.sides_view import SidesView
from kesbang_desktop.ui.widgets.choice_box import ChoiceBox
from kesbang_desktop.ui.widgets.date_box import DateBox
from kesbang_desktop.ui.widgets.date_field import DateField
from kesbang_desktop.ui.widgets.field import Field
from kesbang_desktop.ui.widgets.fitting_dialog import FittingDialog
from kesbang_desktop.ui.widgets.roles import set_role


@dataclass(frozen=True, slots=True)
class ReturnedForm:
    """A form that came back: what was read of it, and the file, None for a text that was pasted.

    ``place`` is which of ``count`` it is, from 1.
    """

    reading: FormReading
    path: Path | None
    place: int = 1
    count: int = 1


class ReceiveDialog(FittingDialog):
    """``stored`` is asked for what is there of a region and a period, with what takes the answer.

    ``taken(RegionReport)`` once it is agreed, ``skipped()`` where the next one is wanted.
    """

    taken = Signal(object)
    skipped = Signal()

    def __init__(
        self,
        form: ReturnedForm,
        period: Period,
        regions: Sequence[str],
        political: PoliticalForm,
        stored: Callable[[str, Period, Callable[[RegionReport | None], object]], object],
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._form, self._political, self._stored = form, political, stored
        report = form.reading.report
        self._regions = regions
        self.setWindowTitle(self._title())
        self.region = ChoiceBox(self)
        self.region.addItem(self.tr("Pilih kabupaten/kota"), "")
        for one in regions:
            self.region.addItem(one, one)
        self.region.choose(report.region if report.region in regions else "")
        said = report.period or period
        self.since, self.until = DateBox(self, today=today), DateBox(self, today=today)
        self.since.set_date(said.since)
        self.until.set_date(said.until)
        self._region_field = Field(self.tr("&Kabupaten/kota"), self.region, self)
        self._until_field = DateField(self.tr("&Sampai"), self.until, self)
        self._state = QLabel(self)
        self._state.setWordWrap(True)
        self.sides = SidesView(self)
        self._doubts = self._make_doubts(period)
        self._lay_out()
        self.region.currentIndexChanged.connect(lambda _: self._ask_for_stored())
        for box in (self.since, self.until):
            box.date_changed.connect(lambda _: self._ask_for_stored())
        self._show(None)
        self._ask_for_stored()

    def _title(self) -> str:
        form = self._form
        name = form.path.name if form.path else self.tr("teks dari papan klip")
        words = self.tr("Terima laporan: {0}").format(name)
        return f"{words} ({form.place}/{form.count})" if form.count > 1 else words

    def _make_doubts(self, period: Period) -> QLabel:
        report, sentences = self._form.reading.report, list(self._form.reading.doubts)
        if report.region and report.region not in self._regions:
            known = self.tr("“{0}” tidak ada dalam daftar kabupaten/kota. Pilih yang dimaksud.")
            if not any(report.region in one for one in sentences):
                sentences.append(known.format(report.region))
        if report.period is None:
            words = self.tr("Periode tidak tertulis di formulir; dianggap {0}.")
            sentences.append(words.format(translated(period.label)))
        elif report.period != period:
            words = self.tr("Formulir ini untuk {0}, bukan {1}. Periksa periodenya.")
            said = translated(report.period.label), translated(period.label)
            sentences.append(words.format(*said))
        if report.is_empty:
            sentences.append(
                self.tr("Bila tetap diambil, kabupaten/kota ini tercatat sudah melapor: NIHIL.")
            )
        label = QLabel("\n".join(map(translated, sentences)), self)
        label.setWordWrap(True)
        set_role(label, "warning")
        label.setVisible(bool(sentences))
        return label

    def _lay_out(self) -> None:
        top = QGridLayout()
        top.setHorizontalSpacing(12)
        top.addWidget(self._region_field, 0, 0)
        top.addWidget(DateField(self.tr("&Dari"), self.since, self), 0, 1)
        top.addWidget(self._until_field, 0, 2)
        top.setColumnStretch(0, 2)
        layout = QVBoxLayout()
        layout.setSpacing(10)
        layout.addLayout(top)
        for widget in (self._doubts, self._state, self.sides):
            layout.addWidget(widget)
        layout.addStretch(1)
        take = self.take_button = QPushButton(self.tr("Ambil"), self)
        take.clicked.connect(self._take)
        skip = self.skip_button = QPushButton(self.tr("Lewati"), self)
        skip.clicked.connect(lambda: self.accept_and(self.skipped.emit))
        skip.setVisible(self._form.place < self._form.count)
        cancel = QPushButton(self.tr("Batal"), self)
        cancel.clicked.connect(self.reject)
        # A form that was sent by mistake is not taken by Enter.
        others = cancel if skip.isHidden() else skip
        usual = others if self._form.reading.report.is_empty else take
        set_role(usual, "primary")
        usual.setDefault(True)
        foot = self.foot_of(take, skip, cancel)
        self.set_contents(layout, foot, QSize(self.fontMetrics().averageCharWidth() * 110, 460))

    def made(self) -> RegionReport | None:
        """Return the report as region and period were corrected, None where one is missing."""
        period = self._period()
        region = self.region.currentData()
        if period is None or not region:
            return None
        return replace(self._form.reading.report, region=region, period=period)

    def _period(self) -> Period | None:
        since, until = self.since.date(), self.until.date()
        if since is None or until is None or until < since:
            return None
        return Period(since, until)

    def _ask_for_stored(self) -> None:
        self._region_field.set_error("")
        report = self.made()
        if report is None or report.period is None:
            self._show(None)
            return
        asked = report.region, report.period

        def take(stored: RegionReport | None) -> None:
            now = self.made()
            if now is not None and (now.region, now.period) == asked:
                self._show(stored)

        self._stored(report.region, report.period, take)

    def _show(self, stored: RegionReport | None) -> None:
        reading = self._form.reading
        parts = side_parts(reading.report, stored, self._political)
        if stored is None:
            words = self.tr("Belum ada laporan untuk kabupaten/kota dan periode ini.")
        elif differing(parts):
            words = self.tr(
                "Laporan ini sudah ada. {0} bagian berbeda; yang diambil menggantikannya, versi "
                "sebelumnya tetap tersimpan."
            ).format(differing(parts))
        else:
            words = self.tr("Isinya sama dengan yang sudah tersimpan; tidak ada yang berubah.")
        self._state.setText(words)
        self.sides.show_parts(parts, stored is not None, reading.unread)

    def _take(self) -> None:
        if not self.region.currentData():
            self._region_field.set_error(self.tr("Pilih kabupaten/kota yang melapor."))
            self.region.setFocus()
            return
        report = self.made()
        if report is None:
            for box in (self.since, self.until):
                box.settle()
            self._until_field.set_error(self.tr("Isi hari pertama dan terakhir periodenya."))
            self.until.setFocus()
            return
        self.accept_and(lambda: self.taken.emit(report))
