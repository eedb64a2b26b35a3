"""Whether what stands before a colon reads as the name of a person, known or not."""

import re

from kesbang_desktop.domain.given_names import GIVEN_NAMES
from kesbang_desktop.domain.known_parties import KnownParties, WordTest
from kesbang_desktop.domain.names import bare_name, fold, is_address, is_degree, without_address
from kesbang_desktop.domain.official_words import (
    GENERIC,
    LABEL_WORDS,
    begins_agency,
    begins_office,
    is_agency,
    is_position,
    stands_in,
)
from kesbang_desktop.domain.phone import phone_key
from kesbang_desktop.domain.speaking_roles import is_body, names_part, names_role
from kesbang_desktop.domain.speech_labels import name_in_speech
from kesbang_desktop.domain.titles import BEFORE, RANKS

_BETWEEN = re.compile(r"\s*(?:,\s*(?:dan|serta)\s|,|;|&|\+|/|\s(?:dan|serta)\s)\s*")
# What a person is of, behind the name: Andi Surya (Bappeda).
_OF = re.compile(r"\s*\([^()]*\)$|\s+[-–—]\s+[A-Z][^-–—]*$")
_SEVERAL = re.compile(r"\s(?:dan|serta)\s|[;&+]")
_PIECES = re.compile(r"[,/()]|\s[-–—]\s")
# Who wrote the notes, as chat programs call him.
_ONESELF = frozenset(("anda", "saya", "you"))
# What a person is called by what he is.
_CLERGY = frozenset(("pendeta", "pastor", "ustaz", "kapten", "kades", "pedanda", "biksu"))
_INITIALS = 2
# As telephones write Pak and Bu, and what only some are called.
_SHORT_ADDRESS = frozenset(("p", "b", "om", "kang", "teh"))
# Nothing but a person stands behind these: pak guru, bu mega. An ibu kota is none.
_SPOKEN_ADDRESS = frozenset(("pak", "bu", "bpk", "mas", "mbak", "bung"))
_SHORTEST_NAME = 4
_SHORT_WORDS = frozenset(("rt", "rw", "gp", "pt", "cv", "tp", "lo", "lsm"))
_SUREST_WORD = "yang"
_VOWELS = re.compile("[aeiou]")
_NO_INITIALS = frozenset(("RI", "PP", "UU", "SK", "SE", "RT", "RW", "HP", "WA"))
_MOST_WORDS = 4
_LONGEST_ACRONYM = 5
# MoU, YouTube, DPTb: what is written so is a thing.
_CAPITAL_WITHIN = re.compile(r"[^\W\d_](?<=[a-z])[A-Z]|[A-Z]{2}[a-z]")
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
    if phone_key(label) or fold(label) in _ONESELF or names_role(label):
        return True
    if name := name_in_speech(label):
        # "Saran saya" is of whoever speaks.
        return fold(name) not in _ONESELF and names_people(name, known, is_word)
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
    if name_in_speech(label) or names_part(label):
        return False
    return sum(not is_degree(one) and not _is_rank(one) for one in _names_in(label)) == 1


def as_name(label: str) -> str:
    """Return the name in ``label`` without ``Pak`` or ``Bu``, with capitals: ``Siti Aminah``.

    ``Pak Kiai`` is called so: what is left without it would be but a title.
    """
    name = without_address(label)
    name = label if _is_title(name) else name
    if not name.islower():
        return name
    words = (word.upper() if _is_short_body(word) else word.capitalize() for word in name.split())
    return " ".join(words)


def _is_short_body(word: str) -> bool:
    return len(word) <= _SHORTEST_NAME and (is_body(word) or word in _SHORT_WORDS)


def name_within(label: str) -> str:
    """Return the name in ``label`` without the agency behind it and a short ``Pak`` before it.

    ``Andi (KPU)``, ``Andi - KPU``, ``p. andi``.
    """
    words = _OF.sub("", label).split()
    if len(words) > 1 and words[0].rstrip(".").casefold() in _SHORT_ADDRESS:
        del words[0]
    name = " ".join(words)
    return " ".join(words[:-1]) if len(words) > 1 and is_body(words[-1]) else name


