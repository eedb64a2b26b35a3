"""People and organizations of the directory are asked for, corrected, stored and taken back."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.party import Directory, Organization, Party, Person
from kesbang_desktop.ports.directory import DirectoryPorts
from kesbang_desktop.ui.directory.organization_dialog import OrganizationDialog
from kesbang_desktop.ui.directory.person_dialog import PersonDialog, PersonEdit
from kesbang_desktop.ui.work.undoable_writes import Job, UndoableWrites


class RecordEdits(QObject):
    """Asks over ``parent`` and writes by ``writes``; ``written(UUID)`` names what is being written.

    A record that is not in the directory is a new one.
    """

    written = Signal(object)

    def __init__(self, ports: DirectoryPorts, writes: UndoableWrites, parent: QWidget) -> None:
        super().__init__(parent)
        self._ports = ports
        self._writes = writes
        self._parent = parent

    def edit_person(self, directory: Directory, person_id: UUID | None = None) -> None:
        """Ask for a person: the one with that id, else a new one."""
        person = next((one for one in directory.people if one.id == person_id), None)
        dialog = PersonDialog(person, directory, self._parent)
        dialog.record_edited.connect(partial(self._save_person, person))
        dialog.open()

    def edit_organization(self, directory: Directory, organization_id: UUID | None = None) -> None:
        """Ask for an organization: the one with that id, else a new one."""
        known = directory.organizations
        organization = next((one for one in known if one.id == organization_id), None)
        dialog = OrganizationDialog(organization, known, self._parent)
        dialog.record_edited.connect(partial(self._save_organization, organization))
        dialog.open()

    def _save_person(self, before: Person | None, edit: PersonEdit) -> None:
        ports, new = self._ports, edit.new_organization
        known = [before] if before else []
        jobs = [lambda: ports.save_people([edit.person], known)]
        made = [] if before else [edit.person.party]
        if new is not None:
            jobs.insert(0, lambda: ports.save_organizations([new]))
            made.append(new.party)
        put_back = [lambda: ports.save_people(known, [edit.person])] if before else []
        self.written.emit(edit.person.id)
        self._save(jobs, edit.person.name, made, put_back)

    def _save_organization(self, before: Organization | None, edited: Organization) -> None:
        save = self._ports.save_organizations
        known = [before] if before else []
        made = [] if before else [edited.party]
        put_back = [lambda: save(known, [edited])] if before else []
        self.written.emit(edited.id)
        self._save([lambda: save([edited], known)], edited.name, made, put_back)

    def _save(
        self, jobs: Sequence[Job], name: str, made: Sequence[Party], put_back: Sequence[Job]
    ) -> None:
        """Do ``jobs``; undo does ``put_back`` and takes what was ``made`` out again."""
        words = self.tr("“{0}” diubah.") if put_back else self.tr("“{0}” ditambahkan.")
        withdraw = [lambda: self._ports.withdraw(made)] if made else []
        self._writes.write(
            jobs, words.format(name), lambda: self._writes.write_back([*put_back, *withdraw])
        )
