"""Forms that came back: looked at, corrected, taken one after the other."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel
from pytest import MonkeyPatch

from kesbang_desktop.domain.reports.condition import Safety
from kesbang_desktop.domain.reports.period import Period
from kesbang_desktop.domain.reports.region_form import FormReading
from kesbang_desktop.domain.reports.region_report import FieldText, RegionReport, ReportedEvent
from kesbang_desktop.ui.reports.receive_dialog import ReceiveDialog
from kesbang_desktop.ui.reports.reports_page import ReportsPage
from tests.patient_bot import PatientBot
from tests.ui.fake_ports import MemoryStore
from tests.ui.keyboard import CONTROL, KEY, press

NOVEMBER = Period(date(2024, 11, 1), date(2024, 11, 30))
PASER = RegionReport(
    "Kabupaten Paser",
    NOVEMBER,
    "Kasi Poldagri",
    Safety.ALERT,
    "unjuk rasa",
    (ReportedEvent("Rapat pleno", "berjalan tertib", date(2024, 11, 5)),),
    (FieldText("politik", ("APK dirusak",)),),
    ("Tambah personel",),
)


def dialog_of(qtbot: PatientBot, page: ReportsPage) -> ReceiveDialog:
    qtbot.waitUntil(lambda: page.receiving.dialog is not None)
    dialog = page.receiving.dialog
    assert dialog is not None
    qtbot.activate(dialog)
    return dialog


def texts(dialog: ReceiveDialog) -> list[str]:
    labels = dialog.sides.findChildren(QLabel)
    return [one.text() for one in labels if not one.isHidden()]


def paste(page: ReportsPage, store: MemoryStore, reading: FormReading) -> None:
    store.reports.forms["laporan"] = reading
    QGuiApplication.clipboard().setText("laporan")
    press(KEY.Key_V, CONTROL)


def test_a_chat_text_is_shown_and_taken_with_enter(
    qtbot: PatientBot, page: ReportsPage, store: MemoryStore
) -> None:
    paste(page, store, FormReading(PASER, unread=("salam",), doubts=("Formulir kantor lain.",)))
    dialog = dialog_of(qtbot, page)
    qtbot.waitUntil(lambda: "salam" in texts(dialog))
    said = texts(dialog)
    assert "Siaga: unjuk rasa" in said
    assert "Rapat pleno (5 November 2024): berjalan tertib" in said
    assert "APK dirusak" in said
    assert store.reports.taken == {}
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: store.reports.taken == {("Kabupaten Paser", NOVEMBER): PASER})
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    assert "Kabupaten Paser" in page.banner.text


def test_the_same_form_twice_says_so_and_another_stands_beside(
    qtbot: PatientBot, page: ReportsPage, store: MemoryStore
) -> None:
    store.reports.taken["Kabupaten Paser", NOVEMBER] = PASER
    paste(page, store, FormReading(PASER))
    dialog = dialog_of(qtbot, page)
    qtbot.waitUntil(lambda: "Sudah tersimpan" in texts(dialog))
    assert "Politik · sama" in texts(dialog)
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: "sudah diterima" in page.banner.text)
    page.receiving.dialog = None
    page.enter()
    other = replace(PASER, fields=(FieldText("politik", ("APK hilang",)),), suggestions=())
    paste(page, store, FormReading(other))
    dialog = dialog_of(qtbot, page)
    qtbot.waitUntil(lambda: "Politik · berbeda" in texts(dialog))
    assert "Saran · yang tersimpan tetap" in texts(dialog)
    assert {"APK hilang", "APK dirusak"} <= set(texts(dialog))
    press(KEY.Key_Escape)
    assert store.reports.taken["Kabupaten Paser", NOVEMBER] == PASER


def test_an_unknown_region_and_no_period_are_corrected_before_it_is_taken(
    qtbot: PatientBot, page: ReportsPage, store: MemoryStore
) -> None:
    paste(page, store, FormReading(replace(PASER, region="Kab. Paserr", period=None)))
    dialog = dialog_of(qtbot, page)
    press(KEY.Key_Return)
    assert dialog.isVisible()
    assert store.reports.taken == {}
    dialog.region.setCurrentText("Kabupaten Paser")
    dialog.until.setText("15/11/2024")
    dialog.until.textEdited.emit("15/11/2024")
    dialog.take_button.click()
    half = Period(date(2024, 11, 1), date(2024, 11, 15))
    qtbot.waitUntil(lambda: ("Kabupaten Paser", half) in store.reports.taken)


def test_several_files_come_one_after_another(
    qtbot: PatientBot,
    page: ReportsPage,
    store: MemoryStore,
    monkeypatch: MonkeyPatch,
    tmp_path: Path,
) -> None:
    berau = replace(PASER, region="Kabupaten Berau")
    names = ["paser.docx", "berau.xlsx", "kosong.docx"]
    empty = RegionReport("Kota Samarinda", NOVEMBER)
    for name, report in zip(names, (PASER, berau, empty), strict=True):
        store.reports.forms[name] = FormReading(report)
    paths = [str(tmp_path / name) for name in names]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (paths, ""))
    press(KEY.Key_O, CONTROL)
    first = dialog_of(qtbot, page)
    assert "paser.docx (1/3)" in first.windowTitle()
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: page.receiving.dialog is not first)
    second = dialog_of(qtbot, page)
    assert "berau.xlsx (2/3)" in second.windowTitle()
    second.skip_button.click()
    qtbot.waitUntil(lambda: page.receiving.dialog is not second)
    third = dialog_of(qtbot, page)
    assert any("sudah melapor: NIHIL" in one.text() for one in third.findChildren(QLabel))
    # Enter takes nothing of a form that somebody sent before filling it in.
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: not third.isVisible())
    assert list(store.reports.taken) == [("Kabupaten Paser", NOVEMBER)]
    assert store.reports.files == [Path(paths[0])]


def test_several_forms_in_one_text_come_one_after_another(
    qtbot: PatientBot, page: ReportsPage, store: MemoryStore
) -> None:
    berau = replace(PASER, region="Kabupaten Berau")
    store.reports.forms = {"paser": FormReading(PASER), "berau": FormReading(berau)}
    QGuiApplication.clipboard().setText("paser berau")
    press(KEY.Key_V, CONTROL)
    first = dialog_of(qtbot, page)
    assert first.windowTitle().endswith("(1/2)")
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: page.receiving.dialog is not first)
    second = dialog_of(qtbot, page)
    assert second.windowTitle().endswith("(2/2)")
    press(KEY.Key_Return)
    wanted = {("Kabupaten Paser", NOVEMBER): PASER, ("Kabupaten Berau", NOVEMBER): berau}
    qtbot.waitUntil(lambda: store.reports.taken == wanted)


def test_a_file_that_cannot_be_read_keeps_no_other_back(
    qtbot: PatientBot, page: ReportsPage, store: MemoryStore, tmp_path: Path
) -> None:
    store.reports.forms["paser.docx"] = FormReading(PASER)
    page.receiving.read_files([tmp_path / "rusak.docx", tmp_path / "paser.docx"])
    dialog = dialog_of(qtbot, page)
    assert "“rusak.docx” rusak." in page.banner.text
    assert dialog.windowTitle().endswith("paser.docx")
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: ("Kabupaten Paser", NOVEMBER) in store.reports.taken)
    # What was told before the first one is told again behind the last.
    qtbot.waitUntil(lambda: "“rusak.docx” rusak." in page.banner.text)


def test_a_form_that_is_not_taken_keeps_no_other_back_and_is_told_at_last(
    qtbot: PatientBot, page: ReportsPage, store: MemoryStore, tmp_path: Path
) -> None:
    berau = replace(PASER, region="Kabupaten Berau")
    store.reports.forms |= {"paser.docx": FormReading(PASER), "berau.docx": FormReading(berau)}
    store.reports.final = {"Kabupaten Paser"}
    page.receiving.read_files([tmp_path / "paser.docx", tmp_path / "berau.docx"])
    first = dialog_of(qtbot, page)
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: page.receiving.dialog is not first)
    dialog_of(qtbot, page)
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: list(store.reports.taken) == [("Kabupaten Berau", NOVEMBER)])
    qtbot.waitUntil(lambda: page.banner.text.startswith("paser.docx: Laporan ini sudah final"))


def test_a_form_of_another_month_than_the_one_that_is_shown_says_so(
    qtbot: PatientBot, page: ReportsPage, store: MemoryStore
) -> None:
    october = Period(date(2024, 10, 1), date(2024, 10, 31))
    paste(page, store, FormReading(replace(PASER, period=october)))
    dialog = dialog_of(qtbot, page)
    said = [one.text() for one in dialog.findChildren(QLabel)]
    assert "Formulir ini untuk Oktober 2024, bukan November 2024. Periksa periodenya." in said
