"""The list of agencies that a directory can start with, of which a person takes some."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.starter_agencies import OfferedAgency
from kesbang_desktop.ui.commands import directory as commands
from kesbang_desktop.ui.follow_ups.checked_dialog import CheckedDialog
from kesbang_desktop.ui.look.tone import Tone
from kesbang_desktop.ui.tables.cell import CellText
from kesbang_desktop.ui.tables.checked_rows_model import CheckedRowsModel
from kesbang_desktop.ui.tables.column import texts_column

_LEAST_TABLE = 170


class StarterColumn(IntEnum):
    """The columns in their order."""

    TAKEN = 0
    AGENCY = 1
    GROUP = 2
    KNOWN = 3


class StarterModel(CheckedRowsModel[OfferedAgency]):
    """All are taken at first but those that the directory has, which never are."""

    def __init__(self, offered: Sequence[OfferedAgency]) -> None:
        super().__init__(
            _tr("Ambil"),
            (
                texts_column(_tr("Instansi"), _agency),
                texts_column(
                    _tr("Kelompok"), lambda one: [CellText(one.agency.group, most_lines=2)]
                ),
                texts_column(_tr("Di direktori"), _known),
            ),
            lambda one: one.agency.name,
            lambda one: one.known is None,
            may_be_taken=lambda one: one.known is None,
            taken=[one.agency.name for one in offered if one.known is None],
        )
        self.show(offered)


class StarterDialog(CheckedDialog):
    """``taken(list of StarterAgency)`` carries what was checked.

    ``problem`` tells what could not be read of the list.
    """

    taken = Signal(object)

    def __init__(self, offered: Sequence[OfferedAgency], problem: str, parent: QWidget) -> None:
        model = StarterModel(offered)
        super().__init__(
            _tr("Daftar awal instansi"),
            model,
            commands.TICK_AGENCIES,
            {StarterColumn.TAKEN: 6, StarterColumn.GROUP: 22, StarterColumn.KNOWN: 24},
            StarterColumn.AGENCY,
            parent,
        )
        self.model = model
        self.table.setAccessibleName(self.tr("Instansi yang ditawarkan"))
        known = sum(one.known is not None for one in offered)
        heading = self.tr("{0} instansi, {1} belum ada di direktori")
        layout = self.lay_head(
            heading.format(len(offered), len(offered) - known),
            self.tick_words()
            + self.tr("Yang dicentang ditambahkan dengan nama pendek, sebutan lain, dan induknya."),
        )
        problems = [problem] if problem else []
        layout.addWidget(self.make_remarks(problems, self.tr("Yang tidak terbaca")))
        self.table.setMinimumHeight(_LEAST_TABLE)
        self.set_contents(layout, self.buttons, QSize(1000, 600))
        self.table.selectRow(0)
        self.table.setFocus()

    def take_words(self, count: int) -> str:
        return self.tr("Tambahkan {0} yang dicentang").format(count)

    def give(self) -> None:
        chosen = [one.agency for one in self.model.taken()]
        self.accept_and(lambda: self.taken.emit(chosen))


def _agency(one: OfferedAgency) -> list[CellText]:
    agency = one.agency
    others = " · ".join(filter(None, (agency.short_name, *agency.aliases)))
    return [
        CellText(agency.name, is_strong=True, most_lines=4),
        CellText(others, Tone.MUTED, is_small=True, most_lines=4),
    ]


def _known(one: OfferedAgency) -> list[CellText]:
    if one.known is None:
        return [CellText("–", Tone.MUTED)]
    told = [CellText(_tr("sudah ada"), Tone.MUTED, is_pill=True)]
    if one.known.name != one.agency.name:
        words = _tr("sebagai “{0}”").format(one.known.name)
        told.append(CellText(words, Tone.MUTED, is_small=True, most_lines=2))
    return told


def _tr(text: str) -> str:
    return QCoreApplication.translate("StarterDialog", text)
