"""Whoever takes the minutes in this office: who that is of the directory."""

from uuid import UUID

from sqlalchemy.orm import Session

from kesbang_desktop.domain.note_taker import SETTING, note_taker_id
from kesbang_desktop.domain.party import Person
from kesbang_desktop.store.directory import find_person
from kesbang_desktop.store.settings import get_setting, put_setting


def find_note_taker(session: Session) -> Person | None:
    """Return who it is; None for nobody, or somebody who was removed or made anonymous."""
    wanted = note_taker_id(get_setting(session, SETTING))
    found = find_person(session, wanted) if wanted else None
    return found if found and found.anonymised_on is None else None


def keep_note_taker(session: Session, person_id: UUID | None) -> None:
    """Keep who it is, None for nobody."""
    put_setting(session, SETTING, str(person_id or ""))


def take_over_notes(session: Session, gone_id: UUID, kept_id: UUID) -> bool:
    """Let ``kept_id`` take the minutes where ``gone_id`` did; tell whether he or she did."""
    is_theirs = note_taker_id(get_setting(session, SETTING)) == gone_id
    if is_theirs:
        keep_note_taker(session, kept_id)
    return is_theirs
