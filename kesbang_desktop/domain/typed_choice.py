"""Which of some names somebody means who types a part of it."""

from collections.abc import Callable, Sequence


def meant_choice(typed: str, names: Sequence[str], at: int) -> int | None:
    """Return the place of the name that ``typed`` stands for; None where it stands for none.

    That is one that begins so, else one whose words begin so (``kaltim``: Kalimantan Timur), else
    one whose first word begins so and a later one has the other letters in their order, from its
    beginning (``sultra``: Sulawesi Tenggara) or not (``kaltara``: Kalimantan Utara). Of several it
    is the one ``at`` which the list stands, else the first. One letter again and again goes from
    name to name.
    """
    sought = typed.casefold()
    folded = [name.casefold() for name in names]
    if len(sought) > 1 and len(set(sought)) == 1:
        following = [*range(at + 1, len(names)), *range(at + 1)]
        if not any(name.startswith(sought) for name in folded):
            return next((one for one in following if folded[one].startswith(sought[0])), None)
    fits: tuple[Callable[[str], bool], ...] = (
        lambda name: name.startswith(sought),
        lambda name: _begins_words(sought.replace(" ", ""), name.split()),
        lambda name: _goes_on_in(sought, name.split(), at_its_beginning=True),
        lambda name: _goes_on_in(sought, name.split(), at_its_beginning=False),
    )
    for fit in fits:
        found = [place for place, name in enumerate(folded) if fit(name)]
        if found:
            return at if at in found else found[0]
    return None


def _begins_words(sought: str, words: Sequence[str]) -> bool:
    """Tell whether ``sought`` is made of the beginnings of some of ``words``, in their order."""
    if not sought:
        return True
    if not words:
        return False
    first, rest = words[0], words[1:]
    parts = (size for size in range(len(first), -1, -1) if sought.startswith(first[:size]))
    return any(_begins_words(sought[size:], rest) for size in parts)


def _goes_on_in(sought: str, words: Sequence[str], at_its_beginning: bool) -> bool:
    """Tell whether the first of ``words`` begins ``sought`` and another has the letters left."""
    return any(
        word.startswith(sought[end] if at_its_beginning else "") and _has(word, sought[end:])
        for end in range(1, len(sought))
        if words and words[0].startswith(sought[:end])
        for word in words[1:]
    )


def _has(word: str, letters: str) -> bool:
    left = iter(word)
    return all(letter in left for letter in letters)
