"""Numbers and addresses that a line tells of a person: NIP, rank, telephone, e-mail."""

import re

# One line on one person; the patterns below would take their time over a whole text.
LONGEST_LINE = 1_000
_SPACE = r"[ \u00a0.\-]?"
_NIP = re.compile(
    rf"(?:\bnip\b\s*[.:]*\s*)?(?<!\d)(\d{{8}}{_SPACE}\d{{6}}{_SPACE}\d{_SPACE}\d{{3}})(?!\d)", re.I
)
_NRP = re.compile(r"\b(nrp\s*[.:]*\s*\d{6,10})(?!\d)", re.I)
_MOBILE = r"(?:\+?62|0)[\s.\-()]{0,2}8\d(?:[\s.\-]?\d){6,10}"
_FIXED = r"\(0\d{2,3}\)\s?\d{5,8}|0\d{2,3}[- ]\d{5,8}"
_LABEL = (
    r"(?:\b(?:no(?:mor|\.)?\s*)?(?:hp|handphone|wa|whatsapp|telp?|telepon|tlp|kontak)\b[\s.:]*)"
)
_PHONE = re.compile(
    rf"{_LABEL}?(?:https?://)?(?:wa\.me/)?@?(?<![\d+])({_MOBILE}|{_FIXED})(?!\d)", re.I
)
_EMAIL = re.compile(r"(?:\be-?mail\b[\s.:]*)?([\w.+-]+@[\w-]+(?:\.[\w-]+)+)", re.I)
_GRADE = re.compile(
    r"\(?(?<![\w/])(?:gol(?:ongan)?\.?\s*)?(IV|I{1,3})\s?/\s?([a-eA-E])(?![\w/])\)?"
)


def take_personal_data(text: str) -> tuple[dict[str, str], str]:
    """Return the fields of AttendeeLine that ``text`` tells of a person, and what is left of it.

    What is taken leaves a tab, which separates like a comma. A text too long for one person tells
    nothing.
    """
    found: dict[str, str] = {}
    if len(text) > LONGEST_LINE:
        return found, text

    def take(pattern: re.Pattern[str], name: str, text: str) -> str:
        def keep(match: re.Match[str]) -> str:
            value = " ".join(match[1].split())
            found[name] = f"{found[name]} / {value}" if name in found else value
            return "\t"

        return pattern.sub(keep, text)

    text = take(_EMAIL, "email", text)
    text = take(_NIP, "nip", text)
    text = take(_NRP, "nip", text)
    text = take(_PHONE, "phone", text)
    if match := _GRADE.search(text):
        found["grade"] = f"{match[1]}/{match[2].lower()}"
        text = f"{text[: match.start()]}\t{text[match.end() :]}"
    if "nip" in found:
        found["nip"] = tidy_nip(found["nip"])
    return found, text


def holds_contact(text: str) -> bool:
    """Tell whether ``text`` holds a telephone number or an e-mail address."""
    return len(text) <= LONGEST_LINE and any(one.search(text) for one in (_PHONE, _EMAIL))


def tidy_nip(text: str) -> str:
    """Return the digits of a NIP without spaces; anything else as it was typed."""
    digits = re.sub(r"[\s.\-]", "", text)
    return digits if digits.isdecimal() else " ".join(text.split())
