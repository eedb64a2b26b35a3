"""Deleting entries of the directory, merging one into another or not, each with a way back."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.likely_twins import Pair
from kesbang_desktop.domain.party import Directory, Organization, Party, PartyKind, Person
from kesbang_desktop.domain.party_use import MergedParty, PartyUse
from kesbang_desktop.domain.twin_completion import completion_words
from kesbang_desktop.ports.directory import DirectoryPorts
from kesbang_desktop.ui.directory.merge_dialog import MergeDialog
from kesbang_desktop.ui.work.undoable_writes import UndoableWrites
from kesbang_desktop.ui.work.worker import Worker

Record = Person | Organization


class PartyRemoval(QObject):
    """Writes through ``edits``; what hangs on an entry that cannot be deleted is said there.

    ``merging(Party)`` names the one that another is merged into.
    """

    merging = Signal(object)

    def __init__(
        self, ports: DirectoryPorts, worker: Worker, edits: UndoableWrites, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._ports = ports
        self._worker = worker
        self._edits = edits
        self._page = parent
        self.dialog: MergeDialog | None = None

    def delete(self, records: Sequence[Record]) -> None:
        """Take ``records`` out of the directory, all or none."""
        if not records:
            return
        parties = [one.party for one in records]
        what = f"“{records[0].name}”" if len(records) == 1 else str(len(records))
        words = self.tr("{0} dihapus dari direktori.").format(what)
        self._edits.write(
            [lambda: self._ports.delete(parties)],
            words,
            lambda: self._edits.write_back([lambda: self._restore(records)]),
        )

    def tell_apart(self, pairs: Sequence[Pair]) -> None:
        """Propose none of ``pairs`` as twins any more."""
        if not pairs:
            return
        words = self.tr("{0} pasangan dicatat bukan kembar dan tidak diusulkan lagi.")
        tell = self._ports.tell_apart
        self._edits.write(
            [lambda: tell(pairs, True)],
            words.format(len(pairs)),
            lambda: self._edits.write_back([lambda: tell(pairs, False)]),
        )

    def ask_to_merge(self, records: Sequence[Record], directory: Directory) -> None:
        """Ask into whom the first of ``records`` is merged; the second is proposed."""
        if not records:
            return
        gone = records[0]
        chosen = records[1].party if len(records) > 1 else None
        self._worker.run(
            lambda: self._ports.use(gone.party),
            lambda use: self._show(gone, use, chosen, directory),
        )

    def _show(
        self, record: Record, use: PartyUse, chosen: Party | None, directory: Directory
    ) -> None:
        gone = record.party
        known = directory.by_id()
        agencies = {one.id: one.display_name for one in directory.organizations}
        if gone.kind is PartyKind.PERSON:
            others = [
                (
                    one.party,
                    ", ".join(
                        filter(None, (one.position, agencies.get(one.organization_id or gone.id)))
                    ),
                )
                for one in directory.people
                if one.id != gone.id
            ]
        else:
            others = [
                (one.party, one.name if one.short_name else "")
                for one in directory.organizations
                if one.id != gone.id
            ]
        self.dialog = MergeDialog(
            gone,
            use,
            others,
            lambda kept: completion_words(record, known[kept.id], directory),
            chosen,
            self._page,
        )
        self.dialog.record_edited.connect(lambda kept: self._merge(gone, kept))
        self.dialog.open()

    def _merge(self, gone: Party, kept: Party) -> None:
        done: list[MergedParty] = []

        def merge() -> Changes:
            merged, changes = self._ports.merge(gone, kept)
            done.append(merged)
            return changes

        self.merging.emit(kept)
        self._edits.write(
            [merge],
            self.tr("“{0}” digabungkan ke “{1}”.").format(gone.name, kept.name),
            lambda: self._edits.write_back([lambda: self._ports.undo_merge(gone, kept, done[0])]),
        )

    def _restore(self, records: Sequence[Record]) -> Changes:
        agencies = [one for one in records if isinstance(one, Organization)]
        people = [one for one in records if isinstance(one, Person)]
        return self._ports.save_organizations(agencies) | self._ports.save_people(people)