def names_office(text: str) -> bool:
    """Tell whether ``text`` reads as an agency or an office, known or not: ``Bappeda``."""
    return _is_agency_or_office(text) or is_body(text) or is_position(text)


def behind_office(label: str) -> tuple[str, ...]:
    """Return what may be the name behind an office in ``label``: ``Bu Kabid Rina``."""
    words = without_address(label).split()
    places = range(1, len(words))
    return tuple(" ".join(words[at:]) for at in places if _is_held(words[:at]))


def _is_held(words: list[str]) -> bool:
    return names_office(" ".join(words)) or (len(words) == 1 and begins_office(words[0]))


def parts_of_one(label: str) -> tuple[str, ...]:
    """Return the parts of ``label`` that may be one person with what he is: ``Andi, Ketua KPU``.

    Empty where ``dan`` and the like
    stand between several.
    """
    if _SEVERAL.search(label):
        return ()
    pieces = [one.strip(" ()") for one in _PIECES.split(label)]
    return tuple(filter(None, pieces))


def _names_in(label: str) -> list[str]:
    return [_OF.sub("", one) for one in _BETWEEN.split(_OF.sub("", label.lstrip("@")))]


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
    if rest and _may_address(first) and _follows_address(rest.split(), is_word):
        return True
    if first.rstrip(".").casefold() in _SPOKEN_ADDRESS and rest.isalpha():
        return True
    if text.islower() and _is_small_name(text.split(), is_word):
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


def _may_address(word: str) -> bool:
    """Tell whether a name may stand behind ``word`` in small letters: ``pak agus``, ``h. agus``."""
    return is_address(word) or word.rstrip(".").casefold() in _SHORT_ADDRESS or _is_title(word)


def _is_small_name(words: list[str], is_word: WordTest) -> bool:
    """Tell whether ``words`` in small letters are a name: ``mahfud``, ``siti aminah``, ``hmi``.

    None is a word of the language, unless people are called so; what has no vowels, or hardly
    any letters, is short for something.
    """
    if not is_word(_SUREST_WORD):
        # Without a dictionary any word would be a name.
        return False
    first, *others = words
    if not others and is_body(first):
        return len(first) >= _SHORTEST_NAME or not is_word(first)
    return len(others) < _MOST_WORDS - 1 and all(
        _may_be_small_name(word, is_word) or (word is not first and is_body(word)) for word in words
    )


def _may_be_small_name(word: str, is_word: WordTest) -> bool:
    is_long = len(word) >= _SHORTEST_NAME and word.isalpha() and len(_VOWELS.findall(word)) > 1
    return fold(word) in GIVEN_NAMES or (is_long and not _is_of_language(word, is_word))


def _follows_address(words: list[str], is_word: WordTest) -> bool:
    """Tell whether ``words`` behind ``pak`` or ``bu`` name somebody, small or not: ``pak lurah``.

    A rank stands for whoever has it. ``ibu hamil`` is nobody.
    """
    return len(words) < _MOST_WORDS and all(
        word.isalpha()
        and (
            is_position(word)
            or begins_office(word)
            or _is_title(word)
            or not _is_of_language(word, is_word)
        )
        for word in words
    )


def _is_title(text: str) -> bool:
    return tuple(fold(text).split()) in BEFORE


def _is_rank(text: str) -> bool:
    return tuple(fold(text).split()) in RANKS


def _is_capitalised(word: str) -> bool:
    letters = re.sub(r"[.'’`-]", "", word)
    return letters.isalpha() and word[0].isupper() and _CAPITAL_WITHIN.search(word) is None


def _is_of_language(word: str, is_word: WordTest) -> bool:
    key = fold(word)
    if key in GIVEN_NAMES or len(key) == 1 or is_agency(word):
        return False
    return key in LABEL_WORDS or key in GENERIC or _is_acronym(word) or is_word(word)


def _is_acronym(word: str) -> bool:
    """Tell whether ``word`` is short for a thing, such as ``APBD``."""
    # APBD-P is one as well.
    letters = max(word.rstrip(".").split("-"), key=len)
    return word.isupper() and 1 < len(letters) <= _LONGEST_ACRONYM
