"""Whom the text of a meeting knows: who attends, who wrote in a chat, who is in the directory."""

from collections.abc import Collection, Iterable, Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.completion import Candidate, NameIndex
from kesbang_desktop.domain.directory_names import DirectoryNames
from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.party import Directory, Party
from kesbang_desktop.ports.doors import MinutesTabPorts


class KnownNames:
    """``meeting``, ``attendances`` and ``directory`` are set anew as they change.

    ``senders`` are those who wrote in chats and are not known otherwise.
    """

    def __init__(
        self,
        minutes: Minutes,
        directory: Directory,
        ports: MinutesTabPorts,
        senders: Collection[str] = (),
    ) -> None:
        self.meeting: Meeting = minutes.meeting
        self.attendances: Sequence[Attendance] = minutes.attendances
        self.directory = directory
        self.senders = frozenset(senders)
        self._holidays, self._is_word = ports.holidays, ports.words.is_word

    def notation(self) -> Notation:
        """Return what reads lines by these names, from the date of the meeting."""
        known = KnownParties(self.attendances, self.directory, self.senders)
        return Notation(known, self.meeting.date, self._holidays, self._is_word)

    def index(self, spoken: Iterable[Party]) -> NameIndex:
        """Return whom a name may mean: those attending, who spoke last, everybody known."""
        found = [
            Candidate(one.organization, _organization())
            for one in self.attendances
            if one.organization
        ]
        found += [Candidate(one.person, _detail(one)) for one in self.attendances if one.person]
        found += [Candidate(party) for party in dict.fromkeys(spoken)]
        return NameIndex(found, self.directory.once(_everybody))


def make_ready(directory: Directory) -> Directory:
    """Return ``directory`` with all that looking names up in it takes, off the Qt thread."""
    directory.once(DirectoryNames)
    directory.once(_everybody)
    return directory


def _everybody(directory: Directory) -> NameIndex:
    names: dict[UUID | None, str] = {one.id: one.display_name for one in directory.organizations}
    found = []
    for person in directory.people:
        parts = (person.position, names.get(person.organization_id, ""))
        found.append(Candidate(person.party, " ".join(part for part in parts if part)))
    found += [Candidate(one.party, _organization()) for one in directory.organizations]
    return NameIndex(found)


def _organization() -> str:
    return QCoreApplication.translate("MinutesTab", "instansi")


def _detail(one: Attendance) -> str:
    parts = (one.position, one.organization.name if one.organization else "")
    return " ".join(part for part in parts if part)
