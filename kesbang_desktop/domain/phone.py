"""Telephone numbers as they stand in a directory and before what somebody said in a chat."""

import re

_NUMBER = re.compile(r"(?:\+|0)[\d ().\xa0\u202f‑-]{7,}\d")
_FEWEST_DIGITS = 9
_HERE = "62"


def phone_key(text: str) -> str:
    """Return what two ways to write one number have in common, empty where ``text`` is none.

    ``+62 812-3456-7890`` is ``0812 3456 7890``.
    """
    if _NUMBER.fullmatch(text.strip()) is None:
        return ""
    digits = "".join(filter(str.isdigit, text))
    if text.strip().startswith("+"):
        digits = f"0{digits.removeprefix(_HERE)}" if digits.startswith(_HERE) else f"+{digits}"
    return digits if len(digits) >= _FEWEST_DIGITS else ""
