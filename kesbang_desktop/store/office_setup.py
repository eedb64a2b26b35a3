"""What the guide of the first start reads and writes."""

from dataclasses import replace

from sqlalchemy.orm import Session

from kesbang_desktop.domain.author import SETTING as AUTHOR
from kesbang_desktop.domain.author import author_name
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.office_setup import OfficeSetup
from kesbang_desktop.domain.party import Person
from kesbang_desktop.domain.province import SETTING as PROVINCE
from kesbang_desktop.domain.starter_agencies import StarterAgency, offer, taken
from kesbang_desktop.store.directory import load_directory, save_organizations, save_people
from kesbang_desktop.store.note_taker import find_note_taker, keep_note_taker
from kesbang_desktop.store.profiles import load_profile, save_profile
from kesbang_desktop.store.settings import get_setting, put_setting


def load_setup(session: Session) -> OfficeSetup:
    """Return what is known of the office by now."""
    taker = find_note_taker(session)
    return OfficeSetup(
        load_profile(session),
        str(get_setting(session, PROVINCE) or ""),
        taker.name if taker else "",
        taker.position if taker else "",
    )


def save_setup(session: Session, setup: OfficeSetup, known: OfficeSetup | None = None) -> Changes:
    """Write ``setup``; who takes the minutes goes into the directory, where not there yet.

    ``known`` is what it was made of: what is the same in both stays as it is by now. Whoever takes
    the minutes is also whose name stands with notes written here, unless somebody said another.
    """
    if known is None or known.province != setup.province:
        put_setting(session, PROVINCE, setup.province)
    changes = save_profile(session, setup.profile, known.profile if known else None)
    told = setup.note_taker, setup.note_taker_position
    if known is not None and told == (known.note_taker, known.note_taker_position):
        return changes
    if not setup.note_taker:
        keep_note_taker(session, None)
        return changes
    before = find_note_taker(session)
    named = _named(session, setup.note_taker)
    is_same = before is not None and before.id == named.id
    # Of somebody who was known before, an empty field takes nothing away.
    position = setup.note_taker_position or ("" if is_same else named.position)
    taker = replace(named, position=position)
    keep_note_taker(session, taker.id)
    author = author_name(get_setting(session, AUTHOR))
    if not author or (before is not None and author == before.name):
        put_setting(session, AUTHOR, taker.name)
    return changes | save_people(session, [taker])


def enter_office(session: Session) -> Changes:
    """Put the office into the directory where it is not there yet, and who takes its minutes in it.

    For when its name is whole: what is typed is saved letter by letter before.
    """
    profile = load_profile(session)
    if not profile.is_named:
        return Changes()
    offered = offer([StarterAgency(profile.office)], load_directory(session).organizations)
    new = taken([one.agency for one in offered], offered)
    own = new[0] if new else offered[0].known
    changes = save_organizations(session, new)
    taker = find_note_taker(session)
    if own is not None and taker is not None and taker.organization_id is None:
        changes |= save_people(session, [replace(taker, organization_id=own.id)])
    return changes


def _named(session: Session, name: str) -> Person:
    people = load_directory(session).people
    return next((one for one in people if one.name == name), None) or Person(new_id(), name)
