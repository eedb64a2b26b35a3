"""What is joined again after a correction is what would be joined of all lines."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.attendee_line import AttendeeLine
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.party import Directory, Organization, Person
from kesbang_desktop.domain.roll import Joined, RollReading, roll_of
from kesbang_desktop.domain.roll_preview import RollPreview

NAMES = st.sampled_from(["Ahmad", "Bpk. Ahmad", "Budi", "Budi, S.H.", "Citra", "Dinsos", "TNI", ""])
NIPS = st.sampled_from(["", "", "1", "2", "3"])
AGENCIES = st.sampled_from(["", "Dinsos", "DLH", "TNI"])
KNOWN = (Organization(UUID(int=1), "Dinsos"), Organization(UUID(int=2), "BPBD"))
LINES = st.builds(
    AttendeeLine,
    name=NAMES,
    nip=NIPS,
    organization=AGENCIES,
    position=st.sampled_from(["", "Kabid"]),
    phone=st.sampled_from(["", "08", "09"]),
)
PEOPLE = st.lists(
    st.builds(
        Person,
        id=st.builds(new_id),
        name=NAMES.filter(bool),
        nip=NIPS,
        organization_id=st.sampled_from([None, KNOWN[0].id, KNOWN[1].id]),
        phone=st.sampled_from(["", "08"]),
    ),
    max_size=4,
    unique_by=lambda one: one.nip or one.id,
)


def told(one: Joined | None, known: set[UUID]) -> object:
    """What a line became, but for ids that are made anew each time."""
    if one is None:
        return None
    who, where = one.attendance.person, one.attendance.organization
    return (
        who and (who.name, who.id if who.id in known else None),
        where and where.name,
        (one.is_new_person, one.is_new_organization, one.differing),
        one.namesake and (one.namesake.name, one.namesake.id in known),
        (one.attendance.nip, one.attendance.order_key),
    )


def written(reading: RollReading, known: set[UUID]) -> object:
    """Who comes into the directory, but for ids that are made anew each time."""
    people = [
        (one.name, one.nip, one.phone, one.position, one.id if one.id in known else None)
        for one in reading.people
    ]
    return sorted(map(repr, people)), [one.name for one in reading.organizations]


@given(
    PEOPLE,
    st.lists(LINES, min_size=1, max_size=6),
    st.lists(LINES, min_size=1, max_size=3),
    st.data(),
)
def test_corrections_join_as_all_lines_would(people, lines, corrected, data) -> None:
    directory = Directory(tuple(people), KNOWN)
    known = {one.id for one in people}
    preview = RollPreview(new_id(), directory)
    preview.join(dict(enumerate(lines)))
    for line in corrected:
        row = data.draw(st.integers(0, len(lines) - 1))
        lines[row] = line
        preview.correct(row, line)
        reading, joined = roll_of(lines, new_id(), directory)
        assert [told(preview.joined[at], known) for at in range(len(lines))] == [
            told(one, known) for one in joined
        ]
        assert written(preview.reading, known) == written(reading, known)
        assert [one.person and one.person.name for one in preview.reading.attendances] == [
            one.person and one.person.name for one in reading.attendances
        ]
        ids = {one.id for one in preview.reading.people}
        new = [one for one in preview.joined.values() if one is not None and one.is_new_person]
        assert all(one.attendance.person and one.attendance.person.id in ids for one in new)
