import pytest

from kesbang_desktop.domain.matrix_columns import (
    MatrixColumn,
    find_columns,
    is_header,
    missing_columns,
)

C = MatrixColumn


def test_the_headings_of_this_program_are_found_wherever_they_stand() -> None:
    cells = [one.value for one in reversed(MatrixColumn)]
    assert find_columns(cells) == {one: cells.index(one.value) for one in MatrixColumn}


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("Keterangan", C.PROGRESS),
        (" STATUS TINDAK LANJUT ", C.STATUS),
        ("Uraian Tindak Lanjut", C.TEXT),
        ("PIC", C.OWNERS),
        ("Batas Waktu", C.DUE),
        ("Perkembangan / Keterangan", C.PROGRESS),
        ("Status *)", C.STATUS),
        ("Penanggung\nJawab", C.OWNERS),
    ],
)
def test_other_words_for_a_column_are_known(heading: str, column: MatrixColumn) -> None:
    assert find_columns(["No", heading]).get(column) == 1


def test_a_heading_of_this_program_goes_before_another_word_for_it() -> None:
    found = find_columns(["Instansi", "Penanggung jawab", "Keterangan", "Perkembangan"])
    assert (found[C.OWNERS], found[C.PROGRESS]) == (1, 3)


def test_only_what_is_missing_is_named() -> None:
    found = find_columns(["Tindak lanjut", "Keterangan"])
    assert is_header(found)
    assert missing_columns(found) == [C.STATUS]
    assert not is_header(find_columns(["Status", "Keterangan"]))
    assert missing_columns(find_columns(["Status"])) == [C.TEXT, C.PROGRESS]
