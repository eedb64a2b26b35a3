"""Whose data this is: the mark by which exported files and copies know it again."""

from uuid import uuid4

from sqlalchemy.orm import Session

from kesbang_desktop.store.copies.data_mark import KEY
from kesbang_desktop.store.engine_words import is_only_read
from kesbang_desktop.store.settings import get_setting, put_setting


def office_of(session: Session) -> str:
    """Return whose data this is, by the mark that its copies carry; empty for no mark yet."""
    found = get_setting(session, KEY)
    return str(found.get("office", "")) if isinstance(found, dict) else ""


def mark_office(session: Session) -> str:
    """Return whose data this is; data of which no copy was made yet gets its mark now.

    Where it is only read it stays without one, and the answer is empty.
    """
    marked = office_of(session)
    if marked or is_only_read(session):
        return marked
    office = uuid4().hex
    put_setting(session, KEY, {"office": office, "copies": 0})
    return office
