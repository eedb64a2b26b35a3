from dataclasses import replace
from datetime import date

from sqlalchemy import update

from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.office_profile import (
    LetterheadLine,
    Margins,
    NumberStyle,
    OfficeProfile,
    Paper,
    Signer,
)
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.meetings import add_minutes, load_minutes, save_meeting
from kesbang_desktop.store.profiles import (
    load_profile,
    remove_profile,
    restore_profile,
    save_profile,
)
from kesbang_desktop.store.settings import get_setting, put_setting
from kesbang_desktop.store.tables import office_profile


def test_the_profile_is_made_at_first_use_and_stays(database: Database) -> None:
    made = database.bind(load_profile)()
    assert made == OfficeProfile(made.id)
    assert database.bind(load_profile)() == made


def test_every_option_comes_back(database: Database) -> None:
    made = database.bind(load_profile)()
    changed = replace(
        made,
        letterhead=(LetterheadLine("PEMERINTAH", 14.0, True), LetterheadLine("Alamat")),
        logo=b"\x89PNG\x00",
        paper=Paper.F4,
        margins=Margins(1, 2, 3, 4),
        number_style=NumberStyle.ROMAN,
        signer=Signer(capacity="a.n.", name="Sufian"),
        participants_limit=3,
        note_taker_signs=True,
    )
    changes = database.bind(save_profile)(changed)
    assert changes.profiles == {made.id}
    assert database.bind(load_profile)() == changed


def test_options_of_another_version_do_no_harm(database: Database) -> None:
    made = database.bind(load_profile)()
    stored = {
        "office": "Kantor",
        "paper": "A3",
        "size_pt": "besar",
        "margins": {"left": 4, "gutter": 1},
        "letterhead": [{"text": "Satu", "colour": "red"}],
        "unheard_of": True,
    }
    with database.transaction() as session:
        session.execute(update(office_profile).values(settings=stored))
    expected = replace(
        OfficeProfile(made.id),
        office="Kantor",
        margins=Margins(left=4.0),
        letterhead=(LetterheadLine("Satu"),),
    )
    assert database.bind(load_profile)() == expected


def test_values_that_make_no_sense_give_the_usual_format(database: Database) -> None:
    made = database.bind(load_profile)()
    for stored in ({"size_pt": -1.0, "letterhead": "x"}, {"letterhead": [1]}, [], None):
        with database.transaction() as session:
            session.execute(update(office_profile).values(settings=stored))
        assert database.bind(load_profile)() == OfficeProfile(made.id)


def test_settings_hold_what_json_can(database: Database) -> None:
    get, put = database.bind_reading(get_setting), database.bind(put_setting)
    assert get("last") is None
    for value in ({"meeting": "abc", "cursor": [1, 2]}, "teks", 3, None, False):
        put("last", value)
        assert get("last") == value


def test_a_removed_profile_comes_back_to_the_meetings_that_chose_no_other(
    database: Database,
) -> None:
    used = database.bind(load_profile)()
    removed = OfficeProfile(new_id(), name="Bidang Poldagri")
    database.bind(save_profile)(removed)
    meetings = [
        Meeting(new_id(), f"Rapat {one}", date(2025, 3, 18), profile_id=removed.id)
        for one in range(3)
    ]
    other = Meeting(new_id(), "Rapat lain", date(2025, 3, 18))
    for meeting in (*meetings, other):
        database.bind(add_minutes)(Minutes(meeting))
    changes = database.bind(remove_profile)(removed.id)
    assert changes.meetings == {one.id for one in meetings}
    database.bind(save_meeting)(replace(meetings[0], profile_id=used.id))
    database.bind(restore_profile)(removed, changes.meetings)
    found = [
        database.bind_reading(load_minutes)(one.id).meeting.profile_id for one in (*meetings, other)
    ]
    assert found == [used.id, removed.id, removed.id, None]
    assert database.bind(load_profile)(removed.id) == removed
