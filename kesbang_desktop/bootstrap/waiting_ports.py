"""The ports of what is on this computer and not on the server."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.ports.waiting import WaitingPorts

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from uuid import UUID

    from kesbang_desktop.bootstrap.server_home import ServerHome
    from kesbang_desktop.domain.changes import Changes
    from kesbang_desktop.domain.together.refused import RefusedText
    from kesbang_desktop.store.server.kept_writes import KeptWrites


def waiting_ports(home: ServerHome) -> WaitingPorts:
    """Return the verbs for typing that waits for the server of ``home``, or was refused by it."""

    def refused() -> Sequence[RefusedText]:
        from kesbang_desktop.store.server.putting_back import titles_of

        database = home.database
        texts = [] if database.kept is None else database.kept.refused()
        wanted = {one.meeting_id for one in texts if one.meeting_id is not None}
        try:
            titles = database.bind_reading(titles_of)(tuple(sorted(wanted)))
        except DatabaseError:
            # The texts are here, whatever the network does.
            return texts
        return [
            one if one.meeting_id is None else replace(one, title=titles.get(one.meeting_id, ""))
            for one in texts
        ]

    def put_back(meeting_id: UUID, texts: Sequence[RefusedText]) -> Changes:
        from kesbang_desktop.store.server.putting_back import put_lines_back

        changes = home.database.bind(put_lines_back)(meeting_id, texts, home.database.seat.sign)
        settle({one.subject for one in texts})
        return changes

    def settle(subjects: Collection[str]) -> None:
        if (one := kept()) is not None:
            one.settle(subjects)

    def kept() -> KeptWrites | None:
        return None if home.opened is None else home.opened.kept

    def tell(hear: Callable[[], object]) -> None:
        if (one := kept()) is not None:
            one.told = hear

    return WaitingPorts(
        is_away=lambda: (one := kept()) is not None and one.is_away,
        why=lambda: "" if (one := kept()) is None else one.why,
        tell=tell,
        why_outdated=lambda: "" if home.opened is None else home.opened.why_outdated,
        count=lambda: 0 if (one := kept()) is None else one.count,
        count_refused=lambda: 0 if (one := kept()) is None else one.refused_count,
        refused=refused,
        put_back=put_back,
        settle=settle,
    )
