"""What a pasted list became, line by line, before anybody agrees to it."""

from PySide6.QtCore import Qt

from kesbang_desktop.domain.attendee_line import AttendeeLine, ListedLine
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.ui.look.tone import Tone
from kesbang_desktop.ui.tables.cell import RowRole
from kesbang_desktop.ui.workspace.people_model import PeopleColumn, PeopleModel


def model_of(**values: str) -> PeopleModel:
    line = ListedLine(1, AttendeeLine("Siti Rahmawati").with_values(values))
    return PeopleModel([line], new_id(), Directory())


def told(model: PeopleModel) -> str:
    return model.index(0, PeopleColumn.BECOMES).data(RowRole.SECOND_LINE)


def test_a_nip_that_is_none_is_pointed_out_and_taken_along() -> None:
    model = model_of(nip="12345")
    assert told(model).startswith("NIP biasanya 18 angka")
    assert model.index(0, PeopleColumn.NIP).data(RowRole.TONE) == Tone.WARN
    assert model.reading.people[0].nip == "12345"


def test_a_pangkat_that_is_not_that_of_the_golongan_is_pointed_out_until_it_is_mended() -> None:
    model = model_of(rank="Pembina", grade="III/d")
    assert told(model).startswith("Golongan III/d berpangkat Penata Tingkat I")
    model.setData(model.index(0, PeopleColumn.RANK), "Penata Tingkat I (III/d)")
    assert told(model) == ""
    assert model.index(0, PeopleColumn.RANK).data(RowRole.TONE) == Tone.PLAIN


def test_a_cell_that_is_kept_as_it_is_becomes_sure() -> None:
    line = ListedLine(1, AttendeeLine("Siti Rahmawati"), doubts=frozenset({"name"}))
    model = PeopleModel([line], new_id(), Directory())
    name = model.index(0, PeopleColumn.NAME)
    assert name.data() == "? Siti Rahmawati"

    assert model.setData(name, "Siti Rahmawati")

    assert name.data() == "Siti Rahmawati"
    assert model.doubtful == 0


def test_a_line_is_left_out_by_its_check() -> None:
    model = model_of()
    check = model.index(0, PeopleColumn.INCLUDED)
    assert model.flags(check) & Qt.ItemFlag.ItemIsUserCheckable

    model.setData(check, Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)

    assert [line.is_included for line in model.lines] == [False]
    assert model.index(0, PeopleColumn.BECOMES).data() == "dilewati"
    assert not model.reading.attendances


def test_what_was_corrected_stays_when_the_lines_are_read_otherwise() -> None:
    first, second, third = (
        ListedLine(at, AttendeeLine(name), doubts=frozenset({"name"}), reason="Ditebak.")
        for at, name in ((2, "Siti"), (3, "Kabid"), (4, "Budi"))
    )
    model = PeopleModel([first, second, third], new_id(), Directory())
    model.setData(model.index(0, PeopleColumn.NAME), "Siti Rahmawati")
    model.setData(model.index(0, PeopleColumn.RANK), "Pembina (IV/a)")
    model.setData(model.index(2, PeopleColumn.NAME), "Budi")
    model.toggle([1])

    model.show_lines(
        ListedLine(at, AttendeeLine("Dinas Sosial", position=name), doubts=frozenset({"name"}))
        for at, name in ((2, "Siti"), (3, "Kabid"), (4, "Budi"))
    )

    assert [(one.attendee.name, one.attendee.position) for one in model.lines] == [
        ("Siti Rahmawati", "Siti"),
        ("Dinas Sosial", "Kabid"),
        ("Budi", "Budi"),
    ]
    assert model.lines[0].attendee.grade == "IV/a"
    assert [one.is_included for one in model.lines] == [True, False, True]
    assert [bool(one.doubts) for one in model.lines] == [False, True, False]
