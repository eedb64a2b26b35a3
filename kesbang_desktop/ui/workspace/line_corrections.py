"""What a person said of the lines of a list, so that it stays when they are read otherwise."""

from collections.abc import Mapping
from dataclasses import replace

from kesbang_desktop.domain.attendee_line import ListedLine


class LineCorrections:
    """Keeps fields as they were corrected, and who comes along, by the numbers of lines."""

    def __init__(self) -> None:
        self._values: dict[int, dict[str, str]] = {}
        self._ticked: dict[int, bool] = {}

    def correct(self, line: ListedLine, values: Mapping[str, str]) -> ListedLine:
        """Return ``line`` with ``values`` by field, which then are sure, and keep them."""
        self._values.setdefault(line.number, {}).update(values)
        return self.applied(line)

    def tick(self, line: ListedLine, is_included: bool) -> ListedLine:
        """Return ``line`` taken along or left out, and keep that."""
        self._ticked[line.number] = is_included
        return self.applied(line)

    def applied(self, line: ListedLine) -> ListedLine:
        """Return ``line`` with all that was said of it."""
        values = self._values.get(line.number, {})
        is_included = self._ticked.get(line.number, line.is_included)
        if not values:
            return replace(line, is_included=is_included)
        doubts = line.doubts - set(values)
        return replace(
            line,
            attendee=line.attendee.with_values(values),
            doubts=doubts,
            is_included=is_included,
            reason=line.reason if doubts else "",
        )
