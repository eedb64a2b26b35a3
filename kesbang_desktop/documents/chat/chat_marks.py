"""The marks of WhatsApp, which turn ``*text*`` bold.

WhatsApp knows ``*bold*``, ``_italic_``, ``~struck~`` and `` `code` ``, and no way to escape them
(WhatsApp Help Center, "How to format your messages"). A mark counts only at the edge of a word: the
underscores of ``berkas_rapat_1`` and the asterisk of ``5 * 3`` stay what they are.
"""

import re

# Signs that look the same and mean nothing to WhatsApp: asterisk operator, modifier letter low
# macron, tilde operator and modifier letter grave accent.
_LOOKALIKES = str.maketrans({"*": "∗", "_": "ˍ", "~": "∼", "`": "ˋ"})
_MARK = re.compile(r"[*_~]+|`+")
# What is changed inside a link leads nowhere; WhatsApp shows links as they are.
_LINK = re.compile(r"(?:\w+://|www\.)\S+", re.IGNORECASE)


def bold(text: str) -> str:
    """Return ``text``, one line without a blank at its ends, in bold; no mark in it may end it."""
    return f"*{text.translate(_LOOKALIKES)}*"


def plain(text: str) -> str:
    """Return ``text`` so that WhatsApp shows it as it is."""
    links = [link.span() for link in _LINK.finditer(text)]

    def harmless(mark: re.Match[str]) -> str:
        in_link = any(start <= mark.start() < end for start, end in links)
        return mark[0] if in_link or _is_inert(mark, text) else mark[0].translate(_LOOKALIKES)

    return _MARK.sub(harmless, text)


def _is_inert(mark: re.Match[str], text: str) -> bool:
    """Tell whether the mark stands inside a word or alone. Code is marked inside of words too."""
    if len(mark[0]) > 1 or mark[0] == "`":
        return False
    before = text[mark.start() - 1] if mark.start() else " "
    after = text[mark.end()] if mark.end() < len(text) else " "
    return (before.isalnum() and after.isalnum()) or (before.isspace() and after.isspace())
