"""What the cards beside the text say can be read to its end."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyleOptionViewItem

from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.to_complete import Lack, ToComplete
from kesbang_desktop.domain.window_language import WindowLanguage
from kesbang_desktop.ui.look.theme import LIGHT
from kesbang_desktop.ui.tables.cell import RowRole
from kesbang_desktop.ui.workspace.panel_delegate import PanelDelegate
from kesbang_desktop.ui.workspace.side_panel import PanelList
from kesbang_desktop.ui.workspace.side_panel_model import (
    PanelModel,
    left_to_complete_rows,
)
from tests.ui.speaking import speaking

REASON = (
    "“/H-3 pencoblosan” belum dapat dihitung: tidak ada hari bernama pencoblosan; tambahkan "
    "di Pengaturan, Hari penting, lalu ketik tenggatnya sekali lagi."
)


@pytest.mark.parametrize("width", [300, 360])
def test_the_reason_of_what_is_left_stands_whole_on_its_card(qtbot, width) -> None:
    entry = new_id()
    left = [
        ToComplete(Lack.NO_OWNER, "tanpa penanggung jawab.", entry, "lapor Sekda"),
        ToComplete(Lack.DUE_UNKNOWN, REASON, entry, "lapor Sekda"),
    ]
    cards = PanelList(LIGHT)
    qtbot.addWidget(cards)
    cards.setModel(PanelModel(left_to_complete_rows(left), cards))
    cards.resize(width, 400)
    cards.show()
    index = cards.model().index(0, 0)
    delegate = cards.itemDelegate()
    assert isinstance(delegate, PanelDelegate)
    option = QStyleOptionViewItem()
    option.font = cards.font()
    room = cards.viewport().width()
    _, detail = delegate._card_lines(option.font, index.data(RowRole.RECORD), room)
    assert " ".join(detail) == f"Tanpa penanggung jawab. {REASON}"
    assert len(detail) >= 3
    assert delegate.sizeHint(option, index).height() > 4 * option.fontMetrics.height()
    assert index.data(Qt.ItemDataRole.ToolTipRole).endswith(REASON)


def test_what_we_call_it_is_english_and_what_was_typed_stays(qapp) -> None:
    left = [
        ToComplete(Lack.OFFICE_UNFILLED, "Kop naskah dinas belum diisi.", title="Instansi"),
        ToComplete(Lack.NO_OWNER, "belum ada penanggung jawab.", new_id(), "Instansi"),
    ]
    with speaking(qapp, WindowLanguage.ENGLISH):
        titles = [row.text for row in left_to_complete_rows(left)]
    assert titles == ["Agency", "Instansi"]
