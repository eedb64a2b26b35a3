"""Templat dokumen: own templates are copied, chosen, checked and dropped by keyboard."""

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.document_kind import TEMPLATE_KINDS, DocumentKind
from kesbang_desktop.domain.errors import TemplateError
from kesbang_desktop.domain.template_report import TemplateField, TemplateProblem, TemplateReport
from kesbang_desktop.ui.settings import template_actions
from kesbang_desktop.ui.settings.templates_page import TemplatesPage
from tests.ui.test_accessible_names import unnamed

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
PROBLEMS = (
    TemplateProblem("paragraf 12: “Nomor: {{ nomer }}”", "Bidang “nomer” tidak dikenal."),
    TemplateProblem("paragraf 14", "Tanda {% if %} tidak ditutup. Tambahkan {% endif %}."),
)


@pytest.fixture
def opened_files(monkeypatch):
    """Files that the system's program was asked to open."""
    opened: list = []
    monkeypatch.setattr(template_actions, "open_file", opened.append)
    return opened


def cells(page) -> dict[str, str]:
    return dict(page.model.rows)


def choose_kind(page, kind: DocumentKind) -> None:
    page.table.setFocus()
    page.table.selectRow(TEMPLATE_KINDS.index(kind))


def press(qtbot, page, button, worker) -> None:
    qtbot.keyClick(button, KEY.Key_Space)
    qtbot.waitUntil(lambda: worker.is_idle)


def test_every_document_with_a_template_is_listed(templates_page):
    assert list(cells(templates_page)) == [kind.label for kind in TEMPLATE_KINDS]
    assert "Notula (bentuk kementerian)" in cells(templates_page)
    assert set(cells(templates_page).values()) == {"bawaan"}


def test_a_copy_is_taken_into_use_and_opened(qtbot, store, templates_page, worker, opened_files):
    choose_kind(templates_page, DocumentKind.INVITATION)
    assert not templates_page.check_button.isEnabled()
    with qtbot.waitSignal(templates_page.changes_committed):
        qtbot.keyClick(templates_page.copy_button, KEY.Key_Space)
    qtbot.waitUntil(lambda: cells(templates_page)["Undangan rapat"] == "undangan.docx")
    assert opened_files == [store.papers.folder / "undangan.docx"]
    assert store.papers.profiles[0].own_template("undangan") == "undangan.docx"
    assert templates_page.check_button.isEnabled()
    # Still on the same document.
    assert templates_page.kind is DocumentKind.INVITATION
    qtbot.keyClick(templates_page.table, KEY.Key_Return)
    qtbot.waitUntil(lambda: len(opened_files) == 2)


def test_a_sound_template_is_taken(qtbot, store, templates_page, worker, tmp_path):
    choose_kind(templates_page, DocumentKind.REPORT)
    templates_page.todo.choose(templates_page.target, tmp_path / "nota-dinas.docx")
    qtbot.waitUntil(lambda: cells(templates_page)["Laporan hasil rapat"] == "nota-dinas.docx")
    assert "nota-dinas.docx" in templates_page.banner.text


def test_problems_are_listed_and_nothing_is_taken(qtbot, store, templates_page, tmp_path):
    store.papers.reports["rusak.docx"] = TemplateReport("rusak.docx", PROBLEMS)
    templates_page.todo.choose(templates_page.target, tmp_path / "rusak.docx")
    qtbot.waitUntil(templates_page.problems.isVisible)
    shown = templates_page.problems.list
    texts = [shown.item(row).text() for row in range(shown.count())]
    assert texts == [f"{one.place}\n{one.sentence}" for one in PROBLEMS]
    assert "2 masalah" in templates_page.problems.heading.text()
    assert shown.hasFocus()
    assert set(cells(templates_page).values()) == {"bawaan"}
    assert store.papers.profiles[0].own_templates == ()
    # Esc closes the list.
    qtbot.keyClick(shown, KEY.Key_Escape)
    assert not templates_page.problems.isVisible()


