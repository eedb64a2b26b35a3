from dataclasses import dataclass
from datetime import date

import pytest

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.ratification import (
    RATIFY_TITLE,
    Ratification,
    RatificationResult,
    Ratifications,
    describe_ratifications,
    is_ratifying,
    lines_under,
    next_result,
    ratified_line,
    ratified_on_paper,
    result_of,
    result_said,
)

ADOPTED, AMENDED, DEFERRED = RatificationResult
DAY = date(2024, 3, 5)
SECOND = Ratification(new_id(), "Rapat Koordinasi ke-2", DAY)


@dataclass(frozen=True)
class Line:
    text: str
    kind: EntryKind = EntryKind.DISCUSSION


def agenda(text: str) -> Line:
    return Line(text, EntryKind.AGENDA)


def decision(text: str) -> Line:
    return Line(text, EntryKind.DECISION)


@pytest.mark.parametrize(
    "title",
    [RATIFY_TITLE, RATIFY_TITLE.upper(), " Pengesahan risalah rapat yang lalu. "],
)
def test_the_item_is_known_by_its_title(title: str) -> None:
    assert is_ratifying(agenda(title))
    assert not is_ratifying(Line(title))


def test_another_item_is_not_it() -> None:
    assert not is_ratifying(agenda("Pengesahan notula dan pembahasan anggaran"))
    assert not is_ratifying(agenda("Pengesahan anggaran"))


@pytest.mark.parametrize(
    ("line", "result"),
    [
        (Line("Disahkan"), ADOPTED),
        (Line("disahkan dengan perubahan: nama narasumber"), AMENDED),
        (Line("Disahkan dengan catatan."), AMENDED),
        (Line("ditunda, belum dibaca anggota"), DEFERRED),
        (Line("Belum dapat disahkan"), DEFERRED),
        (decision("Notula Rapat A tanggal 5 Maret 2024 disahkan."), ADOPTED),
        (decision("Notula Rapat A belum dapat disahkan"), DEFERRED),
        (decision("Pengesahan notula ditunda"), DEFERRED),
        (decision("Notula Rapat Perda yang Ditunda tanggal 5 Maret 2024 disahkan"), ADOPTED),
        (decision("Notula Rapat untuk Pemilu disahkan dengan perubahan"), AMENDED),
        (Line("Disahkannya notula dibahas"), None),
        (Line("disahkan?"), None),
        (Line("Notula perlu dibaca dulu agar dapat disahkan"), None),
        (decision("Notula dibaca dulu sebelum disahkan"), None),
        (decision("Notula tidak disahkan"), None),
        (Line("Disahkan", EntryKind.ACTION), None),
    ],
)
def test_a_line_says_what_became_of_the_minutes(
    line: Line, result: RatificationResult | None
) -> None:
    said = result_said(line)
    assert (said[2] if said else None) is result


def test_the_last_word_under_the_item_counts_and_none_elsewhere() -> None:
    lines = [Line("Disahkan"), agenda(RATIFY_TITLE), Line("Ditunda"), decision("Notula disahkan")]
    assert result_of(lines) is ADOPTED
    assert list(lines_under([*lines, agenda("Lain-lain"), Line("Ditunda")])) == [2, 3]
    assert result_of([*lines, agenda("Lain-lain"), Line("Ditunda")]) is ADOPTED
    assert result_of([agenda(RATIFY_TITLE)]) is None
    assert result_of([Line("Disahkan")]) is None


@pytest.mark.parametrize("result", RatificationResult)
def test_the_line_that_a_key_writes_is_read_as_it_was_meant(result: RatificationResult) -> None:
    text = ratified_line([SECOND], result)
    assert text.startswith("Notula Rapat Koordinasi ke-2 tanggal 5 Maret 2024 ")
    said = result_said(decision(text))
    assert said is not None
    assert text[said[0] : said[1]] == said[2] == result


def test_the_key_goes_round_through_the_results() -> None:
    assert [next_result(one) for one in RatificationResult] == [AMENDED, DEFERRED, ADOPTED]


def test_both_minutes_tell_of_it() -> None:
    one = Ratification(SECOND.meeting_id, "Evaluasi", date(2024, 4, 2), DEFERRED)
    two = Ratification(new_id(), "Rapat Koordinasi ke-4", date(2024, 5, 2), AMENDED)
    later = Ratification(new_id(), "Rapat Koordinasi ke-5", date(2024, 6, 2))
    found = Ratifications((SECOND,), (one, two, later))
    assert describe_ratifications(found) == [
        "Mengesahkan notula Rapat Koordinasi ke-2 tanggal 5 Maret 2024: belum dicatat hasilnya",
        "Ditunda pengesahannya dalam rapat “Evaluasi” tanggal 2 April 2024",
        "Disahkan dengan perubahan dalam Rapat Koordinasi ke-4 tanggal 2 Mei 2024",
    ]
    assert ratified_on_paper(found) == (
        "Notula ini disahkan dengan perubahan dalam Rapat Koordinasi ke-4 tanggal 2 Mei 2024."
    )
    assert ratified_on_paper(Ratifications((SECOND,), (one,))) == ""
