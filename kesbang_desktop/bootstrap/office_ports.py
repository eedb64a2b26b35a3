"""All ports of an office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kesbang_desktop.bootstrap.first_ports import meeting_ports, setting_ports
from kesbang_desktop.bootstrap.store_ports import (
    attendance_ports,
    directory_ports,
    follow_up_ports,
    obligation_ports,
    series_ports,
)
from kesbang_desktop.paperwork.wiping import wipe_deleted
from kesbang_desktop.ports.meetings import NotesPorts
from kesbang_desktop.ports.old_minutes import OldMinutesPorts
from kesbang_desktop.ports.ports import Ports
from kesbang_desktop.store.deferred import notes_imports

if TYPE_CHECKING:
    from kesbang_desktop.bootstrap.backend import Backend


def office_ports(backend: Backend) -> Ports:
    """Return the verbs of ``backend`` as groups for the window."""
    desk, texts, paperwork = backend.desk, backend.texts, backend.paperwork
    return Ports(
        meetings=meeting_ports(desk),
        directory=directory_ports(
            desk,
            lambda: backend.starters,
            lambda: backend.people_files,
            lambda: wipe_deleted(backend.keeping.wipe, backend.searching.index),
        ),
        attendance=attendance_ports(desk),
        notes=NotesPorts(
            read=texts.read_notes,
            read_people=texts.read_people,
            write=texts.write_notes,
            add=backend.write_long(notes_imports.import_notes),
            find_import=backend.read(notes_imports.find_import),
        ),
        old_minutes=OldMinutesPorts(
            read_folder=lambda folder: backend.old_minutes.read_folder(folder),
            take=lambda *given: backend.old_minutes.take(*given),
        ),
        settings=setting_ports(desk),
        words=texts.word_ports(),
        keep_house=backend.keeping.keep_house,
        list_problems=backend.list_problems,
        holidays=texts.holidays,
        papers=paperwork.paper_ports(),
        profiles=paperwork.profile_ports(),
        setup=paperwork.setups.ports(),
        templates=paperwork.template_ports(),
        attachments=paperwork.attachment_ports(),
        versions=paperwork.version_ports(),
        corrections=paperwork.correction_ports(),
        lock=backend.data_lock.ports(paperwork.recovery_ports()),
        copies=backend.keeping.copy_ports(),
        data=backend.data_ports(),
        packages=backend.package_ports(),
        search=backend.search_ports(),
        decisions=backend.decision_ports(),
        follow_ups=follow_up_ports(desk, paperwork, texts.holidays),
        series=series_ports(desk, texts.holidays),
        issues=paperwork.issue_ports(),
        obligations=obligation_ports(desk),
        reports=paperwork.report_ports(),
        region_forms=paperwork.region_form_ports(),
        updates=backend.update_ports(),
    )
