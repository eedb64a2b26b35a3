"""What stands before the words of a line: whoever says it, a heading, nobody."""

import re

from kesbang_desktop.domain.known_parties import KnownParties, NameMatch, WordTest, no_words
from kesbang_desktop.domain.name_labels import is_somebody, names_people
from kesbang_desktop.domain.names import (
    fold,
    has_other_degrees,
    is_address,
    name_key,
    unheld_degrees,
)
from kesbang_desktop.domain.official_words import SECTION_WORDS
from kesbang_desktop.domain.party import Party, PartyKind
from kesbang_desktop.domain.text import SPACE

LONGEST_LABEL = 120
_MOST_WORDS = 5
# Chat programs make a name bold with stars; telephones leave the space out.
_SPEAKER = re.compile(
    rf"[*_~]*([^:\n]{{1,{LONGEST_LABEL}}}):[*_]{{0,2}}(?:{SPACE}+|$|(?=[^\W\d_]))"
)
# What a dash, an arrow or a semicolon ends in.
DASHES = ("-", "–", "—", ">", "=", "→", ";")
# A name and a dash, an arrow or a semicolon may be a speaker and what he says.
_DASHED = re.compile(
    rf"[*_~]*([^:;\n]{{2,60}}?)"
    rf"(?:{SPACE}+[-–—=]+>?{SPACE}*|{SPACE}*(?:[-–—=]+>?|→|;)(?:{SPACE}+|$))(?=\w|$)"
)
# A name in brackets, behind a sign or before arrows: [Budi] siap, @Budi siap, Budi >> siap. A
# semicolon may touch what follows.
_SIGNED = re.compile(
    rf"[*_~]*(?:\[(?P<square>[^\[\]\n]{{2,60}})\]|\((?P<round>[^()\n]{{2,60}})\)|<(?P<angle>[^<>\n]{{2,60}})>"
    rf"|(?P<ahead>[^:;>»\n]{{2,60}}?){SPACE}*(?:>+|»);?|(?P<semicolon>[^:;\n]{{2,60}});(?=\w))"
    rf"{SPACE}*(?=\w)"
)
_AT_START = re.compile(rf"@(?P<name>[^\s@:;,_]+(?:{SPACE}[^\s@:;,_]+){{0,5}})(?=[\s,;:]|$)")
# A part of minutes by its letter or Roman number: "A. LOGISTIK", "II. Hasil Rapat".
_OUTLINE = re.compile(
    rf"[*_]*(?:[A-Z]|[IVX]{{2,5}})\.{SPACE}+(?P<title>[^\W\d_][^.:;!?\n]{{2,{LONGEST_LABEL}}})[*_:]*"
)
# What stands before a name in a list that is none here: a picture, a letter, a number.
_ORNAMENT = re.compile(r"(?:[^\w\s\"'“‘«‹„(\[{@#+\\/.,:-]+|(?:[A-Z]|[IVX]{1,4}) ?\.|\d{1,2} \.)\s*")
_SMALL_WORDS = frozenset(("dan", "atau", "serta", "di", "ke", "dari", "untuk", "pada", "dengan"))
_OPENING = dict(zip("\"'“‘«‹„([{", "\"'”’»›“)]}", strict=True))
_GLUED = re.compile(r"[^:]+:[^\W\d_]\S*")
_NOBODY = re.compile(rf":(?:{SPACE}+|$)")


def split_speaker(
    line: str, known: KnownParties, is_word: WordTest = no_words
) -> tuple[NameMatch, str] | None:
    """Return whom ``Name: `` at the start of ``line`` names and the rest.

    None where there is no colon or nobody of that name; a match with rivals is returned, so that
    the ambiguity can be shown. ``is_word`` tells the words of the language.
    """
    match = _SPEAKER.match(line)
    if match is None or _is_torn(_label(match)):
        return None
    found = known.find_speaker(_label(match), is_word)
    if found.is_empty or (found.party is not None and is_doubtful(_label(match), found.party)):
        return None
    return found, line[match.end() :].strip()


def is_doubtful(label: str, party: Party) -> bool:
    """Tell whether gelar in ``label`` leave open whether ``party`` is meant.

    He has others, or none that are known and but a part of his name stands there.
    """
    if party.kind is not PartyKind.PERSON or not unheld_degrees(label, party.name):
        return False
    return has_other_degrees(label, party.name) or name_key(label) != name_key(party.name)


def _label(match: re.Match[str]) -> str:
    return match[1].strip("*_~ \xa0").rstrip(", ")


def _is_torn(label: str) -> bool:
    """Tell whether ``label`` begins a quotation or a bracket that ends behind it: ``"Budi``."""
    return label[:1] in _OPENING and _OPENING[label[0]] not in label[1:]


