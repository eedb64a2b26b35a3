"""One meeting after another of the archive: its row, attendees, lines, actions and problems."""

import random
from bisect import bisect
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from itertools import accumulate

from bench.archive_people import Ids, Member, OfficeOfArchive
from kesbang_desktop.domain.dates import search_key
from kesbang_desktop.domain.due_week import due_order
from kesbang_desktop.domain.ordering import keys_after

LAST_DAY = date(2024, 12, 2)
PER_MEETING = 40
_YEARS = 20
_KINDS = ("agenda", "discussion", "issue", "decision", "action")
_SHARES = (4, 20, 2, 4, 10)
_ATTENDEES = 8
_SUBJECTS = ("Pemantauan Politik", "Netralitas ASN", "Tim Desk Pilkada", "Konflik Sosial")
_OUTCOMES = ("", "", "", "mufakat")
_LONG_AGO = timedelta(days=90)
_NOTES = (
    "Rancangan di Biro Hukum",
    "Sudah disampaikan lewat surat",
    "Menunggu jawaban kabupaten/kota",
    "Selesai dikerjakan dan dilaporkan",
)
Row = tuple[object, ...]

COLUMNS = {
    "meeting": (
        *("id", "title", "date", "series_id", "started_at", "zone"),
        *("place", "classification", "status", "search_text", "kind"),
    ),
    "attendance": (
        *("id", "meeting_id", "order_key", "person_id", "organization_id", "position", "roles"),
        *("invited", "presence"),
    ),
    "entry": (
        *("id", "meeting_id", "order_key", "kind", "level", "text", "speaker_person_id"),
        "outcome",
    ),
    "action_item": (
        *("entry_id", "due", "ongoing", "due_note", "priority", "status", "meeting_id"),
        *("origin_title", "origin_date", "origin_classification", "series_id", "listed"),
        *("is_open", "due_order", "closed_on", "organization_id", "region", "responsible_id"),
        "search_text",
    ),
    "action_owner": ("entry_id", "ordinal", "person_id", "organization_id"),
    "progress": ("id", "entry_id", "noted_at", "text", "author", "status"),
    "issue": ("entry_id", "region", "is_solved"),
    "issue_note": ("id", "entry_id", "noted_at", "text", "author", "solves"),
}


