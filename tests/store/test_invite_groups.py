from dataclasses import replace

from kesbang_desktop.domain.invite_group import InviteGroup
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.directory import save_organizations, save_people
from kesbang_desktop.store.invite_groups import delete_group, list_groups, save_group
from kesbang_desktop.store.party_merging import delete_parties, merge_parties, undo_merge
from tests.store.store_samples import AGENCY, ORGANIZATIONS, PEOPLE, RINA, SUFIAN, uid

LEADERS = InviteGroup(uid(201), "Forkopimda", (SUFIAN.party, AGENCY.party, RINA.party))
TEAM = InviteGroup(uid(202), "Tim Terpadu")


def listed(database: Database) -> list[InviteGroup]:
    return database.bind_reading(list_groups)()


def fill(database: Database) -> None:
    database.bind(save_organizations)(ORGANIZATIONS)
    database.bind(save_people)(PEOPLE)
    for group in (TEAM, LEADERS):
        database.bind(save_group)(group)


def test_groups_are_kept_with_their_members_in_order(database: Database) -> None:
    fill(database)
    assert listed(database) == [LEADERS, TEAM]
    other = replace(LEADERS, name="Forum", members=(RINA.party,))
    database.bind(save_group)(other)
    assert listed(database) == [other, TEAM]
    database.bind(delete_group)(TEAM.id)
    assert listed(database) == [other]


def test_who_left_the_directory_is_in_no_group(database: Database) -> None:
    fill(database)
    database.bind(delete_parties)([RINA.party])
    assert listed(database)[0].members == (SUFIAN.party, AGENCY.party)
    database.bind(save_people)([RINA])
    assert listed(database)[0] == LEADERS


def test_two_who_become_one_are_one_member_until_that_is_taken_back(database: Database) -> None:
    fill(database)
    merged, _ = database.bind(merge_parties)(RINA.party, SUFIAN.party)
    assert listed(database)[0].members == (SUFIAN.party, AGENCY.party)
    database.bind(undo_merge)(RINA.party, SUFIAN.party, merged)
    assert listed(database)[0] == LEADERS
