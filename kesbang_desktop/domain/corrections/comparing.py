"""What came back, compared three ways: with what was exported, and with the minutes as they are."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kesbang_desktop.domain.corrections.added_lines import added_lines
from kesbang_desktop.domain.corrections.anchor import Anchor, Part
from kesbang_desktop.domain.corrections.change import Change, Comparison, What
from kesbang_desktop.domain.corrections.layout import Layout, Region, layout_of, values_of
from kesbang_desktop.domain.corrections.list_numbers import without_number
from kesbang_desktop.domain.corrections.moved_lines import moved_lines
from kesbang_desktop.domain.corrections.paper import ROW_STYLE, Lines, PaperLine, with_rows
from kesbang_desktop.domain.corrections.reading import Reading
from kesbang_desktop.domain.corrections.roll_changes import changed_roll, new_people
from kesbang_desktop.domain.corrections.speaker_lines import changed_speakers, speakers_of
from kesbang_desktop.domain.emphasis import PLAIN, Spans, follow, look_of
from kesbang_desktop.domain.entry import Entry
from kesbang_desktop.domain.sections import placed

_WHAT = {
    Part.ENTRY: What.TEXT,
    Part.AGENDA: What.TEXT,
    Part.OWNERS: What.OWNERS,
    Part.DUE: What.DUE,
    Part.STATUS: What.STATUS,
    Part.PROGRESS: What.PROGRESS,
    Part.FIELD: What.FIELD,
    Part.ATTENDANCE: What.ATTENDEE,
}
# Who speaks is read by itself; of the annexed list only who is in it, not what is said of him.
_NO_VALUE = (Part.SPEAKER, Part.ROLL)
# Texts of the program: changed, they are told and not taken.
_OF_PROGRAM = (Part.SECTION, Part.ROLL)
_OF_NO_ENTRY = (Part.FIELD, Part.SECTION, Part.ATTENDANCE, Part.ROLL)
_TITLES = (Part.ENTRY, Part.AGENDA)
_ROW_IS_GONE = "Bagian ini dihapus dari berkas. Centang bila isinya memang dikosongkan."
_GONE = "Butir ini sudah tidak ada dalam notula."

Found = tuple[int, Change]


def compare(
    base: Lines, found: Lines, ours: Lines, entries: Sequence[Entry], *, keeps_order: bool = True
) -> Comparison:
    """Return what ``found`` says otherwise than ``base``, the paper as it was exported.

    ``ours`` is the same paper of the minutes as they are now, with ``entries``. What both sides
    changed to the same is no difference any more. ``keeps_order`` is false for papers that print
    lines in an order of their own.
    """
    # A sub-point stands in the section of what it goes with.
    kinds = {one.entry.id: one.kind for one in placed(entries)}
    rows = {one.plain for one in base if one.style == ROW_STYLE}
    # What is known for a row in one of them is a row in both.
    base, found = with_rows(base, rows), with_rows(found, rows)
    reading = Reading(layout_of(base, kinds), found)
    differing: list[Found] = [*_changed_values(reading), *_removed_entries(reading)]
    differing += _removed_fields(reading)
    if keeps_order:
        differing += moved_lines(reading)
    differing += changed_speakers(reading, kinds)
    differing += added_lines(reading, {one.id: one for one in entries})
    differing += [*changed_roll(reading), *_comments(reading)]
    mine = _Mine(layout_of(ours, kinds), reading.base, entries)
    ordered = sorted(differing, key=lambda one: one[0])
    changes = [mine.weighed(change) for _, change in ordered]
    return Comparison(
        tuple(one for one in changes if one is not None),
        tuple(dict.fromkeys(_untaken(reading))),
    )


def _changed_values(reading: Reading) -> Iterator[Found]:
    """Yield each anchored text that says something else now."""
    said: dict[str, str] = {}
    for anchor, before in values_of(reading.base).items():
        if anchor.part in _NO_VALUE or (now := reading.value(anchor)) is None:
            continue
        place, after = now
        is_title = anchor.part in _TITLES
        if is_title:
            after = without_number(after, before)
        if after == before and anchor.part is Part.ENTRY:
            yield from _changed_emphasis(reading, anchor, place)
        if after == before or (not after and (is_title or anchor.part is Part.ATTENDANCE)):
            continue
        # The title of an agenda item is printed twice; changed alike it is one change.
        if is_title and said.get(anchor.key) == after:
            continue
        said[anchor.key] = after if is_title else said.get(anchor.key, "")
        yield place, _value_change(reading, anchor, place, before, after)


def _removed_fields(reading: Reading) -> Iterator[Found]:
    """Yield each row of the head, opening or closing that is gone, where the line before stands."""
    for anchor, before in values_of(reading.base).items():
        if anchor.part is Part.FIELD and before and reading.value(anchor) is None:
            change = Change(
                anchor.name, What.FIELD, before, "", field=anchor.key, asks=_ROW_IS_GONE
            )
            yield reading.place_before(anchor), change


def _value_change(reading: Reading, anchor: Anchor, place: int, before: str, after: str) -> Change:
    line = reading.lines[place]
    of_roll, of_head = anchor.part is Part.ATTENDANCE, anchor.part is Part.FIELD
    return Change(
        anchor.name,
        _WHAT[anchor.part],
        before,
        after,
        entries=() if of_roll or of_head else (anchor.id,),
        attendance=anchor.id if of_roll else None,
        field=anchor.key if of_head else "",
        about=_line_of(reading, anchor),
        tracked=line.tracked,
        emphasis=_new_emphasis(reading.home(anchor), line) if anchor.part in _TITLES else None,
    )


def _changed_emphasis(reading: Reading, anchor: Anchor, place: int) -> Iterator[Found]:
    """Yield that words which stayed the same are bold or italic now, or no longer."""
    home, line = reading.home(anchor), reading.lines[place]
    if (home.emphasis or line.emphasis) and home.plain == line.plain:
        before, after = home.marked, line.marked
        if before != after:
            change = _value_change(reading, anchor, place, before, after)
            yield place, replace(change, what=What.EMPHASIS, emphasis=line.plain_emphasis)


def _new_emphasis(home: PaperLine, line: PaperLine) -> Spans | None:
    """Return what of ``line`` is bold or italic, None where it is what was so when exported.

    Words that are put into a line which is of one look as a whole look like that.
    """
    were, are = home.plain_emphasis, line.plain_emphasis
    whole = look_of(were, 0, len(home.plain))
    is_same = follow(were, home.plain, line.plain) == are
    is_whole = whole != PLAIN and whole == look_of(are, 0, len(line.plain))
    return None if is_same or is_whole else are


def _line_of(reading: Reading, anchor: Anchor) -> str:
    """Return the text of the action that a cell beside it belongs to."""
    if anchor.part not in (Part.OWNERS, Part.DUE, Part.STATUS, Part.PROGRESS):
        return ""
    name = Anchor(Part.ENTRY, anchor.key).name
    return next((one.plain for one in reading.base.lines if name in one.anchors), "")


def _removed_entries(reading: Reading) -> Iterator[Found]:
    """Yield each entry that did not come back, where the line before it stands."""
    printed: dict[str, list[tuple[int, Anchor, str]]] = {}
    for at, line in enumerate(reading.base.lines):
        anchor = line.anchor(*_TITLES)
        if anchor is not None:
            printed.setdefault(anchor.key, []).append((at, anchor, line.plain))
    for key, places in printed.items():
        values = [reading.value(anchor) for _, anchor, _ in places]
        if any(value is not None and value[1] for value in values):
            continue
        _, anchor, text = places[0]
        place = reading.place_before(anchor)
        tracked = tuple(
            tracked
            for line in reading.lines
            if anchor.name in line.anchors and not line.plain
            for tracked in line.tracked
        )
        yield (
            place,
            Change(f"hapus_{key}", What.REMOVED, text, "", entries=(anchor.id,), tracked=tracked),
        )


class _Mine:
    """The minutes as they are now, for what was changed in them since the export."""

    def __init__(self, layout: Layout, base: Layout, entries: Sequence[Entry]) -> None:
        texts, before = (Counter(one.plain for one in side.lines) for side in (layout, base))
        # Lines that the minutes got since: those of this very document, once it was taken.
        self._new = texts - before
        self._before_each = _before_each(layout)
        self._values = {anchor.name: text for anchor, text in values_of(layout).items()}
        self._marked = {name: one.marked for one in layout.lines for name in one.anchors}
        self._speakers = speakers_of(layout)
        self._known = {one.id for one in entries}

    def weighed(self, change: Change) -> Change | None:
        """Return ``change`` with what the minutes say where that is a third thing.

        None where they say the same as what came back.
        """
        if change.what is What.COMMENT or change.is_new_attendee:
            return change
        if change.what is What.ADDED:
            return None if self._has(change) else change
        if change.what is What.ATTENDEE and change.key not in self._values:
            return change if change.after else None
        if change.what is What.MOVED and self._stands(change):
            return None
        if change.entries and not self._known.intersection(change.entries):
            return None if change.what is What.REMOVED else replace(change, problem=_GONE)
        if change.what is What.MOVED:
            return change
        mine = self._now(change)
        if mine is None or mine == change.before:
            return change
        return None if mine == change.after else replace(change, mine=mine)

    def _has(self, change: Change) -> bool:
        """Tell whether the minutes have an added line already; each of theirs counts once."""
        if change.field:
            held = self._values.get(f"{Part.FIELD}_{change.field}", "")
            return change.after in held.split("\n")
        if not self._new[change.after]:
            return False
        self._new[change.after] -= 1
        return True

    def _stands(self, change: Change) -> bool:
        """Tell whether the minutes have a moved line where it came back."""
        key = change.entries[0].hex
        return key in self._before_each and self._before_each[key] == next(iter(change.follows), "")

    def _now(self, change: Change) -> str | None:
        if change.what is What.SPEAKER:
            return self._speakers.get(change.entries[0])
        if change.what is What.REMOVED:
            key = change.entries[0].hex
            titles = (f"{part}_{key}" for part in _TITLES)
            return next((self._values[name] for name in titles if name in self._values), None)
        if change.what is What.EMPHASIS:
            return self._marked.get(change.key)
        return self._values.get(change.key, "" if change.field else None)


def _before_each(layout: Layout) -> dict[str, str]:
    """Return the entry before each, among those that are printed in the same place."""
    last: dict[Region, str] = {}
    found: dict[str, str] = {}
    for line, region in zip(layout.lines, layout.regions, strict=True):
        anchor = line.anchor(*_TITLES)
        if anchor is not None and region is not Region.AGENDA:
            found[anchor.key] = last.get(region, "")
            last[region] = anchor.key
    return found


def _comments(reading: Reading) -> Iterator[Found]:
    """Yield each comment, where the line stands that it is beside."""
    count = 0
    for place, line in enumerate(reading.lines):
        role = reading.role(place)
        is_of_entry = role and role.part not in _OF_NO_ENTRY
        for remark in line.remarks:
            count += 1
            yield (
                place,
                Change(
                    f"komentar_{count}",
                    What.COMMENT,
                    line.plain,
                    remark.text,
                    entries=(role.id,) if role and is_of_entry else (),
                    remark=remark,
                ),
            )


def _untaken(reading: Reading) -> Iterator[str]:
    """Yield texts of the program that were changed, and what was added where nothing can be."""
    people = set(new_people(reading))
    for place, line in enumerate(reading.lines):
        home = reading.base_line(place)
        if not line.plain or place in people:
            continue
        if home is None:
            if reading.regions[place] is Region.NONE:
                yield line.plain
        elif (home.anchor() is None or home.anchor(*_OF_PROGRAM)) and home.plain != line.plain:
            yield line.plain
