"""Settings of one computer among many are its own; those of the office are everybody's."""

from kesbang_desktop.domain.choices import ABBREVIATIONS_ON, AUTHOR, CHOICES, NAMED_DAYS
from kesbang_desktop.domain.station import OF_OFFICE, key_for, key_of_station


def test_settings_of_a_computer_carry_its_mark() -> None:
    assert key_of_station("abc", AUTHOR) != key_of_station("xyz", AUTHOR)
    assert key_for("abc", key_of_station("abc", AUTHOR)) == AUTHOR
    assert key_for("xyz", key_of_station("abc", AUTHOR)) is None


def test_what_was_typed_for_the_office_is_shared() -> None:
    assert key_of_station("abc", NAMED_DAYS) == key_of_station("xyz", NAMED_DAYS)
    assert key_for("abc", NAMED_DAYS) == NAMED_DAYS


def test_of_the_choices_only_typed_lists_are_of_the_office() -> None:
    shared = {one.key for one in CHOICES} & OF_OFFICE
    assert shared == {"abbreviations", "personal_words", NAMED_DAYS}
    assert ABBREVIATIONS_ON not in OF_OFFICE


def test_data_of_one_computer_alone_has_no_marks() -> None:
    assert key_of_station("", AUTHOR) == AUTHOR
