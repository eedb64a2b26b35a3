"""Translations of what the rooms below the window say.

They know no Qt and say whole sentences in Indonesian, with names, numbers and days in them. The
catalogue knows each with places for these, ``Berkas “{0}” tidak ditemukan.``, and finds again here
what stands in the places. A value between quotation marks is somebody's and stays as it is.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from defusedxml import ElementTree

from kesbang_desktop.domain.dates import MONTHS, WEEKDAYS

# What is longer is a text of somebody's.
_LONGEST = 2000
_CONTEXT = "said"
_REMEMBERED = 4096
_PLACE = re.compile(r"(\{\w*\})")
_LETTERS = re.compile(r"[^\W\d_]")
_LEAST_LETTERS, _ENOUGH_LETTERS = 3, 8
_SENTENCE_END = re.compile(r"(?<=[.!?…]) (?=[A-Z“\d])")
_LIST_JOINTS = (" · ", "; ", ", ")
_TOLD_JOINTS = ("\n", " ", " · ", ": ")
# `{0} [row|rows]`: the one for 1, else the other.
_FORMS = re.compile(r"\[([^\[\]|]*)\|([^\[\]|]*)\]")
_NUMBER = re.compile(r"\d[\d.]*")
_DATE = re.compile(r"(?:([A-Z][a-z]{2,5}), )?(\d{1,2}) ([A-Z][a-z]{2,8})(?= \d{4}|\b)( \d{4})?")

Lookup = Callable[[str], str | None]


class _Template(NamedTuple):
    """``landmark`` is the longest piece that a text of this kind holds."""

    landmark: str
    pattern: str
    places: tuple[str, ...]
    quoted: frozenset[str]
    target: str


class SaidSentences:
    """Translates whole sentences; ``lookup`` gives the translation of a text without places."""

    def __init__(self, catalogue: str, lookup: Lookup) -> None:
        self._lookup = lookup
        self._templates = sorted(
            _templates(_messages(catalogue)), key=lambda one: -len(one.pattern)
        )
        self.translate = lru_cache(_REMEMBERED)(self._translate)

    def _translate(self, text: str) -> str | None:
        """Return ``text`` in the other language; None where nothing in it is known."""
        if not text or len(text) > _LONGEST:
            return None
        # A list first: a sentence with places would take all of it for one value.
        found = self._listed(text) or self._known(text) or self._told_in_turn(text)
        if found is None and (dated := self._with_dates(text)) != text:
            return dated
        return found

    def _known(self, text: str) -> str | None:
        return self._whole(text) or self._made_sentence(text)

    def _whole(self, text: str) -> str | None:
        return self._lookup(text) or self._matched(text) or self._counted(text)

    def _made_sentence(self, text: str) -> str | None:
        """Return ``text`` where it is known as part of a sentence, or the other way round.

        Only its first letter is large in the one and small in the other, or it has a full stop.
        """
        stop = "." if text.endswith(".") else ""
        bare = text[: len(text) - len(stop)]
        for said in (bare, f"{bare[:1].swapcase()}{bare[1:]}"):
            if said not in ("", text) and (known := self._whole(said)):
                is_small = bare[:1].islower()
                first = known[:1].lower() if is_small else known[:1].upper()
                return f"{first if said != bare else known[:1]}{known[1:]}{stop}"
        return None

    def _listed(self, text: str) -> str | None:
        """Return ``text`` where it is a list of what is known."""
        for joint in _LIST_JOINTS:
            if joint in text:
                said = [self._known(part) for part in text.split(joint)]
                if all(said):
                    return joint.join(filter(None, said))
        return None

    def _counted(self, text: str) -> str | None:
        """Return ``text`` where it is a number and what is counted: ``2 salinan cadangan``."""
        number, _, rest = text.partition(" ")
        if not number.isdecimal() or (known := self._lookup(rest)) is None:
            return None
        return f"{number} {known}"

    def _told_in_turn(self, text: str) -> str | None:
        """Return ``text`` where it is several sentences, of which one at least is known."""
        for joint in _TOLD_JOINTS:
            parts = _SENTENCE_END.split(text) if joint == " " else text.split(joint)
            if len(parts) > 1:
                said = [self.translate(part) for part in parts]
                if any(said):
                    return joint.join(one or part for one, part in zip(said, parts, strict=True))
        return None

    def _matched(self, text: str) -> str | None:
        for template in self._templates:
            if template.landmark not in text:
                continue
            if found := re.fullmatch(template.pattern, text, re.DOTALL):
                return self._filled(template, found.groups())
        return None

    def _filled(self, template: _Template, values: Iterable[str]) -> str:
        given = dict(zip(template.places, values, strict=True))
        said = {
            place: value if place in template.quoted else self.translate(value) or value
            for place, value in given.items()
        }
        parts = _PLACE.split(template.target)
        return _with_forms("".join(said.get(part, part) for part in parts), template, given)

    def _with_dates(self, text: str) -> str:
        """Return ``text`` with the days in it in the other language."""

        def say(found: re.Match[str]) -> str:
            month = self._name(found[3], MONTHS)
            weekday = self._name(found[1], WEEKDAYS) if found[1] else ""
            if month is None or weekday is None:
                return found[0]
            return f"{weekday}{', ' if weekday else ''}{found[2]} {month}{found[4] or ''}"

        return _DATE.sub(say, text)

    def _name(self, word: str, names: Iterable[str]) -> str | None:
        """Return the month or weekday ``word``, written out or as its first three letters."""
        whole = next((one for one in names if word in (one, one[:3])), None)
        name = self._lookup(whole) if whole else None
        return name[: len(word)] if name and word != whole else name


def _with_forms(text: str, template: _Template, given: dict[str, str]) -> str:
    """Choose the form behind each number: it counts what stands before it."""
    if "|" not in template.target:
        return text

    def choose(found: re.Match[str]) -> str:
        numbers = _NUMBER.findall(found.string[: found.start()])
        return found[1] if numbers and numbers[-1] == "1" else found[2]

    return _FORMS.sub(choose, text)


def _messages(catalogue: str) -> Iterator[tuple[str, str]]:
    """Yield what rooms below say, of a file of Qt Linguist, with its translations."""
    for context in ElementTree.parse(catalogue).getroot():
        if context.findtext("name") == _CONTEXT:
            for message in context.iter("message"):
                source, target = message.findtext("source"), message.findtext("translation")
                if source and target:
                    yield source, target


def _templates(messages: Iterable[tuple[str, str]]) -> Iterator[_Template]:
    for source, target in messages:
        pieces = _PLACE.split(source)
        fixed = pieces[::2]
        places = tuple(pieces[1::2])
        letters = sum(len(_LETTERS.findall(one)) for one in fixed)
        is_short = letters < _ENOUGH_LETTERS
        if not places or letters < _LEAST_LETTERS:
            continue
        quoted = frozenset(
            place for before, place in zip(fixed, places, strict=False) if before.endswith("“")
        )
        pattern = "(.+?)".join(map(re.escape, fixed))
        if is_short and not fixed[0]:
            # A few letters behind a value tell too little of it, unless it is a number: `2 jam`.
            pattern = pattern.replace("(.+?)", r"(\d[\d.]*)", 1)
        yield _Template(max(fixed, key=len), pattern, places, quoted, target)
