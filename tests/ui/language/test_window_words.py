"""What the window says in English: its own texts, and what rooms below say with values in it."""

from collections.abc import Iterator
from datetime import date, time

import pytest
from PySide6.QtCore import QCoreApplication, QObject

from kesbang_desktop.domain.date_reading import read_date
from kesbang_desktop.domain.dates import MONTHS
from kesbang_desktop.domain.errors import DamagedSealError, as_known
from kesbang_desktop.domain.window_language import WindowLanguage
from kesbang_desktop.ui.language.formats import (
    day_in_words,
    describe_distance,
    format_date,
    format_long_date,
    format_short_date,
    format_time,
    weekday_name,
    with_dots,
)
from kesbang_desktop.ui.language.window_words import (
    language_in_use,
    translated,
    use_language,
    window_locale,
)
from kesbang_desktop.ui.look.labels import typed_presence
from tests.ui.speaking import speaking


class _Speaker(QObject):
    """Something of ours; Qt's own classes speak Qt's words."""


@pytest.fixture(autouse=True)
def english(qapp) -> Iterator[None]:
    with speaking(qapp, WindowLanguage.ENGLISH):
        yield


def test_a_text_of_the_window_is_english_wherever_it_stands() -> None:
    assert _Speaker().tr("Rapat baru") == "New meeting"
    assert language_in_use() is WindowLanguage.ENGLISH


def test_indonesian_is_what_the_sources_say(qapp) -> None:
    use_language(qapp, WindowLanguage.INDONESIAN)
    assert _Speaker().tr("Rapat baru") == "Rapat baru"
    assert with_dots(1250) == "1.250"
    assert format_time(time(9, 5)) == "09.05"
    assert window_locale().toString(1250.5) == "1.250,5"


@pytest.mark.parametrize(
    ("count", "words"), [(0, "0 meetings"), (1, "1 meeting"), (2, "2 meetings")]
)
def test_a_number_has_its_plural(count: int, words: str) -> None:
    assert _Speaker().tr("{0} rapat", "", count).format(count) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("besok", "tomorrow"),
        ("1 hari lagi", "in 1 day"),
        ("8 hari lagi", "in 8 days"),
        ("lewat 3 hari", "3 days overdue"),
        (
            "Dipulihkan: 1 rapat, 2 butir, 1 orang. Yang ada sebelumnya disimpan di /a.",
            "Restored: 1 meeting, 2 entries, 1 person. What was there before is kept in /a.",
        ),
        (
            "peserta 3 rapat, pembicara 1 butir notula",
            "attendee of 3 meetings, speaker of 1 entry of minutes",
        ),
        ("bukan tanggal yang dikenal.", "not a known date."),
        (
            "Pembicara “Rapat baru” bukan peserta yang dikenal.",
            "The speaker “Rapat baru” is not a known attendee.",
        ),
        (
            "Nama instansi, kop naskah dinas belum diisi; isi lewat Panduan awal atau Profil "
            "instansi di Pengaturan.",
            "Name of agency, official letterhead not filled in; fill it in by First steps or "
            "Office profile in Settings.",
        ),
    ],
)
def test_what_rooms_below_say_is_english_with_its_values(said: str, words: str) -> None:
    assert translated(said) == words


def test_what_somebody_named_is_not_translated() -> None:
    said = DamagedSealError.of("Rapat baru").sentence
    assert translated(said).startswith("The encrypted file “Rapat baru” is damaged")


def test_a_reason_within_a_sentence_comes_along() -> None:
    error = as_known(OSError(28, "", "a.docx"))
    assert error is not None
    assert translated(error.sentence) == (
        "“a.docx” cannot be read or written. The storage is full; free some of that disk, "
        "then try again."
    )


@pytest.mark.parametrize("text", ["", "Desk Pilkada", "x" * 5000, "{0}", "[a|b]"])
def test_what_is_not_known_stays(text: str) -> None:
    assert translated(text) == text


def test_days_times_and_numbers_are_written_as_in_english() -> None:
    day = date(2024, 8, 1)
    assert format_date(day) == "1 August 2024"
    assert format_long_date(day) == "Thursday, 1 August 2024"
    assert format_short_date(day) == "1 Aug 2024"
    assert weekday_name(day) == "Thursday"
    assert day_in_words(None) == "date not filled in"
    assert describe_distance(day, date(2024, 7, 29)) == "in 3 days"
    assert format_time(time(9, 5)) == "09:05"
    assert with_dots(1250) == "1,250"
    assert window_locale().toString(1250.5) == "1,250.5"


@pytest.mark.parametrize("month", range(1, len(MONTHS) + 1))
def test_a_day_that_is_shown_can_be_read_back(month: int) -> None:
    day = date(2024, month, 9)
    assert read_date(format_date(day)).day == day
    assert read_date(format_short_date(day)).day == day


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("present", "hadir"),
        ("present online 09.10", "hadir daring 09.10"),
        ("absent: dinas luar", "tidak hadir: dinas luar"),
        ("represented by Budi", "diwakili oleh Budi"),
        ("hadir", "hadir"),
    ],
)
def test_whether_somebody_came_is_read_in_english_too(typed: str, read: str) -> None:
    assert typed_presence(typed) == read


def test_one_text_of_two_meanings_has_a_word_for_each() -> None:
    translate = QCoreApplication.translate
    assert translate("Rail", "Rapat", "semua rapat") == "Meetings"
    assert translate("Table", "Rapat") == "Meeting"
    assert translate("Menu", "Selesai", "status") == "Done" != translate("Form", "Selesai")
    assert translate("Tab", "Keterangan", "lampiran") != translate("Form", "Keterangan")
    # A meaning that nobody gave a word for takes nothing away.
    assert translate("Form", "Keterangan", "lain") == translate("Form", "Keterangan")
