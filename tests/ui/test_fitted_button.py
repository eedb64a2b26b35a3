"""A button in a column that may be narrow."""

from kesbang_desktop.ui.widgets.fitted_button import FittedButton
from tests.patient_bot import PatientBot

WORDS = "Buat Laporan perkembangan politik"


def test_a_button_leaves_out_its_keys_before_it_cuts_its_words(qtbot: PatientBot) -> None:
    button = FittedButton()
    qtbot.addWidget(button)
    button.say(WORDS, "Enter")
    button.resize(600, 30)
    button.show()
    assert button.text() == f"{WORDS}  Enter"
    wide = button.sizeHint().width()
    button.resize(wide - 10, 30)
    assert button.text() == WORDS
    button.resize(wide // 2, 30)
    assert button.text().startswith("Buat Laporan") and button.text().endswith("…")
    assert button.accessibleName() == WORDS
    button.resize(600, 30)
    assert button.text() == f"{WORDS}  Enter"
