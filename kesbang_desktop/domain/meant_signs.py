"""Where signs stand in a text, ``@`` and ``/``, and which of them somebody meant.

A sign begins behind a space, a comma or an opening bracket. Elsewhere such characters are text, as
in ``dan/atau``, e-mail addresses and the paths of files.
"""

import re

from kesbang_desktop.domain.date_reading import month_number, weekday_number
from kesbang_desktop.domain.markers import OWNER
from kesbang_desktop.domain.missing_day import why_no_such_day
from kesbang_desktop.domain.names import is_address
from kesbang_desktop.domain.spoken_due import waits_for_date

BEFORE = r"(?<![^\s(,;\ufffc])"
# One or two spaces may have slipped in behind a sign: "@ Budi / 20 Maret".
_SLIP = r"[ \xa0]{1,2}"
SIGN = re.compile(
    rf"{BEFORE}(?:@(?=(?:{_SLIP})?[^\s\ufffc])|/(?=[^\s/])|(?<=\s)/(?={_SLIP}[^\W_]))"
)
SLIPPED = re.compile(rf"[@/]{_SLIP}(?=\S)")
# What ends the words of a sign for certain: the next one, or an object of the editor.
END = re.compile(rf"{SIGN.pattern}|\ufffc")
_BACK = re.compile(r"h ?[-+] ?\d", re.IGNORECASE)
_A_UNIT = re.compile(r"/ *(?:hari|minggu|pekan|bulan|tahun)\s*(?:[.,;)]|$|(?=[@/]))", re.IGNORECASE)
_PRICE = re.compile(r"@\s*(?:rp\.?\s*)?\d{1,3}(?!\d)", re.IGNORECASE)
_HANDLE = re.compile(r"@[a-z0-9]+[._][a-z0-9]")
_PATH = re.compile(r"/([^\W\d]\w*)[\w.-]*/[\w.-]")


def find_meant(text: str) -> list[int]:
    """Return where signs stand in ``text`` that somebody meant, whether anything is found for them.

    ``@Rp5.000`` is a price, ``@kpu_kaltim`` the name of an account, ``/srv/berkas`` a path.
    """
    return [match.start() for match in SIGN.finditer(text) if is_meant(text, match.start())]


def is_meant(text: str, at: int) -> bool:
    """Tell whether somebody meant the sign at ``at``, whether anything is found for it or not."""
    if slipped := SLIPPED.match(text, at):
        return _is_meant_behind(text, at, text[slipped.end() :])
    if text[at] == OWNER:
        is_other = _PRICE.match(text, at) or _HANDLE.match(text, at)
        return not is_other and any(map(str.isalnum, text[at + 1 : at + 3]))
    return text[at + 1].isalnum() and not is_path(text, at)


def is_choice(text: str, at: int) -> bool:
    """Tell whether the slash at ``at`` stands between two, or for each: ``5 kotak / minggu``."""
    last = text[:at].split()[-1:]
    return _A_UNIT.match(text, at) is not None or any(
        one[-1].isdigit() or weekday_number(one) is not None or month_number(one) is not None
        for one in last
    )


def is_path(text: str, at: int) -> bool:
    """Tell whether the slash at ``at`` begins the path of a file: ``/srv/berkas``."""
    path = _PATH.match(text, at)
    return path is not None and weekday_number(path[1]) is None


def _is_meant_behind(text: str, at: int, rest: str) -> bool:
    """Tell whether the sign at ``at``, with a space behind it, has a name or a time in ``rest``."""
    if text[at] == OWNER:
        word = rest.split()[0]
        is_named = word.isalpha() and (word[0].isupper() or is_address(word))
        return is_named and _PRICE.match(text, at) is None
    phrase = rest[: end.start()] if (end := END.search(rest)) else rest
    is_time = _BACK.match(phrase) or why_no_such_day(phrase) or waits_for_date(phrase, None)
    return bool(is_time) and not is_choice(text, at)
