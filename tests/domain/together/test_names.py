"""Seats of one name are told apart."""

from kesbang_desktop.domain.together.names import labels_of


def test_the_name_is_enough_unless_another_has_it() -> None:
    assert labels_of([("Rina", "A"), ("Budi", "B")]) == ["Rina", "Budi"]
    assert labels_of([("Rina", "A"), ("Rina", "B")]) == ["Rina (A)", "Rina (B)"]
    assert labels_of([("Rina", "A"), ("Rina", "A"), ("", "")]) == ["Rina", "Rina 2", ""]
