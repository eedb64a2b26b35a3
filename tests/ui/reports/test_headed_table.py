"""Rows under headings, as they come and go."""

from kesbang_desktop.ui.reports.headed_table import HeadedTable
from kesbang_desktop.ui.tables.cell import Heading
from kesbang_desktop.ui.tables.column import Column
from kesbang_desktop.ui.tables.rows_model import RowsModel
from tests.patient_bot import PatientBot


def test_a_row_in_the_place_of_a_heading_is_as_high_as_any_other(qtbot: PatientBot) -> None:
    model = RowsModel[str]((Column(title="Judul", words=str),), lambda one: one)
    table = HeadedTable(model)
    qtbot.addWidget(table)
    table.show()
    first, second = Heading("Bulanan", 1), Heading("Harian", 1)

    def heights(*rows: str | Heading) -> list[int]:
        model.show(rows)
        return [table.rowHeight(at) for at in range(len(rows))]

    low, high, *_ = heights(first, "a", second, "b")
    assert low < high
    assert heights(first, "a", "c", second, "b") == [low, high, high, low, high]
    assert heights("a", "c", "d") == [high, high, high]
    assert heights(first, "a", second, "b") == [low, high, low, high]
