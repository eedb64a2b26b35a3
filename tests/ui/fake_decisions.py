"""A register of decisions, worked out from the store in memory by the domain's rules."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.decided import decisions_of, movers
from kesbang_desktop.domain.decision import (
    Decision,
    DecisionName,
    DecisionsAnswer,
    DecisionStanding,
    check_successor,
    in_order,
)
from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.domain.number_formats import decision_label
from kesbang_desktop.domain.office_profile import NumberStyle
from kesbang_desktop.domain.search_hit import SearchPlace
from kesbang_desktop.domain.together.fields import merge_records
from kesbang_desktop.ports.follow_ups import DecisionPorts

if TYPE_CHECKING:
    from tests.ui.fake_ports import MemoryStore


@dataclass
class MemoryDecisions:
    """``exported`` are the queries that were written, by file; words alone choose."""

    store: MemoryStore
    standings: dict[UUID, DecisionStanding] = field(default_factory=dict)
    exported: dict[Path, tuple[str, frozenset[Classification]]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    at_once: int = 50

    def ports(self) -> DecisionPorts:
        return DecisionPorts(
            find=self.find,
            all=self.all,
            export=self.export,
            of_meeting=self.of_meeting,
            count_due=lambda until: len(self.due(until)),
            save=self.save,
        )

    def find(self, text: str, typing: bool, start: SearchPlace | None) -> DecisionsAnswer:
        self.asked.append(text)
        reading = self.store.search.find(text, typing, None)
        words = [one for one in text.casefold().split() if ":" not in one]
        found = [one for one in self._list() if all(w in one.name.text.casefold() for w in words)]
        first = start.below or 0 if start else 0
        last = first + self.at_once
        more = SearchPlace(below=last) if last < len(found) else None
        shown = tuple(in_order(found[first:last]))
        return DecisionsAnswer(shown, more, self.store.search.is_whole, reading.problems)

    def all(self, text: str, classes: frozenset[Classification]) -> list[Decision]:
        found = self.find(text, False, None).decisions
        return [one for one in found if not classes or one.classification in classes]

    def export(
        self, text: str, path: Path, overwrite: bool, classes: frozenset[Classification]
    ) -> Path:
        self.exported[path] = text, classes
        path.write_bytes(b"register")
        return path

    def of_meeting(self, meeting_id: UUID) -> list[Decision]:
        of_it = (one for one in self._list() if one.name.meeting_id == meeting_id)
        return [one for one in of_it if one.replaces or not one.standing.says_nothing]

    def due(self, until: date) -> list[Decision]:
        return [one for one in self._list() if one.is_due(until)]

    def save(
        self, standings: Sequence[DecisionStanding], known: Sequence[DecisionStanding] = ()
    ) -> Changes:
        standings, _replaced = merge_records(known, standings, self.standings.values())
        for one in standings:
            if one.replaced_by is not None:
                replaced = {each.entry_id: each.replaced_by for each in self.standings.values()}
                check_successor({one.entry_id}, one.replaced_by, replaced)
            self.standings[one.entry_id] = one
        ids = {one.entry_id for one in standings}
        return Changes(
            frozenset(one.name.meeting_id for one in self._list() if one.entry_id in ids)
        )

    def _list(self) -> list[Decision]:
        found = {one.entry_id: one for one in self._bare()}
        return [
            replace(
                one,
                replaced_by=found[successor].name
                if (successor := one.standing.replaced_by)
                else None,
                replaces=tuple(
                    each.name
                    for each in found.values()
                    if each.standing.replaced_by == one.entry_id
                ),
            )
            for one in found.values()
        ]

    def _bare(self) -> Iterator[Decision]:
        meetings = sorted(
            self.store.minutes.values(), key=lambda one: one.meeting.date or date.min, reverse=True
        )
        for minutes in meetings:
            meeting = minutes.meeting
            who = dict(movers(minutes.entries))
            for one in decisions_of(minutes.entries):
                id = one.entry.id
                label = decision_label(NumberStyle.DECIMAL, one.numbers)
                yield Decision(
                    DecisionName(
                        *(id, meeting.id, f"{meeting.number} {label}".strip(), one.entry.text),
                        *(meeting.title, meeting.date, one.numbers),
                    ),
                    self.standings.get(id, DecisionStanding(id)),
                    who[id].name if id in who else "",
                    one.entry.outcome,
                    one.entry.review.day if one.entry.review else None,
                    classification=meeting.classification,
                )