def is_glued_label(text: str) -> bool:
    """Tell whether ``text`` is a label and a word with nothing between: ``Sekda:kami``."""
    return _GLUED.fullmatch(text) is not None


def heads_section(line: str) -> bool:
    """Tell whether ``line`` begins a part of the minutes: ``Catatan: ...``, ``A. LOGISTIK``.

    Nobody says that, whoever has the floor.
    """
    if outlined := _OUTLINE.fullmatch(line.rstrip()):
        return all(map(_is_large, outlined["title"].split()))
    match = _SPEAKER.match(line)
    if not line.lstrip("*_")[:1].isalpha() or (match is None and len(line) > LONGEST_LABEL):
        return False
    return fold(_label(match) if match else line) in SECTION_WORDS


def _is_large(word: str) -> bool:
    return not word[0].islower() or fold(word) in _SMALL_WORDS


def is_heading(line: str) -> bool:
    """Tell whether ``line`` is but the heading of a part of the minutes: ``Kesimpulan:``."""
    return heads_section(line) and not line.partition(":")[2].strip("*_ ")


def split_label(line: str) -> tuple[str, str] | None:
    """Return what stands before the first colon of ``line``, and the rest; None without one."""
    match = _SPEAKER.match(line)
    return (_label(match), line[match.end() :].strip()) if match else None


def has_label(line: str) -> bool:
    """Tell whether ``line`` begins with what may name somebody: words and a colon, or a dash."""
    forms = (_SPEAKER, _DASHED, _SIGNED, _AT_START)
    return any(form.match(line) for form in forms)


def split_dashed(line: str) -> tuple[str, str] | None:
    """Return what stands before the dash, arrow or semicolon of ``line``, and what behind it."""
    match = _DASHED.match(line)
    return (_label(match), line[match.end() :].strip()) if match else None


def split_nobody(line: str) -> str | None:
    """Return the text behind the empty label (``: text``) that gives a line to nobody, or None."""
    match = _NOBODY.match(line)
    return line[match.end() :].strip() if match else None


def stranger_in(line: str, known: KnownParties, is_word: WordTest = no_words) -> str:
    """Return the label of ``line`` where it names whoever says it, but not for certain.

    That is the name of somebody who is not known, several names, one that fits several, and one
    with a quotation mark, a verb or a dash where a colon would tell. Empty where it is none.
    """
    match = _SPEAKER.match(line)
    if match is not None:
        label = _label(match)
        bare = label[1:].strip() if _is_torn(label) else label
        found = known.find_speaker(bare, is_word)
        if found.party is not None and bare == label and not is_doubtful(label, found.party):
            return ""
        if not found.is_empty or known.has_sent(bare) or names_people(bare, known, is_word):
            return bare
        if behind := _behind_ornament(bare, known, is_word):
            return behind
    dashed = split_dashed(line)
    if dashed is not None and is_somebody(dashed[0], known, is_word):
        return dashed[0]
    return _signed_in(line, known, is_word)


def may_sign(typed: str) -> bool:
    """Tell whether ``typed``, the beginning of a line, may name somebody without colon or dash.

    ``[Budi]``, ``@Budi``, ``Budi >>``, ``Pak Budi;1``: of a few words, so that it is asked of the
    beginning of a line alone.
    """
    is_signed = typed.startswith(("[", "(", "<", "@")) or typed.endswith((">", "»"))
    return (is_signed or ";" in typed) and len(typed.split()) <= _MOST_WORDS


def _signed_in(line: str, known: KnownParties, is_word: WordTest) -> str:
    """Return whom ``line`` names in brackets, before arrows, or behind ``@``; empty for nobody."""
    if signed := _SIGNED.match(line):
        name = str(signed[signed.lastgroup or 0]).strip("*_~@ \xa0")
        return name if is_somebody(name, known, is_word) else ""
    behind = _AT_START.match(line)
    words = behind["name"].split() if behind else []
    names = (" ".join(words[:count]) for count in range(len(words), 0, -1))
    return next((one for one in names if is_somebody(one, known, is_word)), "")


def _behind_ornament(label: str, known: KnownParties, is_word: WordTest) -> str:
    """Return the name in ``label`` behind a picture or a number that begins no list here."""
    ornament = _ORNAMENT.match(label)
    name = label[ornament.end() :].strip("`") if ornament else ""
    is_known = bool(name) and known.find_speaker(name, is_word).party is not None
    is_name = is_known or (
        is_address(name.partition(" ")[0]) and names_people(name, known, is_word)
    )
    return name if is_name else ""
