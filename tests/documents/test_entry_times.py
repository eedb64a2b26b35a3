"""Times of entries in the notula."""

from dataclasses import replace
from datetime import datetime

import tests.documents.meetings as m
from kesbang_desktop.domain.minutes import Minutes
from tests.documents.word_reader import Reading


def noted() -> Minutes:
    sample = m.sample()
    moment = datetime(2024, 3, 21, 9, 6)
    return replace(
        sample, entries=tuple(replace(entry, noted_at=moment) for entry in sample.entries)
    )


def test_times_stay_out_of_the_notula_unless_asked_for() -> None:
    text = "\n".join(Reading.of(noted(), m.profile()).lines())
    assert "09.06" not in text


def test_times_are_printed_where_the_office_asks_for_them() -> None:
    reading = Reading.of(noted(), replace(m.profile(), shows_entry_times=True))
    text = "\n".join(reading.lines())
    assert "(09.06) Pemantauan dilakukan secara tertib" in text
    assert "(09.06) Perkembangan politik" not in text
