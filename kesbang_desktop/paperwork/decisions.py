"""The register of decisions: found by a query, and leaving the program as a list."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from kesbang_desktop.domain.decision import DecisionsAnswer, in_order
from kesbang_desktop.paperwork.written_files import listed_suffix, write_over_own
from kesbang_desktop.store.deferred import decisions

if TYPE_CHECKING:
    from pathlib import Path

    from kesbang_desktop.domain.decision import Decision
    from kesbang_desktop.domain.meeting import Classification
    from kesbang_desktop.domain.search.query import SearchQuery
    from kesbang_desktop.domain.search_hit import SearchPlace
    from kesbang_desktop.paperwork.desk import Desk
    from kesbang_desktop.paperwork.searching import Searching

    Classes = frozenset[Classification]

# The number of a letter or of minutes, or its beginning: 005/12/2024.
_NUMBER = re.compile(r"(?<!\S)(?=\S*\d)[\w.-]+/[\w./-]*(?!\S)")
_ONLY_DECISIONS = "Daftar ini hanya berisi keputusan; “jenis:” tidak dipakai di sini."


class DecisionRegister:
    """Reads the register as ``searching`` finds decisions: by the same words and conditions."""

    def __init__(self, desk: Desk, searching: Searching) -> None:
        self._desk = desk
        self._searching = searching

    def find(
        self, text: str = "", typing: bool = False, start: SearchPlace | None = None
    ) -> DecisionsAnswer:
        """Return the first decisions of ``text``, or those from ``start`` on.

        Raises WorkStoppedError after the search was stopped.
        """
        query, problems = self._read(text, typing)
        result = self._searching.first_hits(query, start)
        ids = [one.id for one in result.hits]
        found = self._desk.read(decisions.read_decisions)(ids)
        return DecisionsAnswer(tuple(in_order(found)), result.more, result.is_whole, problems)

    def all(self, text: str, classes: Classes = frozenset()) -> list[Decision]:
        """Return all decisions of ``text``, as ``Searching.find_all`` returns hits."""
        query, _ = self._read(text)
        ids = [one.id for one in self._searching.listed_hits(query, classes)]
        return in_order(self._desk.read(decisions.read_decisions)(ids))

    def export(
        self, text: str, target: Path, overwrite: bool = False, classes: Classes = frozenset()
    ) -> Path:
        """Write all decisions of ``text`` to ``target`` (DOCX or XLSX) and return it.

        Raises FileInTheWayError over a file that is not the same list as it was written (unless
        ``overwrite``) and ExportError.
        """
        suffix = listed_suffix(target, "Register keputusan")
        origin = f"{self._desk.office()}/keputusan/{text}"
        make = partial(self._content, text, suffix, origin, classes)
        write_over_own(self._desk, target, origin, make, overwrite)
        return target

    def _content(self, text: str, suffix: str, origin: str, classes: Classes) -> bytes:
        found, profile = self.all(text, classes), self._desk.profile()
        if suffix == ".docx":
            from kesbang_desktop.documents.papers.decision_paper import render_decisions

            return render_decisions(found, text, date.today(), profile, origin)
        from kesbang_desktop.documents.sheets.decision_sheet import render_decision_sheet

        return render_decision_sheet(found, text, date.today(), profile, origin)

    def _read(self, text: str, typing: bool = False) -> tuple[SearchQuery, tuple[str, ...]]:
        from kesbang_desktop.domain.search.query import SearchKind

        query, problems = self._searching.read_query(_with_numbers(text), typing)
        if query.conditions.kinds - {SearchKind.DECISION}:
            problems = (*problems, _ONLY_DECISIONS)
        conditions = replace(query.conditions, kinds=frozenset((SearchKind.DECISION,)))
        return replace(query, conditions=conditions), problems


def _with_numbers(text: str) -> str:
    """Return ``text`` with what reads as the number of minutes taken for that of the meeting."""
    return _NUMBER.sub(lambda found: f"nomor:{found[0]}", text)
