"""The attendance list of one meeting as a table that is edited cell by cell."""

from enum import IntEnum

from PySide6.QtCore import (
    QCoreApplication,
    QObject,
    Qt,
)

from kesbang_desktop.domain.attendance import Attendance, Role
from kesbang_desktop.domain.nip import format_nip
from kesbang_desktop.domain.rank import format_rank
from kesbang_desktop.ui.look.labels import PRESENCE_TONES, presence_text, role_word
from kesbang_desktop.ui.look.tone import Tone
from kesbang_desktop.ui.tables.column import Column
from kesbang_desktop.ui.tables.rows_model import RowsModel
from kesbang_desktop.ui.widgets.model_index import Index


class AttendeeColumn(IntEnum):
    """The columns in their order."""

    NUMBER = 0
    NAME = 1
    POSITION = 2
    ORGANIZATION = 3
    ROLE = 4
    PRESENCE = 5


class AttendeesModel(RowsModel[Attendance]):
    """Shows attendances; rows of it can be dragged, and dropped between others."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_columns(), lambda one: one.id, parent)

    def flags(self, index: Index) -> Qt.ItemFlag:
        # Between the rows something can be dropped, on a row nothing.
        own = Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | own


def _columns() -> tuple[Column[Attendance], ...]:
    return (
        Column(title=_tr("No."), is_number=True, tone=Tone.MUTED),
        Column(
            title=_tr("Nama"),
            words=lambda one: one.party.name,
            second_line=_second_line,
            may_be_edited=_is_person,
        ),
        Column(title=_tr("Jabatan"), words=lambda one: one.position, may_be_edited=True),
        Column(title=_tr("Instansi"), words=_organization, may_be_edited=_is_person),
        Column(
            title=_tr("Peran"),
            words=_roles,
            tone=lambda one: Tone.MUTED if one.role is Role.PARTICIPANT else Tone.PLAIN,
            is_strong=lambda one: one.role is not Role.PARTICIPANT,
            may_be_edited=True,
        ),
        Column(
            title=_tr("Status"),
            words=presence_text,
            tone=lambda one: PRESENCE_TONES[one.presence],
            is_pill=True,
            may_be_edited=True,
        ),
    )


def _is_person(one: Attendance) -> bool:
    return one.person is not None


def _organization(one: Attendance) -> str:
    return one.organization.name if one.organization and one.person else ""


def _roles(one: Attendance) -> str:
    roles = [role_word(role) for role in Role if role in one.roles]
    return ", ".join(roles) or role_word(Role.PARTICIPANT)


def _second_line(one: Attendance) -> str:
    if one.person is None:
        return _tr("perwakilan instansi")
    nip = _tr("NIP {0}").format(format_nip(one.nip)) if one.nip else ""
    return " · ".join(filter(None, (nip, format_rank(one.rank, one.grade))))


def _tr(text: str) -> str:
    return QCoreApplication.translate("AttendeesModel", text)
