"""Every control says what it is to a screen reader, and the keyboard reaches it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QHeaderView, QLabel, QWidget

from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.domain.sample_profile import sample_profile
from kesbang_desktop.ui.attachments.attachments_tab import AttachmentsTab
from kesbang_desktop.ui.directory.organization_dialog import OrganizationDialog
from kesbang_desktop.ui.directory.person_dialog import PersonDialog
from kesbang_desktop.ui.meetings.import_dialog import ImportDialog
from kesbang_desktop.ui.shell.page_names import Page
from kesbang_desktop.ui.versions.finalise_dialog import FinaliseDialog
from kesbang_desktop.ui.versions.reopen_dialog import ReopenDialog
from kesbang_desktop.ui.versions.versions_dialog import VersionsDialog
from kesbang_desktop.ui.workspace.actions_tab import ActionsTab
from kesbang_desktop.ui.workspace.attendees_tab import AttendeesTab
from kesbang_desktop.ui.workspace.details_tab import DetailsTab
from kesbang_desktop.ui.workspace.documents_tab import DocumentsTab
from tests.ui.meetings_data import add_attended_meeting


@pytest.fixture
def minutes(store):
    return add_attended_meeting(store)


def unnamed(page: QWidget) -> list[str]:
    """Return the controls of ``page`` that say nothing about themselves."""
    inner = (QHeaderView, QLabel)
    found = []
    for widget in page.findChildren(QWidget):
        if isinstance(widget, inner) or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        own = widget.text() if isinstance(widget, QAbstractButton) else ""
        if not (own or widget.accessibleName()) and not is_part(widget):
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


def is_part(widget: QWidget) -> bool:
    """Tell whether Qt made ``widget`` inside a control that has a name, or for its layout only."""
    parent = widget.parentWidget()
    while parent is not None:
        if parent.accessibleName() and not isinstance(parent, QAbstractItemView):
            return True
        parent = parent.parentWidget()
    return type(widget).__name__ in ("QScrollArea", "QTabBar", "QTableCornerButton")


@pytest.mark.parametrize(
    "kind", [DetailsTab, AttendeesTab, ActionsTab, AttachmentsTab, DocumentsTab]
)
def test_tabs_of_a_meeting(qtbot, ports, worker, minutes, kind):
    given = {
        DocumentsTab: (ports.papers, ports.profiles),
        AttachmentsTab: (ports.attachments,),
    }.get(kind, (ports,))
    tab = kind(*given, worker)
    qtbot.addWidget(tab)
    tab.set_minutes(minutes)
    qtbot.waitUntil(lambda: worker.is_idle)
    assert unnamed(tab) == []


@pytest.mark.parametrize("name", [one for one in Page if one not in ("workspace", "preview")])
def test_pages(qtbot, window, worker, minutes, name):
    page = window.pages.page(name)
    window.show_page(name)
    qtbot.waitUntil(lambda: worker.is_idle)
    assert unnamed(page) == []


def test_dialogs(qtbot, ports):
    reading = ports.notes.read("Rapat: Uji\n\n# Acara", Directory())
    for dialog in (
        PersonDialog(None, Directory()),
        OrganizationDialog(None, ()),
        ImportDialog(reading),
    ):
        qtbot.addWidget(dialog)
        assert unnamed(dialog) == []


def test_dialogs_of_final_minutes(qtbot, ports, worker, minutes):
    for dialog in (
        FinaliseDialog(minutes.meeting, sample_profile(new_id()), 1, "1 butir", ["Belum ada."]),
        ReopenDialog(),
        VersionsDialog(minutes.meeting, ports.versions, ports.papers.notes, worker),
    ):
        qtbot.addWidget(dialog)
        assert unnamed(dialog) == []
