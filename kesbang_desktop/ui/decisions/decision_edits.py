"""What is done to decisions: looked at, moved to another day, replaced. Each can be taken back."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject

from kesbang_desktop.domain.decision import Decision, DecisionName, DecisionStanding
from kesbang_desktop.domain.text import shorten_line
from kesbang_desktop.ports.follow_ups import DecisionPorts
from kesbang_desktop.ui.language.formats import format_date
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.work.undoable_writes import UndoableWrites
from kesbang_desktop.ui.work.worker import Worker

_LONGEST = 60


class DecisionEdits(UndoableWrites):
    """Keeps how decisions stand, beside their minutes."""

    def __init__(
        self, decisions: DecisionPorts, worker: Worker, banner: Banner, parent: QObject
    ) -> None:
        super().__init__(worker, banner, parent)
        self._decisions = decisions

    def set_review(self, chosen: Sequence[Decision], day: date | None) -> None:
        """Have all of ``chosen`` looked at on ``day``; None is never."""
        words = self.tr("ditinjau {0}").format(format_date(day)) if day else self.tr("tanpa tinjau")
        self._keep(
            chosen,
            [replace(one.standing, is_review_moved=True, review_on=day) for one in chosen],
            words,
        )

    def note_reviewed(self, chosen: Sequence[Decision], today: date) -> None:
        """Note that ``chosen`` were looked at ``today``; nothing reminds of them any more."""
        self._keep(
            chosen,
            [
                replace(one.standing, is_review_moved=True, review_on=None, reviewed_on=today)
                for one in chosen
            ],
            self.tr("sudah ditinjau hari ini"),
        )

    def replace(self, chosen: Sequence[Decision], successor: DecisionName | None) -> None:
        """Have all of ``chosen`` replaced by ``successor``; None puts them in force again."""
        new = successor.entry_id if successor else None
        if successor:
            words = self.tr("digantikan oleh {0}").format(_called(successor))
        else:
            words = self.tr("berlaku lagi")
        self._keep(chosen, [replace(one.standing, replaced_by=new) for one in chosen], words)

    def _keep(
        self, chosen: Sequence[Decision], standings: Sequence[DecisionStanding], words: str
    ) -> None:
        before = [one.standing for one in chosen]
        if not chosen or before == list(standings):
            return
        save = self._decisions.save
        self.write(
            [lambda: save(standings, before)],
            self.tr("{0}: {1}").format(self._named(chosen), words),
            lambda: self.write_back([lambda: save(before, standings)]),
        )

    def _named(self, chosen: Sequence[Decision]) -> str:
        if len(chosen) > 1:
            return self.tr("{0} keputusan", "", len(chosen)).format(len(chosen))
        return _called(chosen[0].name)


def _called(name: DecisionName) -> str:
    return f"{name.number} “{shorten_line(name.text, _LONGEST)}”".strip()
