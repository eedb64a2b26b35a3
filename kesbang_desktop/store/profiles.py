"""The office profile: one JSON value, so that a new option needs no migration."""

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.store.record_json import from_json, to_json
from kesbang_desktop.store.tables import office_profile
from kesbang_desktop.store.upsert import upsert


def load_profile(session: Session) -> OfficeProfile:
    """Return the profile in use; it is made at first use."""
    row = session.execute(select(office_profile).where(office_profile.c.is_default)).first()
    if row is None:
        made = OfficeProfile(new_id())
        save_profile(session, made)
        return made
    try:
        return from_json(OfficeProfile, row.settings, id=row.id, logo=row.logo)
    except InvalidRecordError:
        # Better the usual format than an office that cannot print.
        return OfficeProfile(row.id, logo=row.logo)


def save_profile(session: Session, profile: OfficeProfile) -> Changes:
    """Insert or update ``profile`` and make it the one in use."""
    settings = to_json(profile)
    del settings["id"]
    row = {"id": profile.id, "settings": settings, "logo": profile.logo, "is_default": True}
    session.execute(update(office_profile).values(is_default=False))
    upsert(session, office_profile, [row])
    return Changes(profiles=frozenset({profile.id}))