def test_the_own_template_is_checked_again(qtbot, store, templates_page, worker, opened_files):
    press(qtbot, templates_page, templates_page.copy_button, worker)
    press(qtbot, templates_page, templates_page.check_button, worker)
    assert "tidak ada masalah" in templates_page.banner.text
    store.papers.reports["notula.docx"] = TemplateReport("notula.docx", PROBLEMS)
    press(qtbot, templates_page, templates_page.check_button, worker)
    assert templates_page.problems.list.count() == 2
    assert templates_page.banner.text == ""


def test_back_to_the_shipped_one_is_asked(qtbot, store, templates_page, worker, opened_files):
    press(qtbot, templates_page, templates_page.copy_button, worker)
    press(qtbot, templates_page, templates_page.drop_button, worker)
    question = templates_page.findChild(QMessageBox)
    qtbot.keyClick(question, KEY.Key_Escape)
    qtbot.waitUntil(lambda: not question.isVisible())
    assert cells(templates_page)["Notula"] == "notula.docx"
    templates_page.drop_button.click()
    question = next(one for one in templates_page.findChildren(QMessageBox) if one.isVisible())
    back = next(one for one in question.buttons() if one.text() == "Pakai bawaan")
    qtbot.keyClick(back, KEY.Key_Space)
    qtbot.waitUntil(lambda: cells(templates_page)["Notula"] == "bawaan")
    assert store.papers.profiles[0].own_templates == ()


def test_fields_are_those_of_the_document_and_are_searched_and_copied(qtbot, ports, worker, store):
    def fields(kind: DocumentKind) -> tuple[TemplateField, ...]:
        return (
            TemplateField("judul", f"Judul {kind.label}"),
            TemplateField("nomor", "Nomor surat"),
        )

    page = TemplatesPage(replace(ports, templates=replace(ports.templates, fields=fields)), worker)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(lambda: page.fields.model.rowCount() == 2)
    choose_kind(page, DocumentKind.ACTION_MATRIX)
    qtbot.waitUntil(lambda: page.fields.model.rows[0][1] == "Judul Matriks tindak lanjut")
    qtbot.keyClick(page.table, KEY.Key_F, CONTROL)
    qtbot.waitUntil(page.fields.text.hasFocus)
    qtbot.keyClicks(page.fields.text, "surat")
    assert [row[0] for row in page.fields.model.rows] == ["nomor"]
    qtbot.keyClick(page.fields.text, KEY.Key_Down)
    qtbot.keyClick(page.fields.table, KEY.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "{{ nomor }}"
    assert "{{ nomor }}" in page.banner.text
    assert page.clear_search()
    assert page.fields.model.rowCount() == 2


def test_each_profile_has_its_own_templates(qtbot, store, templates_page, worker, opened_files):
    other = replace(store.papers.profiles[0], id=UUID(int=7), name="Bidang Politik")
    press(qtbot, templates_page, templates_page.copy_button, worker)
    store.papers.save_profile(other)
    templates_page.refresh(Changes(profiles=frozenset({other.id})))
    qtbot.waitUntil(lambda: templates_page.box.count() == 2)
    assert cells(templates_page)["Notula"] == "notula.docx"
    templates_page.box.setFocus()
    qtbot.keyClick(templates_page.box, KEY.Key_Down)
    assert cells(templates_page)["Notula"] == "bawaan"


def test_the_form_of_the_profile_knows_of_a_new_template(
    qtbot, store, settings, profile_page, worker, opened_files
):
    settings.sections.setCurrentRow(settings.templates_row)
    qtbot.waitUntil(lambda: worker.is_idle and settings.templates.profile is not None)
    press(qtbot, settings.templates, settings.templates.copy_button, worker)
    qtbot.waitUntil(lambda: profile_page.profile.own_template("notula") == "notula.docx")


def test_what_cannot_be_done_is_told(qtbot, ports, worker):
    def fail(*_) -> None:
        raise TemplateError("Berkas sedang dibuka di Word. Tutup dulu, lalu coba lagi.")

    page = TemplatesPage(replace(ports, templates=replace(ports.templates, choose=fail)), worker)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.profile is not None)
    page.todo.choose(page.target, Path("a.docx"))
    qtbot.waitUntil(lambda: "sedang dibuka" in page.banner.text)


def test_every_control_has_a_name(templates_page):
    assert unnamed(templates_page) == []
