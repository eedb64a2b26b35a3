"""A way to look at the list of follow-ups that has a name."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass

from kesbang_desktop.domain.follow_up_view import FollowUpOrder, Grouping

SETTING = "follow_ups.saved_filters"


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """``text`` is the query as it was typed, so that ``<7h`` means seven days from any day."""

    name: str
    text: str
    grouping: Grouping = Grouping.ORGANIZATION
    order: FollowUpOrder = FollowUpOrder.DUE
    descending: bool = False


def read_saved(value: object) -> list[SavedFilter]:
    """Return the filters that a setting holds; what it does not understand is left out."""
    return [one for item in value if (one := _read(item))] if isinstance(value, list) else []


def to_setting(filters: Iterable[SavedFilter]) -> list[dict[str, object]]:
    """Return ``filters`` as a setting keeps them."""
    return [asdict(one) for one in filters]


def with_saved(filters: Iterable[SavedFilter], saved: SavedFilter) -> list[SavedFilter]:
    """Return ``filters`` with ``saved`` in the place of the one of that name, else at the end."""
    found = list(filters)
    for place, one in enumerate(found):
        if one.name.casefold() == saved.name.casefold():
            found[place] = saved
            return found
    return [*found, saved]


def _read(item: object) -> SavedFilter | None:
    if not isinstance(item, dict) or not isinstance(item.get("name"), str):
        return None
    try:
        return SavedFilter(
            item["name"],
            str(item.get("text", "")),
            Grouping(item.get("grouping", Grouping.ORGANIZATION)),
            FollowUpOrder(item.get("order", FollowUpOrder.DUE)),
            bool(item.get("descending", False)),
        )
    except ValueError:
        # From a later version that knows more ways.
        return None
