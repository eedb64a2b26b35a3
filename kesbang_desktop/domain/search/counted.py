"""What a word and the number behind it say: ``tahap II`` is ``tahap kedua``, ``jam 9`` 09.00."""

from collections.abc import Iterable, Iterator

from kesbang_desktop.domain.search.tokens import Token

# What comes one after the other, with the word by which all its spellings are found.
_STAGES = {
    word: word
    for word in (
        *("angkatan", "bab", "caturwulan", "eselon", "gelombang", "kloter", "kuartal"),
        *("putaran", "semester", "sesi", "tahap", "termin", "triwulan"),
    )
} | {"tahapan": "tahap", "tw": "triwulan"}
_CLOCKS = frozenset(("jam", "pkl", "pukul"))
_CLOCK = "pukul"
_NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            *("i pertama kesatu", "ii kedua", "iii ketiga", "iv keempat", "v kelima"),
            *("vi keenam", "vii ketujuh", "viii kedelapan", "ix kesembilan", "x kesepuluh"),
            *("xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx"),
        ),
        1,
    )
    for word in words.split()
}
_COUNTED = frozenset((*_STAGES, *_CLOCKS))
_BETWEEN = frozenset((" ", "-", "–", ". "))
_MINUTES_SIGNS = frozenset((".", ":"))
_FIGURES = 2


def may_be_counted(words: Iterable[str]) -> bool:
    """Tell whether :func:`counted` may find anything in a text of these ``words``."""
    return not _COUNTED.isdisjoint(words)


def counted(text: str, tokens: tuple[Token, ...]) -> Iterator[Token]:
    """Yield ``tahap2`` of ``tahap II``, ``pukul0900`` of ``jam 9``, as one token each."""
    for at, token in enumerate(tokens):
        if stage := _STAGES.get(token.text):
            yield from _stage(text, stage, tokens[at : at + 3])
        elif token.text in _CLOCKS:
            yield from _clock(text, tokens[at : at + 3])


def _stage(text: str, stage: str, tokens: tuple[Token, ...]) -> Iterator[Token]:
    first, *rest = tokens
    before = first
    if rest and rest[0].text == "ke":
        before, *rest = rest
    if rest and text[before.end : rest[0].start] in _BETWEEN:
        number = _NUMBERS.get(rest[0].text) or _figure(rest[0].text)
        if number:
            yield Token(f"{stage}{number}", first.start, rest[0].end)


def _clock(text: str, tokens: tuple[Token, ...]) -> Iterator[Token]:
    word, *rest = tokens
    hour = _figure(rest[0].text) if rest else None
    if hour is None or hour > 24 or text[word.end : rest[0].start] not in _BETWEEN:
        return
    minutes, last = "00", rest[0]
    if rest[1:] and text[last.end : rest[1].start] in _MINUTES_SIGNS:
        minutes, last = rest[1].text, rest[1]
    if len(minutes) == _FIGURES and minutes.isdecimal():
        yield Token(f"{_CLOCK}{hour:02}{minutes}", word.start, last.end)


def _figure(word: str) -> int | None:
    return int(word) if word.isdecimal() and len(word) <= _FIGURES else None
