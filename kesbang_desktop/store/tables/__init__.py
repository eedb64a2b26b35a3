"""The tables of the data file, a module for each subject; all of them are known from here on.

A row that is referred to by minutes cannot be deleted (RESTRICT); what belongs to a meeting goes
with it (CASCADE).
"""

from kesbang_desktop.store.tables.decisions import decision_standing
from kesbang_desktop.store.tables.directory import held_post, organization, person
from kesbang_desktop.store.tables.files import (
    attachment,
    exported_paper,
    notes_import,
    proof,
    version,
)
from kesbang_desktop.store.tables.follow_ups import (
    action_change,
    action_item,
    action_owner,
    carried_line,
    evidence,
    noted_action,
    noted_owner,
    progress,
)
from kesbang_desktop.store.tables.groups import invite_group, invite_group_member
from kesbang_desktop.store.tables.issues import issue, issue_note
from kesbang_desktop.store.tables.keeping import handed_state, sent_event
from kesbang_desktop.store.tables.meetings import attendance, entry, meeting, series
from kesbang_desktop.store.tables.obligations import obligation, obligation_owner
from kesbang_desktop.store.tables.office import office_profile, setting
from kesbang_desktop.store.tables.reports import region_condition, report_source
from kesbang_desktop.store.tables.row import Row
from kesbang_desktop.store.tables.tallies import tally

__all__ = [
    "Row",
    "action_change",
    "action_item",
    "action_owner",
    "attachment",
    "attendance",
    "carried_line",
    "decision_standing",
    "entry",
    "evidence",
    "exported_paper",
    "handed_state",
    "held_post",
    "invite_group",
    "invite_group_member",
    "issue",
    "issue_note",
    "meeting",
    "noted_action",
    "noted_owner",
    "notes_import",
    "obligation",
    "obligation_owner",
    "office_profile",
    "organization",
    "person",
    "progress",
    "proof",
    "region_condition",
    "report_source",
    "sent_event",
    "series",
    "setting",
    "tally",
    "version",
]
