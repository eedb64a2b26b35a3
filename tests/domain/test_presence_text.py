from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.attendance import Attendance, Presence
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.party import Party, PartyKind
from kesbang_desktop.domain.presence_text import read_presence, write_presence

ONE = Attendance(new_id(), new_id(), "V", Party(PartyKind.PERSON, new_id(), "Andi"))
WORDS = st.text(st.sampled_from("abcdef ghij"), min_size=1).map(str.strip)
CLOCKS = st.none() | st.builds(time, st.integers(0, 23), st.integers(0, 59))


@given(st.booleans(), CLOCKS, CLOCKS)
def test_presence_reads_as_it_is_written(
    online: bool, come: time | None, gone: time | None
) -> None:
    one = Attendance(
        *(ONE.id, ONE.meeting_id, "V", ONE.person),
        presence=Presence.PRESENT,
        online=online,
        time_in=come,
        time_out=gone,
    )
    assert read_presence(ONE, write_presence(one)) == one


@given(st.sampled_from((Presence.EXCUSED, Presence.ABSENT)), WORDS)
def test_absence_reads_as_it_is_written(presence: Presence, reason: str) -> None:
    one = Attendance(ONE.id, ONE.meeting_id, "V", ONE.person, presence=presence, reason=reason)
    assert read_presence(ONE, write_presence(one)) == one


def test_a_stand_in_has_a_jabatan_and_keeps_the_time() -> None:
    came = read_presence(ONE, "hadir secara daring 09.12–11.15")
    assert came is not None
    sent = read_presence(came, "diwakili oleh Budi, S.H., Kepala Bidang")
    assert sent is not None
    assert (sent.represented_by, sent.stand_in_position) == ("Budi, S.H.", "Kepala Bidang")
    assert (sent.time_in, sent.time_out, sent.online) == (time(9, 12), time(11, 15), True)
    assert write_presence(sent) == "diwakili oleh Budi, S.H., Kepala Bidang"


@pytest.mark.parametrize("text", ["", "sakit", "hadir?", "hadir 25.00", "hadirin"])
def test_what_is_no_presence(text: str) -> None:
    assert read_presence(ONE, text) is None
