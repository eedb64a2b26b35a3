"""Follow-ups as data for other programs: JSON and CSV."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any
from uuid import UUID

from kesbang_desktop.domain.action import Progress
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.long_work import told
from kesbang_desktop.exchange.csv_text import csv_text

COLUMNS = (
    "no",
    "tindak_lanjut",
    "penanggung_jawab",
    "instansi",
    "tenggat",
    "catatan_tenggat",
    "status",
    "prioritas",
    "rapat",
    "tanggal_rapat",
    "seri",
    "sifat",
    "perkembangan",
    "id",
)


def follow_up_object(one: FollowUp, progress: Sequence[Progress]) -> dict[str, Any]:
    """Return an action as JSON holds it: ISO dates, English words, ids as text."""
    return {
        "id": str(one.entry_id),
        "text": one.text,
        "owners": [owner.name for owner in one.owners],
        "organization": one.organization,
        "due": one.due.isoformat() if one.due else None,
        "original_due": one.original_due.isoformat() if one.original_due else None,
        "ongoing": one.ongoing,
        "due_note": one.due_note,
        "priority": one.priority.value,
        "status": one.status.value,
        "meeting": str(one.meeting_id) if one.meeting_id else None,
        "meeting_title": one.meeting_title,
        "meeting_date": one.meeting_date.isoformat() if one.meeting_date else None,
        "series": one.series,
        "classification": one.classification.value,
        "progress": [
            {
                "at": note.noted_at.isoformat(),
                "text": note.text,
                "author": note.author,
                "status": note.status.value if note.status else None,
            }
            for note in progress
        ],
    }


def follow_ups_json(
    follow_ups: Iterable[FollowUp], progress: Mapping[UUID, Sequence[Progress]]
) -> str:
    """Return the actions as a JSON list, indented."""
    objects = [follow_up_object(one, progress.get(one.entry_id, ())) for one in told(follow_ups)]
    return json.dumps(objects, ensure_ascii=False, indent=2) + "\n"


def follow_ups_csv(follow_ups: Iterable[FollowUp]) -> str:
    """Return the actions as CSV under their COLUMNS."""
    return csv_text(chain([COLUMNS], _rows(follow_ups)))


def _rows(follow_ups: Iterable[FollowUp]) -> Iterator[tuple[str, ...]]:
    for number, one in enumerate(told(follow_ups), 1):
        due = one.due.isoformat() if one.due else one.agreed.in_words()
        yield (
            str(number),
            one.text,
            "; ".join(owner.name for owner in one.owners),
            one.organization,
            due,
            one.due_note if one.due else "",
            one.status.value,
            one.priority.value,
            one.meeting_title,
            one.meeting_date.isoformat() if one.meeting_date else "",
            one.series,
            one.mark,
            one.last_progress,
            str(one.entry_id),
        )
