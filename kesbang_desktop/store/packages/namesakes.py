"""People and agencies of a package that have the name of somebody else here."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from typing import TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.names import fold, name_key
from kesbang_desktop.domain.namesakes import namesake_of_organization, namesake_of_person
from kesbang_desktop.domain.package import ArrivingNamesake
from kesbang_desktop.domain.party import Directory, Organization, Person
from kesbang_desktop.store.directory import load_directory
from kesbang_desktop.store.tables import organization, person

P = TypeVar("P", Person, Organization)


def find_namesakes(
    mine: Session, package: Session, candidates: Collection[UUID]
) -> tuple[ArrivingNamesake, ...]:
    """Return those of ``candidates``, ids of the package, that may be somebody who is here.

    Whom the package itself knows beside them is somebody else.
    """
    ours, theirs = load_directory(mine), load_directory(package)
    known = {
        *package.scalars(select(person.c.id)),
        *package.scalars(select(organization.c.id)),
    }
    return (
        *_same_people(ours, theirs, candidates, known),
        *_same_agencies(ours, theirs, candidates, known),
    )


def _same_people(
    ours: Directory, theirs: Directory, candidates: Collection[UUID], known: Collection[UUID]
) -> Iterator[ArrivingNamesake]:
    by_name = defaultdict(list)
    for one in ours.people:
        if one.id not in known:
            by_name[name_key(one.name)].append(one)
    for one in theirs.people:
        if one.id in candidates and (same := namesake_of_person(one, by_name[name_key(one.name)])):
            their_words, my_words = _person_words(one, theirs), _person_words(same, ours)
            yield ArrivingNamesake(one.party, same.party, their_words, my_words)


def _same_agencies(
    ours: Directory, theirs: Directory, candidates: Collection[UUID], known: Collection[UUID]
) -> Iterator[ArrivingNamesake]:
    by_name = defaultdict(list)
    for one in ours.organizations:
        if one.id not in known:
            for name in _names(one):
                by_name[name].append(one)
    for one in theirs.organizations:
        near = [same for name in _names(one) for same in by_name[name]]
        if one.id in candidates and (same := namesake_of_organization(one, near)):
            their_words, my_words = _agency_words(one), _agency_words(same)
            yield ArrivingNamesake(one.party, same.party, their_words, my_words)


def _names(one: Organization) -> set[str]:
    return {fold(name) for name in one.names} - {""}


def _person_words(one: Person, directory: Directory) -> str:
    agency = next((two for two in directory.organizations if two.id == one.organization_id), None)
    told = (one.name, one.position, agency.display_name if agency else "")
    nip = f"NIP {one.nip}" if one.nip else ""
    return ", ".join(words for words in (*told, nip) if words)


def _agency_words(one: Organization) -> str:
    return ", ".join(words for words in (one.name, one.short_name, one.region) if words)
