"""Whether what stands before a colon reads as the name of a person, known or not."""

import re

from kesbang_desktop.domain.given_names import GIVEN_NAMES
from kesbang_desktop.domain.known_parties import KnownParties, WordTest
from kesbang_desktop.domain.names import bare_name, fold, is_address, is_degree
from kesbang_desktop.domain.official_words import (
    GENERIC,
    LABEL_WORDS,
    ROLE_LABELS,
    begins_agency,
    begins_office,
    is_agency,
    is_position,
    stands_in,
)
from kesbang_desktop.domain.phone import phone_key
from kesbang_desktop.domain.speech_labels import name_in_speech
from kesbang_desktop.domain.titles import BEFORE, RANKS

_BETWEEN = re.compile(r"\s*(?:,\s*(?:dan|serta)\s|,|;|&|\+|/|\s(?:dan|serta)\s)\s*")
# What a person is of, behind the name: Andi Surya (Bappeda).
_OF = re.compile(r"\s*\([^()]*\)$")
# Who wrote the notes, as chat programs call him.
_ONESELF = frozenset(("anda", "saya", "you"))
# What a person is called by what he is.
_CLERGY = frozenset(("pendeta", "pastor", "ustaz", "kapten", "kades", "pedanda", "biksu"))
_INITIALS = 2
_NO_INITIALS = frozenset(("RI", "PP", "UU", "SK", "SE", "RT", "RW", "HP", "WA"))
_MOST_WORDS = 4
_LONGEST_ACRONYM = 5
# Words of agencies, with numbers among them and small ones between: Kodim 0901, Dinas Sosial.
_AGENCY_WORD = re.compile(r"[^\W\d_][\w.'’&-]*|\d{1,5}(?:/[^\W_]\S*)?")
_BETWEEN_WORDS = frozenset(("dan", "di", "untuk"))
_MOST_AGENCY_WORDS = 8


def names_people(label: str, known: KnownParties, is_word: WordTest) -> bool:
    """Tell whether ``label`` reads as one name or several.

    A name is one to four capitalised words none of which is a word of the language; with a title
    or ``Pak``, ``Bu`` before it, or what begins an agency, it is one whatever its words are. So is
    a telephone number, a part in the meeting (``Moderator``), and a name with a verb of speech,
    a time or what was said beside it (``Jawaban Budi``).
    """
    if phone_key(label) or fold(label) in _ONESELF or fold(label) in ROLE_LABELS:
        return True
    if name := name_in_speech(label):
        return names_people(name, known, is_word)
    if fold(label).startswith("yth "):
        return False
    if _is_agency_or_office(label):
        # Danrem 091/ASN: the slash is of the name.
        return True
    names = [one for one in _names_in(label) if not is_degree(one) and not _is_rank(one)]
    return bool(names) and all(
        not known.find_speaker(one, is_word).is_empty or _is_name(one, is_word) for one in names
    )


def is_somebody(label: str, known: KnownParties, is_word: WordTest) -> bool:
    """Tell whether ``label`` is sure to name somebody without a colon: known, or with a title."""
    if not known.find_speaker(label, is_word).is_empty:
        return True
    return is_address(label.partition(" ")[0]) and _is_name(label, is_word)


def is_one_name(label: str) -> bool:
    """Tell whether ``label`` is the name of one person, with nothing said around it."""
    if phone_key(label) or _is_agency_or_office(label):
        return True
    if name_in_speech(label) or fold(label) in ROLE_LABELS:
        return False
    return sum(not is_degree(one) and not _is_rank(one) for one in _names_in(label)) == 1


def _names_in(label: str) -> list[str]:
    return [_OF.sub("", one) for one in _BETWEEN.split(_OF.sub("", label))]


def _is_agency_or_office(text: str) -> bool:
    """Tell whether ``text`` reads as an agency or an office of one, known or not.

    Dinas Sosial, Ketua Bawaslu.
    """
    first, *others = text.split() or [""]
    begins = begins_agency(first) or begins_office(first) or is_position(first)
    if not others or len(others) > _MOST_AGENCY_WORDS or not begins:
        return False
    return first[0].isupper() and all(
        _AGENCY_WORD.fullmatch(one) and (not one[0].islower() or one in _BETWEEN_WORDS)
        for one in others
    )


def _is_name(text: str, is_word: WordTest) -> bool:
    first, _, rest = text.partition(" ")
    if stands_in(first):
        # Pj. Gubernur, Plh Sekda: whoever holds an office for a time.
        return _is_name(rest, is_word)
    if text and _is_agency_or_office(text):
        return True
    bare = bare_name(text)
    words = bare.split()
    if rest and is_address(first) and _follows_address(rest.split(), is_word):
        return True
    if not 1 <= len(words) <= _MOST_WORDS or not all(map(_is_capitalised, words)):
        return False
    if not any(len(fold(word)) > 1 for word in words):
        return False
    titled = fold(text) != fold(bare) and not text.startswith(bare)
    if is_position(words[0]) or fold(bare) in _CLERGY:
        # Kapolres, Kadis PUPR: somebody who is not known by that office here.
        return True
    if len(words) > 1 and _is_acronym(words[-1]) and len(words[-1]) == _INITIALS:
        # Mahfud MD: initials behind a name.
        words = words[:-1] if words[-1] not in _NO_INITIALS else words
    return titled or not any(_is_of_language(word, is_word) for word in words)


def _follows_address(words: list[str], is_word: WordTest) -> bool:
    """Tell whether ``words`` behind ``pak`` or ``bu`` name somebody, small or not: ``pak lurah``.

    A rank stands for whoever has it. ``ibu hamil`` is nobody.
    """
    return len(words) < _MOST_WORDS and all(
        word.isalpha()
        and (is_position(word) or _is_title(word) or not _is_of_language(word, is_word))
        for word in words
    )


def _is_title(text: str) -> bool:
    return tuple(fold(text).split()) in BEFORE


def _is_rank(text: str) -> bool:
    return tuple(fold(text).split()) in RANKS


def _is_capitalised(word: str) -> bool:
    letters = re.sub(r"[.'’`-]", "", word)
    return letters.isalpha() and word[0].isupper()


def _is_of_language(word: str, is_word: WordTest) -> bool:
    key = fold(word)
    if key in GIVEN_NAMES or len(key) == 1 or is_agency(word):
        return False
    return key in LABEL_WORDS or key in GENERIC or _is_acronym(word) or is_word(word)


def _is_acronym(word: str) -> bool:
    """Tell whether ``word`` is short for a thing, such as ``APBD``."""
    letters = word.rstrip(".")
    return word.isupper() and 1 < len(letters) <= _LONGEST_ACRONYM
