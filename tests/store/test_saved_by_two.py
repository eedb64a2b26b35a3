"""Two who change one record at once both keep what they filled in."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from kesbang_desktop.domain.action import ActionEdit, Priority, Progress
from kesbang_desktop.domain.changes import Changes, Replaced
from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.invite_group import InviteGroup
from kesbang_desktop.domain.office_setup import OfficeSetup
from kesbang_desktop.domain.recurrence import Every, Obligation
from kesbang_desktop.domain.reports.condition import RegionCondition, Safety
from kesbang_desktop.store.action_changes import change_action
from kesbang_desktop.store.action_details import load_action
from kesbang_desktop.store.actions import add_progress, rewrite_progress
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.directory import save_organizations, save_people
from kesbang_desktop.store.invite_groups import list_groups, save_group
from kesbang_desktop.store.meetings import add_minutes
from kesbang_desktop.store.obligations import list_obligations, save_obligation
from kesbang_desktop.store.office_setup import load_setup, save_setup
from kesbang_desktop.store.reports import list_conditions, remove_condition, save_condition
from kesbang_desktop.store.settings import get_setting, put_setting
from tests.store.store_samples import (
    AGENCY,
    NOON,
    ORGANIZATIONS,
    PEOPLE,
    RINA,
    SUFIAN,
    make_minutes,
    uid,
)

TODAY = date(2026, 1, 5)


def both(
    save: Callable[[Any, Any], Changes], known: Any, first: dict[str, Any], second: dict[str, Any]
) -> Changes:
    """Save what two made of ``known``, one after the other; return what the second is told."""
    save(replace(known, **first), known)
    return save(replace(known, **second), known)


def test_an_obligation(database: Database) -> None:
    database.bind(save_organizations)(ORGANIZATIONS)
    database.bind(save_people)(PEOPLE)
    verb = database.bind(save_obligation)
    known = Obligation(uid(301), "Laporan bulanan", Every.MONTH, date(2026, 1, 31), (RINA.party,))
    verb(known, TODAY)

    def save(record: Obligation, made_of: Obligation) -> Changes:
        return verb(record, TODAY, made_of)

    changes = both(
        save,
        known,
        {"every": Every.QUARTER, "owners": (RINA.party, SUFIAN.party)},
        {"text": "Laporan situasi", "owners": (AGENCY.party, RINA.party)},
    )
    owners = (AGENCY.party, RINA.party, SUFIAN.party)
    now = replace(known, text="Laporan situasi", every=Every.QUARTER, owners=owners)
    assert database.bind_reading(list_obligations)() == [now]
    assert changes.replaced == frozenset()
    changes = both(save, now, {"text": "Laporan A"}, {"text": "Laporan B"})
    assert changes.replaced == {Replaced(known.id, "text", "Laporan A")}


def test_a_group(database: Database) -> None:
    database.bind(save_organizations)(ORGANIZATIONS)
    database.bind(save_people)(PEOPLE)
    save, known = database.bind(save_group), InviteGroup(uid(201), "Forkopimda", (RINA.party,))
    save(known)
    both(save, known, {"members": (RINA.party, SUFIAN.party)}, {"members": (AGENCY.party,)})
    [group] = database.bind_reading(list_groups)()
    assert group == replace(known, members=(AGENCY.party, SUFIAN.party))
    # Two who begin one of the same name mean the same.
    save(InviteGroup(uid(202), "forkopimda", (RINA.party, AGENCY.party)))
    [group] = database.bind_reading(list_groups)()
    assert set(group.members) == {RINA.party, AGENCY.party, SUFIAN.party}


def test_a_condition(database: Database) -> None:
    save = database.bind(save_condition)
    known = RegionCondition(uid(401), "Kabupaten Berau", TODAY, Safety.ALERT)
    save(known)
    both(save, known, {"reason": "banjir"}, {"safety": Safety.DANGER})
    now = replace(known, reason="banjir", safety=Safety.DANGER)
    assert database.bind_reading(list_conditions)(TODAY) == [now]
    # Another that was begun for the same day takes its place, and goes again by itself.
    other = replace(known, id=uid(402), safety=Safety.SAFE)
    assert save(other).replaced == {
        Replaced(other.id, "safety", Safety.DANGER),
        Replaced(other.id, "reason", "banjir"),
    }
    assert database.bind_reading(list_conditions)(TODAY) == [other]
    database.bind(remove_condition)(other.id)
    assert database.bind_reading(list_conditions)(TODAY) == []


def test_notes_on_an_action_and_on_a_problem(database: Database) -> None:
    minutes = make_minutes()
    database.bind(save_organizations)(ORGANIZATIONS)
    database.bind(save_people)(PEOPLE)
    database.bind(add_minutes)(minutes)
    action_id = next(iter(minutes.actions))
    note = Progress(uid(501), action_id, NOON, "Surat dikirim")
    database.bind(add_progress)([note])
    told = both(
        database.bind(rewrite_progress), note, {"text": "Surat terkirim"}, {"author": "Rina"}
    )
    [kept] = [
        one for one in database.bind_reading(load_action)(action_id).progress if one.id == note.id
    ]
    assert (kept.text, kept.author, told.replaced) == ("Surat terkirim", "Rina", frozenset())
    gone = database.bind(rewrite_progress)(replace(note, text=""), note)
    assert gone.replaced == {Replaced(note.id, "text", "Surat terkirim")}


def test_what_is_agreed_of_an_action(database: Database) -> None:
    minutes = make_minutes()
    database.bind(save_organizations)(ORGANIZATIONS)
    database.bind(save_people)(PEOPLE)
    database.bind(add_minutes)(minutes)
    [id, *_] = minutes.actions
    change = database.bind(change_action)
    change([id], ActionEdit(Due(date(2026, 3, 1)), owners=(RINA.party,)), NOON)
    known = {id: ActionEdit(Due(date(2026, 3, 1)), Priority.NORMAL, (RINA.party,))}
    change([id], ActionEdit(owners=(RINA.party, SUFIAN.party)), NOON, "", known)
    change([id], ActionEdit(Due(date(2026, 4, 1))), NOON, "", known)
    told = change(
        [id], ActionEdit(Due(date(2026, 5, 1)), owners=(AGENCY.party, RINA.party)), NOON, "", known
    )
    now = database.bind_reading(load_action)(id).follow_up
    assert now.owners == (AGENCY.party, RINA.party, SUFIAN.party)
    assert (now.due, told.replaced) == (
        date(2026, 5, 1),
        {Replaced(id, "due", "1 April 2026")},
    )


def test_what_the_first_guide_asks(database: Database) -> None:
    known = database.bind(load_setup)()
    profile = replace(known.profile, office="Badan Kesbangpol Kota Bontang")
    changes = both(
        database.bind(save_setup),
        known,
        {"profile": profile, "note_taker": "Rina"},
        {"province": "Papua"},
    )
    now = database.bind(load_setup)()
    assert now == OfficeSetup(profile, "Papua", "Rina")
    assert changes.replaced == frozenset()


def test_words_of_the_office(database: Database) -> None:
    put = database.bind(put_setting)
    put("personal_words", ["pilkada"], [])
    put("personal_words", ["linmas"], [])
    assert database.bind_reading(get_setting)("personal_words") == ["linmas", "pilkada"]
    put("abbreviations", {"yg": "yang"}, {})
    put("abbreviations", {"dgn": "dengan"}, {})
    assert database.bind_reading(get_setting)("abbreviations") == {"yg": "yang", "dgn": "dengan"}
