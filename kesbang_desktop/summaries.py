"""What the command line prints of a meeting: plain objects for JSON and lines for people."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.dates import format_time
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.floor import with_floor
from kesbang_desktop.domain.meeting import MeetingSummary
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.outcome import Outcome
from kesbang_desktop.domain.to_complete import ToComplete

_COUNT_NAMES = (
    ("agenda", EntryKind.AGENDA, "butir agenda"),
    ("discussion", EntryKind.DISCUSSION, "pembahasan"),
    ("issues", EntryKind.ISSUE, "permasalahan"),
    ("decisions", EntryKind.DECISION, "keputusan"),
    ("actions", EntryKind.ACTION, "tindak lanjut"),
    ("table_rows", EntryKind.TABLE_ROW, "baris tabel"),
)


def import_summary(minutes: Minutes, warnings: Sequence[str]) -> dict[str, Any]:
    """Return what ``import --json`` prints."""
    counts = minutes.count()
    return {
        "meeting": str(minutes.meeting.id),
        "attendances": len(minutes.attendances),
        **{name: counts[kind] for name, kind, _ in _COUNT_NAMES},
        "warnings": list(warnings),
    }


def import_lines(minutes: Minutes) -> list[str]:
    """Return what ``import`` prints for people."""
    counts = minutes.count()
    made = [
        f"{counts[kind]} {word}"
        for _, kind, word in _COUNT_NAMES
        if counts[kind] or kind is not EntryKind.TABLE_ROW
    ]
    return [
        f"1 rapat: {minutes.meeting.title}",
        ", ".join([f"{len(minutes.attendances)} kehadiran", *made]),
    ]


def meeting_row(summary: MeetingSummary) -> dict[str, Any]:
    """Return one meeting of ``list --json``."""
    return {
        "id": str(summary.id),
        "title": summary.title,
        "date": summary.date.isoformat() if summary.date else None,
        "place": summary.place,
        "status": summary.status.value,
        "decisions": summary.decisions,
        "actions": summary.actions,
    }


def meeting_object(minutes: Minutes, left: Sequence[ToComplete]) -> dict[str, Any]:
    """Return what ``show --json`` prints; ``left`` is what the minutes still lack."""
    meeting = minutes.meeting
    times = {"called": meeting.called_at, "started": meeting.started_at, "ended": meeting.ended_at}
    return {
        "id": str(meeting.id),
        "title": meeting.title,
        "date": meeting.date.isoformat() if meeting.date else None,
        "kind": meeting.kind.value,
        "region": meeting.region,
        "until": meeting.until.isoformat() if meeting.until else None,
        "number": meeting.number,
        "series": meeting.series,
        "invitation": meeting.invitation,
        **{name: time and time.isoformat("minutes") for name, time in times.items()},
        "zone": meeting.zone.value,
        "place": meeting.place,
        "organizer": meeting.organizer,
        "classification": meeting.classification.value,
        "urgency": meeting.urgency.value,
        "quorum": meeting.quorum,
        "opening": meeting.opening,
        "closing": meeting.closing,
        "remarks": meeting.remarks,
        "status": meeting.status.value,
        "attendances": [_attendance(one) for one in minutes.attendances],
        "entries": _entries(minutes),
        "to_complete": [_left(one) for one in left],
    }


def _left(one: ToComplete) -> dict[str, Any]:
    entry = str(one.entry_id) if one.entry_id else None
    return {"lack": one.lack.value, "entry": entry, "sentence": one.line}


def _attendance(one: Attendance) -> dict[str, Any]:
    return {
        "name": one.party.name,
        "position": one.position,
        "organization": one.organization.name if one.organization else "",
        "role": one.role.value,
        "presence": one.presence.value,
        "online": one.online,
        "invited": one.invited,
        "represented_by": one.represented_by,
        "stand_in_position": one.stand_in_position,
        "reason": one.reason,
        "time_in": format_time(one.time_in) if one.time_in else "",
        "time_out": format_time(one.time_out) if one.time_out else "",
    }


def _outcome(outcome: Outcome | None) -> dict[str, Any] | None:
    """Return how a decision was taken, None where that is not known."""
    if outcome is None:
        return None
    votes = outcome.votes
    counts = votes.counts if votes else (None, None, None)
    names = ("in_favour", "against", "abstained")
    return {"consensus": votes is None, **dict(zip(names, counts, strict=True))}


def _emphasis(entry: Entry) -> dict[str, Any]:
    """Return what of the text is bold or italic, nothing where none is."""
    spans = [asdict(one) for one in entry.emphasis]
    return {"emphasis": spans} if spans else {}


def _entries(minutes: Minutes) -> list[dict[str, Any]]:
    entries = []
    for entry, speaker in with_floor(minutes.entries):
        action = minutes.action(entry)
        entries.append(
            {
                "id": str(entry.id),
                "kind": entry.kind.value,
                "level": entry.level,
                "text": entry.text,
                **_emphasis(entry),
                "speaker": speaker.name if speaker else None,
                "unattributed": entry.unattributed,
                "withheld": entry.withheld,
                "field": entry.field,
                "owners": [owner.name for owner in action.owners],
                "due": action.due.isoformat() if action.due else None,
                "ongoing": action.ongoing,
                "due_note": action.due_note,
                "priority": action.priority.value,
                "outcome": _outcome(entry.outcome),
                "review_on": entry.review.day.isoformat() if entry.review else None,
            }
        )
    return entries
