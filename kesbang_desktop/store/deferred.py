"""The modules of the store's verbs, to make ports of; each is imported at its first call.

Types see the modules themselves, so that names and arguments are checked.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kesbang_desktop.store import action_changes as action_changes
    from kesbang_desktop.store import action_details as action_details
    from kesbang_desktop.store import actions as actions
    from kesbang_desktop.store import anonymising as anonymising
    from kesbang_desktop.store import attachment_files as attachment_files
    from kesbang_desktop.store import attachments as attachments
    from kesbang_desktop.store import attendances as attendances
    from kesbang_desktop.store import beginning as beginning
    from kesbang_desktop.store import carried_notes as carried_notes
    from kesbang_desktop.store import carry_over as carry_over
    from kesbang_desktop.store import corrections as corrections
    from kesbang_desktop.store import decisions as decisions
    from kesbang_desktop.store import directory as directory
    from kesbang_desktop.store import done_shares as done_shares
    from kesbang_desktop.store import entries as entries
    from kesbang_desktop.store import exported_papers as exported_papers
    from kesbang_desktop.store import finalising as finalising
    from kesbang_desktop.store import first_rows as first_rows
    from kesbang_desktop.store import follow_up_rows as follow_up_rows
    from kesbang_desktop.store import follow_ups as follow_ups
    from kesbang_desktop.store import invite_groups as invite_groups
    from kesbang_desktop.store import issues as issues
    from kesbang_desktop.store import known_values as known_values
    from kesbang_desktop.store import meeting_list as meeting_list
    from kesbang_desktop.store import meetings as meetings
    from kesbang_desktop.store import notes_imports as notes_imports
    from kesbang_desktop.store import obligations as obligations
    from kesbang_desktop.store import office_mark as office_mark
    from kesbang_desktop.store import office_setup as office_setup
    from kesbang_desktop.store import party_merging as party_merging
    from kesbang_desktop.store import profiles as profiles
    from kesbang_desktop.store import progress_log as progress_log
    from kesbang_desktop.store import proofs as proofs
    from kesbang_desktop.store import ratifications as ratifications
    from kesbang_desktop.store import region_reports as region_reports
    from kesbang_desktop.store import report_basis as report_basis
    from kesbang_desktop.store import report_lines as report_lines
    from kesbang_desktop.store import reports as reports
    from kesbang_desktop.store import row_settling as row_settling
    from kesbang_desktop.store import sent_events as sent_events
    from kesbang_desktop.store import series as series
    from kesbang_desktop.store import series_attendance as series_attendance
    from kesbang_desktop.store import settings as settings
    from kesbang_desktop.store import told_apart as told_apart
    from kesbang_desktop.store import versions as versions
    from kesbang_desktop.store.copies import bringing_back as bringing_back
else:
    from kesbang_desktop.deferred import DeferredModule

    bringing_back = DeferredModule("kesbang_desktop.store.copies.bringing_back")

    def __getattr__(name: str) -> DeferredModule:
        # The machinery of imports asks for names of its own.
        if name.startswith("_"):
            raise AttributeError(name)
        return DeferredModule(f"kesbang_desktop.store.{name}")
