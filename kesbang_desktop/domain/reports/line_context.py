"""Of which field and which kabupaten/kota a line is, by itself and by what it stands under."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from uuid import UUID

from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.floor import with_floor
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.region import Regions

Guess = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class LineContext:
    """``field`` is the key of the field or section of a line, ``region`` a full name.

    Each is empty for none. Where ``is_field_taken`` is false the field is a guess; where
    ``is_region_set`` is false the region was named by words, not set by hand.
    """

    field: str = ""
    is_field_taken: bool = False
    region: str = ""
    is_region_set: bool = False


@dataclass(frozen=True, slots=True)
class ContextReader:
    """Reads contexts with the kabupaten/kota of the office and ``guess``, which tells the field of
    a text. ``noted`` are the regions that the inventory of problems knows, by the id of the line,
    each with whether it was set by hand.
    """

    regions: Regions
    guess: Guess
    noted: Mapping[UUID, tuple[str, bool]]

    def read(self, minutes: Minutes) -> Iterator[tuple[Entry, LineContext]]:
        """Yield each line of ``minutes`` with its context.

        A field is the line's own, else that of the agenda item above it, else the guess. A region
        is what was noted of the line, else what its words name, else whoever said it, else the
        agenda item, else that of the meeting. In a report what stands above goes before the words:
        what a kabupaten/kota reports is its own, also where it names another.
        """
        is_report = minutes.meeting.kind.is_report
        item_field = item_region = ""
        home = self.regions.full_name(minutes.meeting.region)
        for entry, speaker in with_floor(minutes.entries):
            if entry.kind is EntryKind.AGENDA:
                item_field, item_region = entry.field, self.regions.find(entry.text)
            taken = entry.field or item_field
            region, is_set = self.noted.get(entry.id, ("", False))
            above, named = item_region or home, self._named(entry, speaker)
            region = region or (above or named if is_report else named or above)
            field = taken or (self.guess(entry.text) if entry.text else "")
            yield entry, LineContext(field, bool(taken), region, is_set)

    def _named(self, entry: Entry, speaker: Party | None) -> str:
        said_by = speaker.name if speaker else ""
        return self.regions.find(entry.text) or self.regions.find(said_by)
