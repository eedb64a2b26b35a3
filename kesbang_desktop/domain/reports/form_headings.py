"""Which part of a form a line heads, also where it was worded anew.

A heading is known by the stems of its words (``Bidang Keamanan`` is Pertahanan dan Keamanan), by
its letter, and by its key (``hankam``).
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from kesbang_desktop.domain.reports.form_row import FormRow, bare, says_nothing
from kesbang_desktop.domain.reports.form_words import field_letter
from kesbang_desktop.domain.reports.report_forms import (
    CONCLUSIONS,
    OVERVIEW,
    SUGGESTIONS,
    PoliticalForm,
)
from kesbang_desktop.domain.search.stems import by_rules
from kesbang_desktop.domain.search.tokens import Token, exact_tokens, exact_words

# The heading above all fields, and that above what closes the report: no part of their own.
PROBLEMS, CLOSING = "permasalahan", "penutup"
_ALSO = {
    OVERVIEW: ("gambaran umum", "situasi umum", "keadaan umum", "gambaran umum wilayah"),
    PROBLEMS: (
        *("permasalahan strategis", "laporan permasalahan strategis", "permasalahan"),
        "laporan permasalahan",
    ),
    CLOSING: ("penutup",),
    CONCLUSIONS: ("simpulan", "kesimpulan"),
    SUGGESTIONS: (
        *("saran", "saran tindak", "rekomendasi", "saran dan rekomendasi", "usul", "usulan"),
        *("saran tindak lanjut", "saran masukan", "saran pendapat"),
    ),
}
_FIELDS_ALSO = {
    "sosial-budaya": ("sosbud",),
    "hankam": ("kamtibmas", "hankamtibmas"),
    "pemerintahan": ("pemda",),
}
_LITTLE = frozenset(("dan", "di", "serta", "atau", "bidang", "bagian", "the", "tentang"))
_NUMBER = re.compile(
    r"(?:bagian\s+|bidang\s+)?(?:\(?(?P<roman>[IVX]{1,4})|\(?(?P<letter>[A-Za-z])"
    r"|\(?(?P<figures>[0-9]{1,2}))\s*[.):\-–]+\s*(?=\S)"
)
_LETTER_ALONE = re.compile(r"(?P<letter>[A-Z])\s+(?=[A-Z])")
_APART = re.compile(r"\s*[*_~]*\s*(?::|=|\s[-–—]\s)\s*[*_~]*\s*")
_FIELD_WORD = "bidang "
_BRACKETS = re.compile(r"\s*\([^()]*\)\s*$")
_LONGEST, _MOST_WORDS, _SPARE_WORDS = 120, 12, 2


@dataclass(frozen=True, slots=True)
class Heading:
    """The part that a line heads by its ``key``, and what stands behind the heading in it."""

    key: str
    rest: str = ""


@dataclass(frozen=True, slots=True)
class _Sign:
    """What stands before a heading: which place it says, and whether by a letter."""

    place: int = -1
    is_letter: bool = False
    is_roman: bool = False
    text: str = ""


class HeadingReader:
    """Knows the headings of ``form``."""

    def __init__(self, form: PoliticalForm) -> None:
        self._stems: Callable[[str], tuple[str, ...]] = by_rules
        self._places = {one.key: place for place, one in enumerate(form.fields)}
        own = {
            OVERVIEW: form.overview,
            PROBLEMS: form.problems,
            CLOSING: form.closing,
            CONCLUSIONS: form.conclusions,
            SUGGESTIONS: form.suggestions,
        }
        titles = list(own.items())
        titles += [(one.key, one.title) for one in form.fields]
        titles += [(one.key, one.key) for one in form.fields]
        titles += [(key, title) for key, some in _ALSO.items() for title in some]
        titles += [
            (key, title)
            for key, some in _FIELDS_ALSO.items()
            if key in self._places
            for title in some
        ]
        self._titles: dict[frozenset[str], str] = {}
        for key, title in titles:
            if stems := self._stems_of(title):
                self._titles.setdefault(stems, key)
        self._words = {
            tuple(exact_words(title)): key for key, title in titles if key in self._places
        }

    def find(self, row: FormRow, within: str) -> Heading | None:
        """Return the heading that ``row`` is; ``within`` is the key of the part it stands in."""
        said = row.said
        if not said or len(said) > 2:
            return None
        if len(said) == 2:
            # The letter of a heading, and the heading, in a cell each.
            letter = said[0].strip(" .)(")
            if not (row.is_table and letter.isalpha() and len(letter) <= 4):
                return None
            return self._alone(f"{letter}. {said[1].strip()}", row, within)
        return self._alone(said[0], row, within)

    def named(self, title: str) -> str:
        """Return the key of the field that ``title`` names, with or without a letter, or ""."""
        heading = self._alone(title, FormRow((title,), is_strong=True), PROBLEMS)
        return heading.key if heading and not heading.rest and heading.key in self._places else ""

    def _alone(self, text: str, row: FormRow, within: str) -> Heading | None:
        first, *more = bare(text).split("\n")
        sign, line = _split_sign(first)
        head, rest = _split_head(line)
        behind = "\n".join(filter(None, (rest, *more)))
        if len(head) > _LONGEST:
            return self._by_letter(sign, line, more)
        stems = self._stems_of(_BRACKETS.sub("", head))
        if not stems or len(stems) > _MOST_WORDS:
            return None
        is_apart = head != line or first.rstrip().endswith(":")
        key = self._titles.get(stems, "")
        if key and self._may_head(key, sign, rest, within):
            return Heading(key, behind)
        stands_out = row.is_strong or is_apart or line.isupper()
        if not within and not sign.text:
            # Above the first part stand letterheads and greetings: PEMERINTAH KOTA BONTANG.
            stands_out = is_apart
        if not stands_out and (heading := self._by_letter(sign, line, more)):
            return heading
        if (stands_out or sign.is_letter) and (key := self._nearest(stems, sign, rest)):
            return Heading(key, behind) if self._may_head(key, sign, rest, within) else None
        return self._by_letter(sign, line, more)

    def _may_head(self, key: str, sign: _Sign, rest: str, within: str) -> bool:
        """Tell whether what looks like a heading is none of the matters of a list."""
        is_matter = sign.place >= 0 and not sign.is_letter and not sign.is_roman
        if not is_matter or not rest or says_nothing(rest):
            return True
        return within != OVERVIEW and self._places.get(key) == sign.place

    def _nearest(self, stems: frozenset[str], sign: _Sign, rest: str) -> str:
        """Return the one part that has some of ``stems``; more than those only without ``rest``."""
        of_place = [key for key, place in self._places.items() if place == sign.place]
        found: dict[str, int] = {}
        for title, key in self._titles.items():
            common = title & stems
            if not common:
                continue
            is_shorter, is_longer = stems < title, title < stems
            surplus = len(stems - title)
            agrees = sign.is_letter and key in of_place
            is_reworded = (is_longer or agrees) and not rest and surplus <= _SPARE_WORDS
            if is_shorter or is_reworded:
                found[key] = max(found.get(key, 0), len(common) * 2 + agrees)
        if not found:
            return ""
        best = max(found.values())
        keys = [key for key, score in found.items() if score == best]
        return keys[0] if len(keys) == 1 else ""

    def _by_letter(self, sign: _Sign, line: str, more: Iterable[str]) -> Heading | None:
        """Read ``E. Politik Kampanye …``, whose letter and words are those of one field."""
        if not sign.is_letter:
            return None
        words = [one.text for one in _leading(line)]
        for title in sorted(self._words, key=len, reverse=True):
            key = self._words[title]
            if self._places[key] == sign.place and tuple(words[: len(title)]) == title:
                end = list(_leading(line))[len(title) - 1].end
                rest = line[end:].lstrip(" :=-–*_~")
                return Heading(key, "\n".join(filter(None, (rest, *more))))
        return None

    def _stems_of(self, title: str) -> frozenset[str]:
        words = (word for word in exact_words(title[:_LONGEST]) if word not in _LITTLE)
        return frozenset(stem for word in words for stem in self._stems(word)[:1])


def own_heading(row: FormRow) -> str:
    """Return a heading that somebody added, without its letter; "" where ``row`` is none."""
    if row.is_table or not row.said or len(row.text) > 80:
        return ""
    line = bare(row.text)
    sign, words = _split_sign(line)
    title = own_title(line)
    if not title or "\n" in title or title.endswith((".", ";", ",")) or ":" in title:
        return ""
    stands_out = sign.is_letter or words.isupper() or words.endswith(":")
    is_named = line.casefold().startswith(_FIELD_WORD)
    return title if is_named or (row.is_strong and stands_out) else ""


def own_title(title: str) -> str:
    """Return the words of a heading that is none of the form, without a letter and “Bidang”."""
    _, words = _split_sign(bare(title))
    words = words.rstrip(" :")
    if words.casefold().startswith(_FIELD_WORD):
        words = words[len(_FIELD_WORD) :].strip()
    return words if any(map(str.isalpha, words)) else ""


def _split_sign(line: str) -> tuple[_Sign, str]:
    match = _NUMBER.match(line) or _LETTER_ALONE.match(line)
    if match is None:
        return _Sign(), line
    rest, found = line[match.end() :], match.groupdict()
    if letter := found.get("letter"):
        return _Sign(_place(letter), True, False, match[0]), rest
    if found.get("roman"):
        # A single I, V or X is a letter as well.
        roman = found["roman"]
        place = _place(roman) if len(roman) == 1 else -1
        return _Sign(place, len(roman) == 1, True, match[0]), rest
    return _Sign(int(found["figures"]) - 1, text=match[0]), rest


def _place(letter: str) -> int:
    return next((at for at in range(26) if field_letter(at) == letter.upper()), -1)


def _split_head(line: str) -> tuple[str, str]:
    match = _APART.search(line)
    if match is None:
        return line.strip(), ""
    return line[: match.start()].strip(), bare(line[match.end() :])


def _leading(line: str) -> tuple[Token, ...]:
    return exact_tokens(line[:_LONGEST])
