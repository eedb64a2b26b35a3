"""Renaming an owner shows in what was carried on, except in final minutes."""

from dataclasses import replace

from kesbang_desktop.domain.action import ActionItem
from kesbang_desktop.domain.carry_over import with_owner_renamed
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.directory import save_organizations, save_people
from kesbang_desktop.store.entries import save_entries
from kesbang_desktop.store.party_merging import merge_parties, undo_merge
from tests.store.series_samples import LAST_DAY, add_meeting, finalise, load, make_after
from tests.store.store_samples import AGENCY, RINA

OWNED = {"Menyusun SK": ActionItem(new_id(), owners=(RINA.party, AGENCY.party))}


def carried(database: Database, minutes) -> str:
    return load(database, minutes.meeting.id).entries[1].text


def test_people_and_agencies_are_called_by_their_new_names(database: Database) -> None:
    first = add_meeting(database, [(EntryKind.ACTION, "Menyusun SK")], actions=OWNED)
    second = make_after(database, first)
    agency = AGENCY.party.name
    assert carried(database, second) == f"Menyusun SK – {RINA.name}; {agency}"
    changes = database.bind(save_people)([replace(RINA, name="Rina Sari")])
    assert changes.meetings == {second.meeting.id}
    changed = replace(AGENCY, name="Badan Baru", short_name="Badan Baru")
    database.bind(save_organizations)([changed])
    assert carried(database, second) == "Menyusun SK – Rina Sari; Badan Baru"
    database.bind(save_people)([RINA])
    database.bind(save_organizations)([AGENCY])
    assert carried(database, second) == f"Menyusun SK – {RINA.name}; {agency}"
    assert not database.bind(save_people)([RINA]).meetings


def test_final_minutes_and_what_somebody_worded_stay(database: Database) -> None:
    first = add_meeting(database, [(EntryKind.ACTION, "Menyusun SK")], actions=OWNED)
    second = make_after(database, first)
    before = carried(database, second)
    finalise(database, second)
    third = make_after(database, second, LAST_DAY)
    line = replace(third.entries[1], text=f"{RINA.name} menyusun SK")
    database.bind(save_entries)(third.meeting.id, [line], (), ())
    assert not database.bind(save_people)([replace(RINA, name="Rina Sari")]).meetings
    assert carried(database, second) == before
    assert carried(database, third) == line.text


def test_only_whoever_stands_among_the_owners_is_renamed() -> None:
    text = "Surat TNI – TNI; TNI AL – paling lambat Jumat"
    assert with_owner_renamed(text, "TNI", "Kodam") == (
        "Surat TNI – Kodam; TNI AL – paling lambat Jumat"
    )
    assert with_owner_renamed("TNI", "TNI", "Kodam") == "TNI"


def test_two_who_are_one_are_called_alike_and_back(database: Database) -> None:
    first = add_meeting(database, [(EntryKind.ACTION, "Menyusun SK")], actions=OWNED)
    second = make_after(database, first)
    before = carried(database, second)
    twin = replace(RINA, id=new_id(), name="Rina Wati Sari")
    database.bind(save_people)([twin])
    merged, changes = database.bind(merge_parties)(RINA.party, twin.party)
    assert second.meeting.id in changes.meetings
    assert carried(database, second) == before.replace(RINA.name, twin.name)
    database.bind(undo_merge)(RINA.party, twin.party, merged)
    assert carried(database, second) == before
