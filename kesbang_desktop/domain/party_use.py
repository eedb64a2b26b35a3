"""What hangs on an entry of the directory."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class PartyUse:
    """How often meetings, lines of minutes, actions and others name a person or an organization."""

    meetings: int = 0
    lines: int = 0
    actions: int = 0
    obligations: int = 0
    people: int = 0
    units: int = 0

    @property
    def is_used(self) -> bool:
        """Whether anything hangs on it."""
        return any((self.meetings, self.lines, self.actions, self.obligations, *self._below))

    @property
    def _below(self) -> tuple[int, int]:
        return self.people, self.units

    def words(self) -> str:
        """Return it in words: ``peserta 2 rapat, pembicara 3 butir``; empty for nothing."""
        parts = (
            (self.meetings, "peserta {0} rapat"),
            (self.lines, "pembicara {0} butir notula"),
            (self.actions, "penanggung jawab {0} tindak lanjut"),
            (self.obligations, "penanggung jawab {0} kewajiban berkala"),
            (self.people, "instansi {0} orang"),
            (self.units, "induk {0} instansi"),
        )
        return ", ".join(form.format(count) for count, form in parts if count)


@dataclass(frozen=True, slots=True)
class MergedParty:
    """What a merge moved, so that it can be taken back.

    ``moved`` holds table, column and the key of each row that named ``gone_id`` before;
    ``completed`` columns of ``kept_id`` that were empty or shorter, with what they were and are.
    ``takes_notes`` where ``gone_id`` was who takes the minutes in this office.
    """

    gone_id: UUID
    kept_id: UUID
    moved: tuple[tuple[str, str, tuple[object, ...]], ...]
    completed: tuple[tuple[str, object, object], ...] = ()
    takes_notes: bool = False
