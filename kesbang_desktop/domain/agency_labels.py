"""What agencies are picked by in a list, so that two of one name stay two."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from uuid import UUID

from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.party import Organization


class AgencyLabels:
    """Gives each of ``organizations`` a label of its own, and finds by it.

    ``by_id`` has the name; where others have it too, with kabupaten/kota, the one above it or a
    number behind it.
    """

    def __init__(self, organizations: Sequence[Organization]) -> None:
        self._known = {one.id: one for one in organizations}
        namesakes: defaultdict[str, list[Organization]] = defaultdict(list)
        for one in organizations:
            namesakes[fold(one.name)].append(one)
        self.by_id: dict[UUID, str] = {}
        self._by_label: dict[str, Organization] = {}
        for same in namesakes.values():
            for one in same:
                self._add(one, one.name if len(same) == 1 else self._told_apart(one))

    def find(self, text: str) -> Organization | None:
        """Return the agency of that label, else the first that goes by that name."""
        key = fold(text)
        if not key:
            return None
        named = (one for one in self._known.values() if key in map(fold, one.names))
        return self._by_label.get(key) or next(named, None)

    def sorted(self, without: Iterable[UUID] = ()) -> list[str]:
        """Return the labels in their order, but for those ``without``."""
        left_out = set(without)
        return sorted(label for id_, label in self.by_id.items() if id_ not in left_out)

    def of(self, organization_id: UUID | None) -> str:
        """Return the label of the agency with that id, empty for none."""
        return self.by_id.get(organization_id, "") if organization_id else ""

    def _told_apart(self, one: Organization) -> str:
        above = self._known.get(one.parent_id) if one.parent_id else None
        apart = one.region or (above.display_name if above else "")
        return f"{one.name} ({apart})" if apart else one.name

    def _add(self, one: Organization, label: str) -> None:
        told, number = label, 1
        while fold(told) in self._by_label:
            number += 1
            told = f"{label} ({number})"
        self.by_id[one.id] = told
        self._by_label[fold(told)] = one
