"""What was deleted, or written over, goes from the files too."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from kesbang_desktop.store.search.index import SearchIndex


def wipe_deleted(wipe: Callable[[], None], index: SearchIndex) -> None:
    """Let nothing deleted stand in the data, which ``wipe`` sees to, and the index of the search.

    Pages that are free and the rest of those in use keep old text until they are written over, and
    words cannot be taken out of the index. Safety copies stay as they are. Raises DatabaseError.
    """
    wipe()
    index.throw_away()
