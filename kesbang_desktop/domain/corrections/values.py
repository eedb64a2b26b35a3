"""What is printed of a value, read back: due dates, owners, whoever is listed, texts."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.action_matrix import STATUS_WORDS
from kesbang_desktop.domain.date_reading import clock_behind, read_date
from kesbang_desktop.domain.due_date import NO_DUE, ONGOING, Due, parse_due
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.names import name_and_position

# What papers print behind whoever is listed, in this order.
RESOURCE, STAND_IN, ONLINE = ", narasumber", ", diwakili oleh ", ", hadir secara daring"
# What stands for nothing: a dash, or dots to write on.
_NOTHING = re.compile(r"[\s.…_–—-]*")
_ONGOING_NOTE = re.compile(rf"{ONGOING} \((?P<note>.+)\)", re.IGNORECASE)
_WEEKDAY = re.compile(r"(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu),?\s+(?=\d)", re.IGNORECASE)
_DESCRIBED = re.compile(r"(?P<name>[^()]+?)(?: \((?P<known>.*)\))?(?P<rest>(?:, [^()]*)?)")
_STATUSES = {word.casefold(): status for status, word in STATUS_WORDS.items()}


def is_nothing(text: str) -> bool:
    """Tell whether ``text`` is what papers print where nothing is known."""
    return _NOTHING.fullmatch(text) is not None


def read_due(text: str, meeting_date: date | None, holidays: Collection[date]) -> Due:
    """Return the due date that ``text`` says. Raises InvalidRecordError for what is none."""
    said = " ".join(text.split())
    if is_nothing(said):
        return NO_DUE
    since = meeting_date or date.today()
    note = _ONGOING_NOTE.fullmatch(said)
    forms = (note["note"] if note else said, _WEEKDAY.sub("", said, count=1))
    for form in forms:
        if (due := parse_due(form, since, holidays)) is not None:
            return due
    raise InvalidRecordError(
        f"Tenggat “{said}” tidak terbaca sebagai tanggal. Ketik sendiri di notula."
    )


def weekday_doubt(text: str, since: date | None) -> str:
    """Return on which weekday the day in ``text`` falls where that names another, else empty."""
    said = " ".join(text.split())
    return read_date(said.removesuffix(clock_behind(said)), since).misfit


def read_owners(text: str) -> list[str]:
    """Return the names of owners; names hold commas, so semicolons and lines part them."""
    parts = re.split(r"[;\n]", text)
    return [one.strip() for one in parts if not is_nothing(one)]


def read_status(text: str) -> ActionStatus:
    """Return the status that ``text`` is the word of. Raises InvalidRecordError."""
    found = _STATUSES.get(text.strip().casefold())
    if found is None:
        raise InvalidRecordError(
            f"Status “{text}” tidak dikenal. Pakai Belum, Proses, Selesai, atau Batal."
        )
    return found


@dataclass(frozen=True, slots=True)
class Described:
    """Somebody as papers list him: ``Name (position, organization), narasumber``."""

    name: str
    known: str
    rest: str


def read_described(text: str) -> Described:
    """Return the parts of somebody in a list. Raises InvalidRecordError."""
    match = _DESCRIBED.fullmatch(" ".join(text.split()))
    if match is None:
        raise InvalidRecordError(f"“{text}” tidak terbaca sebagai nama. Perbaiki di tab Peserta.")
    name, rest = match["name"].strip(), match["rest"]
    if match["known"] is None:
        # Without brackets gelar may follow the name.
        head, behind = _parted(name + rest)
        name, other = name_and_position(head)
        rest = f", {other}{behind}" if other else behind
    return Described(name, (match["known"] or "").strip(), rest)


def _parted(text: str) -> tuple[str, str]:
    """Return ``text`` up to what papers print behind a name, and from there on."""
    places = [text.find(words) for words in (RESOURCE, STAND_IN, ONLINE) if words in text]
    at = min(places, default=len(text))
    return text[:at], text[at:]


def unwrapped(after: str, printed: str, said: str) -> str:
    """Return what ``after`` makes of ``said``, which the program printed as ``printed``.

    What it put around, such as the time of an entry, is no part of it. Raises InvalidRecordError
    where that was changed.
    """
    if not said or said not in printed:
        return after
    before, _, behind = printed.partition(said)
    text = after.removeprefix(before)
    if behind and not text.endswith(behind):
        raise InvalidRecordError(
            f"Tulisan program di belakang butir (“{behind.strip()}”) ikut diubah. "
            "Ubah sendiri di notula."
        )
    return text.removesuffix(behind) if behind else text
