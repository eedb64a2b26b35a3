from uuid import UUID

from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.entry_place import EntryPlace, places

KINDS = {
    "#": EntryKind.AGENDA,
    "-": EntryKind.DISCUSSION,
    "!": EntryKind.DECISION,
    ">": EntryKind.ACTION,
    "?": EntryKind.ISSUE,
}


def place_of_last(*lines: str) -> EntryPlace:
    """Each line is a sign for its kind, behind two spaces for each level."""
    entries = [
        Entry(
            UUID(int=number),
            UUID(int=0),
            f"{number:04}",
            KINDS[line.strip()],
            f"Butir {number}",
            (len(line) - len(line.lstrip())) // 2,
        )
        for number, line in enumerate(lines, 1)
    ]
    return places(entries, [entries[-1].id])[entries[-1].id]


def test_the_place_names_agenda_item_and_labels() -> None:
    assert place_of_last("#", "-", "#", "-", "-", ">").label == "butir 2.c"
    assert place_of_last("#", "-", "  -", "    >").label == "butir 1.a.1.a"
    assert place_of_last("-", ">").label == "butir b"
    assert place_of_last("#", "#").label == "butir 2"


def test_an_action_below_a_decision_comes_from_it() -> None:
    assert place_of_last("#", "!", "#", "!", "  >") == EntryPlace(
        "butir 2.a.1", "keputusan 2", "Butir 4"
    )


def test_other_lines_below_the_decision_may_stand_between() -> None:
    for lines in (("!", "  >", "  >"), ("!", "  -", "    -", "  >"), ("!", "!", "  >")):
        assert place_of_last(*lines).decision.startswith("keputusan"), lines


def test_what_does_not_stand_right_under_a_decision_comes_from_none() -> None:
    for lines in (
        *(("!", ">"), ("!", "-", "  >"), ("!", "#", ">"), ("  !", ">"), ("?", "  >")),
        *(("!", "    >"), ("!", ">", "  >"), ("!", "  -", "    >")),
    ):
        assert place_of_last(*lines).decision == "", lines


def test_the_decision_one_level_up_counts() -> None:
    assert place_of_last("!", "  !", "    >").decision == "keputusan 2"
    assert place_of_last("!", "  !", "  -", "  >").decision == "keputusan 1"