@dataclass(frozen=True, slots=True)
class Writer:
    """What makes the meetings: who is there, what they say, and by what chance."""

    office: OfficeOfArchive
    regions: tuple[str, ...]
    sentence: Callable[[], str]
    chance: random.Random
    ids: Ids
    keys: list[str] = field(default_factory=lambda: keys_after(None, PER_MEETING))

    def meeting(self, number: int, of: int, lines: int) -> dict[str, list[Row]]:
        """Return the rows by table of meeting ``number`` of so many, with so many lines."""
        rows: dict[str, list[Row]] = defaultdict(list)
        day = LAST_DAY - timedelta(days=(of - number) * 365 * _YEARS // of)
        self.ids.begin(datetime.combine(day, time(9), UTC))
        # Every third one is about a kabupaten or kota.
        about = "" if number % 3 else f" {self.regions[number // 3 % len(self.regions)]}"
        title = f"Rapat {_SUBJECTS[number % len(_SUBJECTS)]}{about} ke-{number + 1}"
        series = self.office.series[number % len(self.office.series)][0] if number % 5 else None
        status = "draft" if number >= of - 20 else "final"
        place = "Ruang Rapat Utama"
        grade = "restricted" if number % 50 == 7 else "normal"
        meeting = _Meeting(self.ids.next(), title, day, series, grade)
        found = search_key("\n".join((title, place)))
        rows["meeting"].append(
            (
                *(meeting.id, title, day.isoformat(), series, "09:00:00.000000", "WITA"),
                *(place, grade, status, found, "meeting"),
            )
        )
        self._attendances(rows, meeting)
        for at in range(lines):
            kind = _KINDS[bisect(_UP_TO, self.chance.random() * _UP_TO[-1])] if at else "agenda"
            self._line(rows, meeting, self.keys[at], kind)
        return rows

    def _attendances(self, rows: dict[str, list[Row]], meeting: "_Meeting") -> None:
        people = {self._somebody() for _ in range(_ATTENDEES)}
        for at, one in enumerate(sorted(people, key=lambda one: one.id)):
            roles = ("chair", "note_taker")[at] if at < 2 else "participant"
            rows["attendance"].append(
                (
                    *(self.ids.next(), meeting.id, self.keys[at], one.id, one.agency.id),
                    *(one.position, roles, 1, "present" if at % 7 else "excused"),
                )
            )

    def _line(
        self, rows: dict[str, list[Row]], meeting: "_Meeting", order_key: str, kind: str
    ) -> None:
        id, said = self.ids.next(), self.sentence()
        speaks = kind in ("discussion", "issue") and self.chance.random() < 0.3
        outcome = self.chance.choice(_OUTCOMES) if kind == "decision" else ""
        speaker = self._somebody().id if speaks else None
        rows["entry"].append((id, meeting.id, order_key, kind, 0, said, speaker, outcome))
        if kind == "action":
            self._action(rows, meeting, id, said)
        elif kind == "issue" and self.chance.random() < 0.7:
            self._problem(rows, meeting, id)

    def _action(
        self, rows: dict[str, list[Row]], meeting: "_Meeting", id: bytes, said: str
    ) -> None:
        chance = self.chance
        kind = chance.random()
        due = meeting.day + timedelta(days=chance.randrange(1, 60)) if kind < 0.85 else None
        ongoing = due is None and kind < 0.95
        is_closed = chance.random() < (0.98 if meeting.day < LAST_DAY - _LONG_AGO else 0.4)
        status = chance.choice(("open", "in_progress"))
        closed_on = None
        if is_closed:
            status = "done" if chance.random() < 0.95 else "cancelled"
            closed_on = min(meeting.day + timedelta(days=chance.randrange(1, 50)), LAST_DAY)
        count = int(chance.random() * 10) // 3
        found = [self._somebody() for _ in range(count)]
        owners = list(dict.fromkeys(one if at else one.agency for at, one in enumerate(found)))
        for ordinal, one in enumerate(owners):
            who = (one.id, None) if isinstance(one, Member) else (None, one.id)
            rows["action_owner"].append((id, ordinal, *who))
        first = found[0].agency if found else None
        names = [one.name for one in owners]
        rows["action_item"].append(
            (
                *(id, due and due.isoformat(), ongoing, "", "normal", status, meeting.id),
                *(meeting.title, meeting.day.isoformat(), meeting.grade, meeting.series, 1),
                *(not is_closed, due_order(due, ongoing).isoformat()),
                closed_on and closed_on.isoformat(),
                *(first and first.agency_id, first.area if first else ""),
                first and first.id,
                search_key("\n".join((said, "", meeting.title, *names))),
            )
        )
        if status != "open":
            at = datetime.combine(closed_on or meeting.day + timedelta(days=1), time(10), UTC)
            rows["progress"].append(
                (
                    *(self.ids.next(), id, at.isoformat(), chance.choice(_NOTES)),
                    *(self._somebody().name, status),
                )
            )

    def _problem(self, rows: dict[str, list[Row]], meeting: "_Meeting", id: bytes) -> None:
        is_set = self.chance.random() < 0.3
        is_solved = self.chance.random() < 0.9
        region = self.chance.choice(self.regions) if is_set else ""
        rows["issue"].append((id, region, is_solved))
        if is_solved:
            at = datetime.combine(meeting.day + timedelta(days=20), time(10), UTC).isoformat()
            said = (self.chance.choice(_NOTES), self._somebody().name, 1)
            rows["issue_note"].append((self.ids.next(), id, at, *said))

    def _somebody(self) -> Member:
        """Return one of the people: most meetings are of the few who always come."""
        place = int(len(self.office.people) * self.chance.random() ** 3)
        return self.office.people[place]


@dataclass(frozen=True, slots=True)
class _Meeting:
    id: bytes
    title: str
    day: date
    series: bytes | None
    grade: str


_UP_TO = list(accumulate(_SHARES))
