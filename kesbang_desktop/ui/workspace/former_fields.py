"""What stood in the header and in attendances before: told when it was written over unseen, to
whoever did and to whom it happened, shown as their history, and brought back.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.changes import Changes, Replaced
from kesbang_desktop.domain.together.news import Deed
from kesbang_desktop.domain.together.other_seats import OtherSeats
from kesbang_desktop.domain.together.own_fields import worth_telling
from kesbang_desktop.ui.look.replaced_words import replaced_said, value_said
from kesbang_desktop.ui.widgets.banner import UNDO_HINT_MS, Banner
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.attendance_keeper import AttendanceKeeper
from kesbang_desktop.ui.workspace.details_tab import DetailsTab
from kesbang_desktop.ui.workspace.history_dialog import HistoryDialog
from kesbang_desktop.ui.workspace.meeting_desk import MeetingDesk


class FormerFields(QObject):
    """Of the meeting that ``desk`` shows, and of its attendances."""

    def __init__(
        self,
        desk: MeetingDesk,
        roll: AttendanceKeeper,
        details: DetailsTab,
        banner: Banner,
        worker: Worker,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._page = parent
        self._desk, self._roll = desk, roll
        self._banner = banner
        self._worker = worker
        self._details = details
        desk.overwritten.connect(self._tell_overwritten)

    def tell(self, changes: Changes) -> None:
        """Say what ``changes`` replaced, and offer to bring it back."""
        known = {self._desk.id, *(one.id for one in self._roll.records)}
        told = worth_telling(one for one in changes.replaced if one.record_id in known)
        if not told:
            return
        words = self.tr("Diisi juga di meja lain, dan isian Anda yang dipakai. Di sana: {0}")
        self._banner.show_message(
            words.format("; ".join(map(self._words, told))),
            [(self.tr("Pakai isian meja lain"), lambda: self._bring_back(told))],
            UNDO_HINT_MS,
        )

    def _tell_overwritten(self, own: Sequence[Replaced]) -> None:
        """Say what was filled in here and is another now: where it stands, or who it is about."""
        of_header = [one for one in own if one.record_id == self._desk.id]
        self._details.show_former(
            {one.field: (one.value, value_said(one) or "–") for one in of_header}
        )
        of_roll = [one for one in own if one not in of_header]
        if of_roll:
            words = self.tr("Diganti di meja lain. Isian Anda: {0}")
            self._banner.show_message(
                words.format("; ".join(map(self._words, of_roll))),
                [(self.tr("Pakai isian saya"), lambda: self._bring_back(of_roll))],
                UNDO_HINT_MS,
            )

    def ask(self, seats: OtherSeats, record_id: UUID) -> None:
        """Show who filled in what of a record, and what stood there before."""
        self._desk.written()
        self._worker.run(
            lambda: seats.deeds(record_id), partial(self._show, record_id), awaited=True
        )

    def _show(self, record_id: UUID, deeds: Sequence[Deed]) -> None:
        def said(deed: Deed) -> str:
            others = "\n".join(map(self._words, self._others(deed.before)))
            return self.tr("Sebelum itu: {0}").format(others) if others else ""

        dialog = HistoryDialog(deeds, "", said, self._page)
        dialog.taken.connect(lambda deed: self._bring_back(deed.before))
        dialog.open()

    def _others(self, before: Iterable[Replaced]) -> list[Replaced]:
        """Return those of ``before`` that say something else than what stands there now."""
        records = {one.id: one for one in self._roll.records}
        header = self._desk.minutes
        now: Any
        found = []
        for one in before:
            is_header = header is not None and header.meeting.id == one.record_id
            now = header.meeting if header and is_header else records.get(one.record_id)
            if now is not None and getattr(now, one.field, one.value) != one.value:
                found.append(one)
        return found

    def _words(self, one: Replaced) -> str:
        who = next((it.party.name for it in self._roll.records if it.id == one.record_id), "")
        return replaced_said(one, who)

    def _bring_back(self, told: Sequence[Replaced]) -> None:
        values = {(one.record_id, one.field): one.value for one in told}
        header = self._desk.written()
        if header is not None and (mine := _of(header.id, values)):
            self._desk.save(replace(header, **mine))
        self._roll.apply(tuple(replace(one, **_of(one.id, values)) for one in self._roll.records))


def _of(record_id: object, values: dict[tuple[Any, str], Any]) -> dict[str, Any]:
    return {field: value for (of, field), value in values.items() if of == record_id}
