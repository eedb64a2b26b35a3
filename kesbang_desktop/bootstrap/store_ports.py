"""The ports that the store serves: its verbs, bound to the database of this office."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kesbang_desktop.paperwork.series_attendance import export_series
from kesbang_desktop.ports.attendance import AttendancePorts
from kesbang_desktop.ports.directory import DirectoryPorts
from kesbang_desktop.ports.follow_ups import FollowUpPorts, ObligationPorts, SeriesPorts
from kesbang_desktop.store.deferred import (
    action_changes,
    action_details,
    actions,
    anonymising,
    attachments,
    carried_notes,
    carry_over,
    directory,
    done_shares,
    follow_ups,
    invite_groups,
    meetings,
    obligations,
    party_merging,
    ratifications,
    series,
    series_attendance,
    told_apart,
)
from kesbang_desktop.store.search.touched_groups import DIRECTORY

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from kesbang_desktop.domain.office_calendar import OfficeCalendar
    from kesbang_desktop.paperwork.desk import Desk
    from kesbang_desktop.paperwork.paperwork import Paperwork
    from kesbang_desktop.paperwork.people_files import PeopleFiles
    from kesbang_desktop.paperwork.starter_list import StarterList


def directory_ports(
    desk: Desk,
    starters: Callable[[], StarterList],
    files: Callable[[], PeopleFiles],
    wipe: Callable[[], None],
) -> DirectoryPorts:
    """Return the verbs for people and agencies."""
    return DirectoryPorts(
        load=desk.read_kept(directory.load_directory, DIRECTORY),
        save_people=desk.write_long(directory.save_people),
        save_organizations=desk.write_long(directory.save_organizations),
        withdraw=desk.write(party_merging.withdraw_parties),
        delete=desk.write(party_merging.delete_parties),
        use=desk.read(party_merging.party_use),
        merge=desk.write_long(party_merging.merge_parties),
        undo_merge=desk.write_long(party_merging.undo_merge),
        told_apart=desk.read(told_apart.read_told_apart),
        tell_apart=desk.write(told_apart.tell_apart),
        offer_agencies=lambda: (starters().offered(), starters().problem),
        take_agencies=lambda chosen: starters().take(chosen),
        traces=desk.read(anonymising.remaining_traces),
        anonymise=desk.write(anonymising.anonymise),
        wipe=wipe,
        read_file=lambda path, fields: files().read(path, fields),
        write_file=lambda path: files().write(path),
    )


def attendance_ports(desk: Desk) -> AttendancePorts:
    """Return the verbs for groups to invite, and for who came over a series."""
    return AttendancePorts(
        groups=desk.read(invite_groups.list_groups),
        save_group=desk.write(invite_groups.save_group),
        delete_group=desk.write(invite_groups.delete_group),
        last_invited=desk.read(series_attendance.last_invited),
        of_series=desk.read(series_attendance.series_attendance),
        export_series=partial(export_series, desk),
    )


def follow_up_ports(desk: Desk, paperwork: Paperwork, holidays: OfficeCalendar) -> FollowUpPorts:
    """Return the verbs for the list of actions over all meetings."""
    signed = desk.signed
    change = desk.write_long(action_changes.change_action)
    set_statuses = desk.write_long(actions.set_statuses)
    papers = paperwork.follow_ups
    return FollowUpPorts(
        groups=desk.read(follow_ups.count_list),
        group_names=desk.read(follow_ups.name_groups),
        rows=desk.read(follow_ups.list_follow_ups),
        counts=desk.read(follow_ups.count_states),
        details=desk.read(action_details.load_action),
        values=desk.read(follow_ups.query_values),
        change=lambda ids, edit, at, author, known=None: change(
            ids, edit, at, signed(author), known
        ),
        set_status=lambda ids, status, at, note, author: set_statuses(
            ids, status, at, note, signed(author)
        ),
        take_back_status=desk.write_long(actions.take_back_statuses),
        withdraw_notes=desk.write_long(actions.withdraw_progress),
        add_notes=desk.signed_notes(actions.add_progress),
        rewrite_note=desk.write(actions.rewrite_progress),
        link_evidence=desk.write(attachments.link_evidence),
        unlink_evidence=desk.write(attachments.unlink_evidence),
        add_evidence=paperwork.attachments.add_evidence,
        by_organization=desk.read(done_shares.done_by_organization),
        over_time=desk.read(done_shares.done_over_time),
        export=papers.export,
        classified=papers.classified,
        summary=papers.summary,
        read_returned=lambda path: papers.read_returned(path, holidays),
        open_in_meeting=desk.read(meetings.open_actions_of),
        places=desk.read(action_details.entry_places),
    )


def series_ports(desk: Desk, holidays: OfficeCalendar) -> SeriesPorts:
    """Return the verbs for meetings that follow one another."""
    return SeriesPorts(
        propose_date=lambda meeting_id: propose_next_date(desk, holidays, meeting_id),
        open_items=desk.read(series.open_items_after),
        make_next=desk.write(series.make_next_meeting),
        carry_into=desk.write(carry_over.carry_into),
        sources=desk.read(carry_over.carried_sources),
        carried_actions=desk.read(carry_over.carried_actions),
        overruled=desk.read(carried_notes.overruled_notes),
        ratify_previous=desk.write(ratifications.ratify_previous),
    )


def obligation_ports(desk: Desk) -> ObligationPorts:
    """Return the verbs for obligations that come back."""
    return ObligationPorts(
        list=desk.read(obligations.list_obligations),
        occurrences=desk.read(obligations.list_occurrences),
        save=desk.write(obligations.save_obligation),
        end=desk.write(obligations.end_obligation),
        withdraw=desk.write(obligations.withdraw_obligation),
        make_due=desk.write(obligations.make_due_obligations),
    )


def propose_next_date(desk: Desk, holidays: OfficeCalendar, meeting_id: UUID) -> date:
    """Return the day on which the meeting after this one would be. Raises NotFoundError."""
    from kesbang_desktop.domain.next_meeting import propose_date

    desk.read(meetings.load_minutes)(meeting_id)
    dates = desk.read(series.series_dates)(meeting_id)
    return propose_date(dates, holidays)
