"""Which line of a document is which line of the paper as it was exported.

Lines with an anchor are known by it; all others by their text, in their order, and what then is
left by likeness. So a document whose anchors are gone, pasted into a new file, is read as well.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from kesbang_desktop.domain.comparison import likeness
from kesbang_desktop.domain.corrections.list_numbers import without_any_number
from kesbang_desktop.domain.corrections.paper import Lines, PaperLine, plain_text

# Share of words that two lines in the same place must have in common to be one line, and that two
# lines in different places must have.
_ALIKE = 0.4
_ALIKE_ELSEWHERE = 0.7
# Pairs of lines that are weighed against one another.
_MOST_PAIRS = 40_000

Place = int
Pairs = dict[Place, Place]


def align(base: Lines, found: Lines) -> Pairs:
    """Return the place in ``base`` of each line of ``found`` that is one of it, by its place."""
    pairs = _by_anchors(base, found)
    _keep_first_halves(base, found, pairs)
    words, others = _texts(base), _texts(found)
    if not pairs:
        others = [without_any_number(text) for text in others]
    _by_text(words, others, pairs)
    gaps = list(_gaps(pairs, len(base), len(found)))
    for left, right in gaps:
        _by_likeness(left, right, words, others, pairs)
    for left, right in gaps:
        _by_style(left, right, base, found, pairs)
    _elsewhere(base, found, words, others, pairs)
    return pairs


def _texts(lines: Lines) -> list[str]:
    return [one.plain for one in lines]


def _by_anchors(base: Lines, found: Lines) -> Pairs:
    """Return the lines that share an anchor; a joined line is the one it is most like."""
    home = {name: place for place, one in enumerate(base) for name in one.anchors}
    pairs: Pairs = {}
    taken: dict[Place, tuple[float, Place]] = {}
    for place, one in enumerate(found):
        known = {home[name] for name in one.anchors if name in home}
        if not known:
            continue
        if not one.plain and one.cell is None:
            continue
        best = max(known, key=lambda at: (likeness(base[at].plain, one.plain), -at))
        weight = likeness(base[best].plain, one.plain)
        if best not in taken or taken[best][0] < weight:
            if best in taken:
                del pairs[taken[best][1]]
            taken[best] = weight, place
            pairs[place] = best
    return pairs


def _keep_first_halves(base: Lines, found: Lines, pairs: Pairs) -> None:
    """Let a line that was parted in two be its first half.

    LibreOffice gives the anchor to the second one.
    """
    for place, at in list(pairs.items()):
        half = found[place - 1].plain if place else ""
        if not half or place - 1 in pairs or found[place - 1].cell != found[place].cell:
            continue
        parted = " ".join((half, found[place].plain))
        if plain_text(parted) == base[at].plain:
            pairs[place - 1] = pairs.pop(place)


def _by_text(words: Sequence[str], others: Sequence[str], pairs: Pairs) -> None:
    """Pair lines of the same text in their order, those with text that have no partner yet."""
    used = set(pairs.values())
    left = [at for at, text in enumerate(words) if text and at not in used]
    right = [at for at, text in enumerate(others) if text and at not in pairs]
    matcher = SequenceMatcher(
        None, [words[at] for at in left], [others[at] for at in right], autojunk=False
    )
    for start, other, size in matcher.get_matching_blocks():
        for step in range(size):
            pairs[right[other + step]] = left[start + step]


def _gaps(pairs: Pairs, before: int, after: int) -> Iterator[tuple[list[Place], list[Place]]]:
    """Yield what has no partner between two lines that have one, where both sides have some."""
    used = set(pairs.values())
    gap: list[Place] = []
    since = -1
    for at in [*range(after), after]:
        if at < after and at not in pairs:
            gap.append(at)
            continue
        end = pairs.get(at, before)
        left = [one for one in range(since + 1, end) if one not in used] if end > since else []
        if gap and left:
            yield left, gap
        gap, since = [], end


def _by_likeness(
    left: list[Place],
    right: list[Place],
    words: Sequence[str],
    others: Sequence[str],
    pairs: Pairs,
) -> None:
    """Pair what is alike within a gap, in its order, the likest first."""
    if len(left) * len(right) > _MOST_PAIRS:
        return
    weighed = [
        (weight, one, other)
        for one in left
        for other in right
        if words[one] and others[other]
        if (weight := likeness(words[one], others[other])) >= _ALIKE
    ]
    chosen: list[tuple[Place, Place]] = []
    for _, one, other in sorted(weighed, key=lambda item: (-item[0], item[1], item[2])):
        if all((one < had) == (other < got) and one != had and other != got
               for had, got in chosen):  # fmt: skip
            chosen.append((one, other))
    for one, other in chosen:
        pairs[other] = one


def _by_style(
    left: list[Place], right: list[Place], base: Lines, found: Lines, pairs: Pairs
) -> None:
    """Pair lines of the program, such as headings, with what was written in their place.

    A line that has no anchor is no entry, so nothing of the minutes is lost by it.
    """
    used = set(pairs.values())
    fixed = [at for at in left if at not in used and not base[at].anchors and base[at].plain]
    free = [at for at in right if at not in pairs and found[at].plain]
    for at in fixed:
        for other in free:
            if _same_place(base[at], found[other]):
                pairs[other] = at
                free.remove(other)
                break


def _same_place(one: PaperLine, other: PaperLine) -> bool:
    if (one.cell is None) != (other.cell is None):
        return False
    if one.cell is not None and other.cell is not None:
        return one.cell.column == other.cell.column
    return bool(one.style) and one.style == other.style


def _elsewhere(
    base: Lines, found: Lines, words: Sequence[str], others: Sequence[str], pairs: Pairs
) -> None:
    """Pair what was moved without its anchor: lines that are alike wherever they stand."""
    used = set(pairs.values())
    left = [at for at, one in enumerate(base) if at not in used and one.anchors and words[at]]
    right = [at for at in range(len(found)) if at not in pairs and others[at]]
    if not left or not right or len(left) * len(right) > _MOST_PAIRS:
        return
    weighed = [
        (weight, one, other)
        for one in left
        for other in right
        if (weight := likeness(words[one], others[other])) >= _ALIKE_ELSEWHERE
    ]
    counts = Counter(words[at] for at in left)
    for _, one, other in sorted(weighed, key=lambda item: (-item[0], item[1], item[2])):
        is_short = len(words[one].split()) < 3 and counts[words[one]] > 1
        if other not in pairs and one not in used and not is_short:
            used.add(one)
            pairs[other] = one
