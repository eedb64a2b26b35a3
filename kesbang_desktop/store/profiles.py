"""The office profile: one JSON value, so that a new option needs no migration."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, delete, or_, select, update
from sqlalchemy.orm import Session

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import InvalidRecordError, NotFoundError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import TimeZone
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.domain.record_json import from_json, to_json
from kesbang_desktop.domain.sample_profile import sample_profile
from kesbang_desktop.domain.together.fields import merge_fields
from kesbang_desktop.store.engine_words import is_only_read
from kesbang_desktop.store.tables import meeting, office_profile
from kesbang_desktop.store.upsert import upsert


def load_profile(session: Session, profile_id: UUID | None = None) -> OfficeProfile:
    """Return the profile with that id; the one in use where it is None or gone.

    The one in use is made at first use; where the data is only read it is made anew each time.
    """
    stored = stored_profile(session, profile_id)
    if stored is not None:
        return stored
    made = blank_profile()
    if not is_only_read(session):
        save_profile(session, made)
        use_profile(session, made.id)
    return made


def blank_profile() -> OfficeProfile:
    """Return the profile of an office that nobody has said anything of."""
    return OfficeProfile(new_id(), zone=_zone_here())


def stored_profile(session: Session, profile_id: UUID | None = None) -> OfficeProfile | None:
    """Return what :func:`load_profile` does, None where there is no profile yet."""
    asked_for = office_profile.c.id == profile_id
    query = select(office_profile).where(or_(asked_for, office_profile.c.is_default))
    row = session.execute(query.order_by(asked_for.desc()).limit(1)).first()
    return _to_profile(row) if row is not None else None


def zone_in_use(session: Session) -> TimeZone:
    """Return the time zone of the profile in use; that of this computer while there is none."""
    stored = stored_profile(session)
    return stored.zone if stored else _zone_here()


def read_profiles(session: Session) -> list[OfficeProfile]:
    """Return every profile there is, the one in use first, and make none."""
    rows = session.execute(select(office_profile).order_by(office_profile.c.is_default.desc()))
    return [_to_profile(row) for row in rows]


def save_profile(
    session: Session, profile: OfficeProfile, known: OfficeProfile | None = None
) -> Changes:
    """Insert or update ``profile``; which one is in use stays.

    ``known`` is what it was made of: fields that are the same in both stay as they are by now.
    """
    merged = merge_fields(known, profile, _find(session, profile.id) if known else None)
    profile = merged.record
    settings = to_json(profile)
    del settings["id"]
    row = {"id": profile.id, "settings": settings, "logo": profile.logo, "is_default": False}
    upsert(session, office_profile, [row], frozenset({"is_default"}))
    return Changes(profiles=frozenset({profile.id}), replaced=merged.replaced)


def _find(session: Session, profile_id: UUID) -> OfficeProfile | None:
    query = select(office_profile).where(office_profile.c.id == profile_id)
    row = session.execute(query).one_or_none()
    return None if row is None else _to_profile(row)


def use_profile(session: Session, profile_id: UUID) -> Changes:
    """Make a profile the one in use. Raises NotFoundError."""
    _require(session, profile_id)
    chosen = office_profile.c.id == profile_id
    session.execute(update(office_profile).values(is_default=chosen))
    return Changes(profiles=frozenset({profile_id}))


def remove_profile(session: Session, profile_id: UUID) -> Changes:
    """Delete a profile; the meetings that had it, named in what comes back, get the one in use.

    Raises NotFoundError, and InvalidRecordError for the one in use.
    """
    if _require(session, profile_id):
        raise InvalidRecordError(
            "Profil ini sedang dipakai. Pakai dulu profil lain, lalu hapus yang ini."
        )
    had_it = select(meeting.c.id).where(meeting.c.profile_id == profile_id)
    meetings = frozenset(session.scalars(had_it))
    session.execute(delete(office_profile).where(office_profile.c.id == profile_id))
    return Changes(meetings, profiles=frozenset({profile_id}))


def restore_profile(
    session: Session, profile: OfficeProfile, meeting_ids: Collection[UUID]
) -> Changes:
    """Bring a removed profile back, to those of ``meeting_ids`` that chose no other since."""
    changes = save_profile(session, profile)
    for meeting_id in meeting_ids:
        had_it = update(meeting).where(meeting.c.id == meeting_id, meeting.c.profile_id.is_(None))
        session.execute(had_it.values(profile_id=profile.id))
    return changes | Changes(frozenset(meeting_ids))


def is_shipped_alone(session: Session) -> bool:
    """Tell whether there is no profile yet, or only one that nobody has changed."""
    found = read_profiles(session)
    return all(map(_is_as_shipped, found)) and len(found) < 2


def _is_as_shipped(profile: OfficeProfile) -> bool:
    # Earlier programs shipped the office of the sample.
    usual = (OfficeProfile(profile.id), sample_profile(profile.id))
    return any(profile == replace(one, zone=profile.zone) for one in usual)


def _zone_here() -> TimeZone:
    """Return the zone of this computer's clock, WITA where that is none of Indonesia."""
    offset = datetime.now().astimezone().utcoffset()
    return next((one for one in TimeZone if one.ahead_of_utc == offset), TimeZone.WITA)


def _require(session: Session, profile_id: UUID) -> bool:
    """Return whether the profile is in use. Raises NotFoundError where there is none."""
    query = select(office_profile.c.is_default).where(office_profile.c.id == profile_id)
    in_use: bool | None = session.scalar(query)
    if in_use is None:
        raise NotFoundError("Profil itu tidak ada lagi. Pilih profil lain.")
    return in_use


def _to_profile(row: Row[Any]) -> OfficeProfile:
    try:
        return from_json(OfficeProfile, row.settings, id=row.id, logo=row.logo)
    except InvalidRecordError:
        # Better the usual format than an office that cannot print.
        return OfficeProfile(row.id, logo=row.logo)
