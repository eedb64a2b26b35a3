"""Records of which a person takes some: each has a box to check."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Signal

from kesbang_desktop.ui.tables.column import Column
from kesbang_desktop.ui.tables.rows_model import RowsModel

R = TypeVar("R")


class CheckedRowsModel(RowsModel[R], Generic[R]):
    """The first column has the boxes. ``taken_changed()`` follows every check.

    What is not ``is_sure`` is checked by itself alone, never among others; what may not be taken
    never is. ``taken`` are the ids of what is checked at first.
    """

    taken_changed = Signal()

    def __init__(
        self,
        title: str,
        columns: Sequence[Column[R]],
        id_of: Callable[[R], Hashable],
        is_sure: Callable[[R], bool],
        may_be_taken: Callable[[R], bool] = lambda _one: True,
        taken: Iterable[Hashable] = (),
    ) -> None:
        self._id_of = id_of
        self._is_sure = is_sure
        self._may_be_taken = may_be_taken
        self._taken: set[Hashable] = set(taken)
        check = Column[R](title=title, is_checked=lambda one: id_of(one) in self._taken)
        super().__init__((check, *columns), id_of)
        self.checked.connect(self._check)

    def taken(self) -> list[R]:
        """Return the records that are checked, in their order."""
        return [one for one in self.records if self._id_of(one) in self._taken]

    def taken_ids(self) -> frozenset[Hashable]:
        """Return the ids of all that is checked, shown at the moment or not."""
        return frozenset(self._taken)

    def take(self, ids: Iterable[Hashable]) -> None:
        """Check those of ``ids`` that are shown and may be."""
        able = {self._id_of(one) for one in self.records if self._may_be_taken(one)}
        self._taken |= able.intersection(ids)
        self._tell()

    def toggle(self, rows: Sequence[int]) -> None:
        """Check ``rows``; uncheck them where all of them are."""
        chosen = [self.records[row] for row in rows]
        is_alone = len(chosen) == 1
        able = [one for one in chosen if self._may_be_taken(one)]
        ids = {self._id_of(one) for one in able if is_alone or self._is_sure(one)}
        if ids <= self._taken:
            self._taken -= ids
        else:
            self._taken |= ids
        self._tell()

    def _check(self, one: R, _column: int, is_on: bool) -> None:
        if self._may_be_taken(one):
            (self._taken.add if is_on else self._taken.discard)(self._id_of(one))
        self._tell()

    def _tell(self) -> None:
        self.tell_changed()
        self.taken_changed.emit()
