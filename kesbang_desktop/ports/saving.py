"""How the window has records written that others may have changed since it read them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import date, datetime
    from uuid import UUID

    from kesbang_desktop.domain.action import ActionEdit
    from kesbang_desktop.domain.changes import Changes

R = TypeVar("R", contravariant=True)


class SaveRecord(Protocol[R]):
    """Writes ``record``, new or made of ``known``: what is the same in both stays as it is."""

    def __call__(self, record: R, known: R | None = None, /) -> Changes: ...


class SaveRecordOn(Protocol[R]):
    """Writes ``record`` as :class:`SaveRecord` does, on a day: always today."""

    def __call__(self, record: R, today: date, known: R | None = None, /) -> Changes: ...


class SaveRecords(Protocol[R]):
    """Writes ``records``; those of them in ``known``, by their id, were made of these."""

    def __call__(self, records: Sequence[R], known: Sequence[R] = (), /) -> Changes: ...


class PutSetting(Protocol):
    """Keeps ``value`` under ``key``, made of ``known``: what others did to it since stays.

    Without ``known`` it stands as it is.
    """

    def __call__(self, key: str, value: object, known: object = None, /) -> None: ...


class ChangeActions(Protocol):
    """Agrees something else of actions, at a moment, as an author; ``known`` is what was agreed of
    each as far as the window knew.
    """

    def __call__(
        self,
        ids: Collection[UUID],
        edit: ActionEdit,
        at: datetime,
        author: str,
        known: Mapping[UUID, ActionEdit] | None = None,
        /,
    ) -> Changes: ...
