"""Day and time that chat programs write before a message.

WhatsApp on a phone: ``[10/03/26 09.15.23] Nama: ...`` (iOS), ``10/03/26 09.18 - Nama: ...`` and
``10/03/26, 9:16 AM - Nama: ...`` (Android, with U+202F before AM). WhatsApp in a browser:
``[09.15, 10/3/2026] Nama: ...``. Telegram: ``Nama, [10/03/2026 09.15]`` over its message. U+200E
stands where the program wanted to force a direction.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time

from kesbang_desktop.domain.dates import format_date, make_date
from kesbang_desktop.domain.markers import split_marker

_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_SPACE = re.compile("[\u00a0\u2000-\u200a\u202f\u205f]")
_DAY = r"(?P<first>\d{1,4})[/.-](?P<second>\d{1,2})[/.-](?P<third>\d{2,4})"
_TIME = r"(?P<hour>\d{1,2})[.:](?P<minute>\d{2})(?:[.:]\d{2})?\s?(?P<half>[AaPp]\.?\s?[Mm]\.?)?"
_GAP = r",?\s+(?:pukul\s+)?"
_STAMPS = (
    rf"\[{_DAY}{_GAP}{_TIME}\]:?(?:\s+|$)",
    rf"\[{_TIME}{_GAP}{_DAY}\]:?(?:\s+|$)",
    rf"{_DAY}{_GAP}{_TIME}\s+[-–]\s+",
)
_ABOVE = rf"(?P<sender>[^\[\]:]{{1,60}}), \[{_DAY}{_GAP}{_TIME}\]\s*"
# Hardly a line has one: it is told at once from all others.
_DIGITS = re.compile(r"\d[/.-]\d{1,2}[/.-]\d{2}")
_LONGEST_STAMP = 100
_SENDER = re.compile(r"~?\s?([^:]{1,60}?):(?:\s+|$)")
# Compiled at their first use: the program starts without them.
_SYSTEM = (
    r"<(?:media|foto|video|audio|stiker|dokumen|lampiran|sticker|image|this message)[^<>]*>"
    r"|<[^<>]*(?:tidak disertakan|dihilangkan|omitted|diedit|edited)[^<>]*>"
    r"|(?:gambar|foto|video|audio|stiker|dokumen|gif|image|sticker|document|kartu kontak)"
    r"[^.]{0,60}(?:tidak disertakan|dihilangkan|omitted)"
    r"|(?:pesan|message) ini (?:telah )?(?:dihapus|diedit)|anda (?:telah )?menghapus pesan ini"
    r"|this message was deleted|panggilan (?:suara|video) tak terjawab"
    r"|pesan dan panggilan (?:terenkripsi|dienkripsi)[\s\S]*"
    r"|messages and calls are end-to-end encrypted[\s\S]*"
)


# Behind a message that was changed after it was sent.
_EDITED = r"\s*(<[^<>]{0,60}\b(?:diedit|edited)\b[^<>]{0,20}>)\s*\Z"


@dataclass(frozen=True, slots=True)
class ChatStamp:
    """What stood before and in a message; ``sender`` is empty in messages of the program itself."""

    stamp: str
    at: datetime
    sender: str
    text: str


@dataclass(frozen=True, slots=True)
class ChatLine:
    """A line with its stamp taken away. ``is_system`` marks what nobody said.

    ``at`` is when the message was sent, None outside of chats; ``sender`` who sent it, empty where
    the line goes on with a message.
    """

    number: int
    text: str
    at: datetime | None = None
    is_system: bool = False
    sender: str = ""

    def is_of(self, day: date | None) -> bool:
        """Tell whether the message was sent on ``day``; also where no day is known yet."""
        return self.at is not None and day in (None, self.at.date())


def split_stamp(line: str) -> ChatStamp | None:
    """Return the stamp at the start of ``line`` and the message; None where there is none."""
    clean = _SPACE.sub(" ", _INVISIBLE.sub("", line)).strip()
    if not _DIGITS.search(clean[:_LONGEST_STAMP]):
        return None
    if (match := re.fullmatch(_ABOVE, clean)) and (at := _moment(match)):
        return ChatStamp(clean, at, match["sender"].strip(), "")
    for form in _STAMPS:
        if (match := re.match(form, clean)) and (at := _moment(match)):
            rest = clean[match.end() :]
            sender = _SENDER.match(rest)
            stamp = match[0].strip(" -–")
            if sender is None:
                return ChatStamp(stamp, at, "", rest)
            return ChatStamp(stamp, at, sender[1].strip(), rest[sender.end() :])
    return None


def is_system_text(text: str) -> bool:
    """Tell whether ``text`` was written by a chat program: ``<Media tidak disertakan>``."""
    return bool(re.fullmatch(_SYSTEM, text.strip(" ."), re.IGNORECASE))


def read_chat(lines: Iterable[tuple[int, str]]) -> Iterator[ChatLine]:
    """Yield ``lines`` without stamps: ``Nama: pesan``.

    A line without a stamp goes on with the message before it, and has its time. Where there is no
    stamp at all, the lines come as they are, less what the program wrote in angle brackets.
    """
    at: datetime | None = None
    sender = ""
    for number, line in lines:
        line, mark = _split_edited(line)
        stamp = split_stamp(line)
        if stamp is not None:
            at, sender = stamp.at, stamp.sender
            said = f"{sender}: {stamp.text}" if sender else stamp.text
            is_system = is_system_text(stamp.text) or (not sender and _says_itself(stamp))
            if stamp.text:
                yield ChatLine(number, said, at, is_system, sender)
            # A caption stands below its picture, the text of Telegram below its sender.
            sender = sender if is_system or not stamp.text else ""
        elif _is_left_by_program(line):
            yield ChatLine(number, line.strip(), at, is_system=True)
        elif line.strip():
            said = f"{sender}: {line.strip()}" if sender else line
            yield ChatLine(number, said, at, sender=sender)
            sender = ""
        else:
            yield ChatLine(number, line, at)
        if mark:
            yield ChatLine(number, mark, at, is_system=True)


def _split_edited(line: str) -> tuple[str, str]:
    """Return ``line`` and the mark behind it that it was changed later, empty where it was not."""
    match = re.search(_EDITED, line, re.IGNORECASE) if ">" in line[-24:] and "<" in line else None
    return (line[: match.start()], match[1]) if match else (line, "")


def _is_left_by_program(line: str) -> bool:
    """Tell whether ``line`` is ``<Media tidak disertakan>`` alone or behind a name."""
    if "<" not in line or not line.rstrip().endswith(">"):
        return False
    text = line.rpartition(":")[2].strip()
    return text.startswith("<") and is_system_text(text)


def only_day(lines: Iterable[ChatLine]) -> date | None:
    """Return the day on which people sent all messages, None for several days or none."""
    days = {line.at.date() for line in lines if line.at is not None and not line.is_system}
    return days.pop() if len(days) == 1 else None


def other_days(lines: Iterable[ChatLine], day: date | None) -> list[str]:
    """Return a sentence for each day of messages that is not ``day``: their time is not kept."""
    numbers: dict[date, list[int]] = {}
    for line in lines:
        if line.at is not None and not line.is_of(day):
            numbers.setdefault(line.at.date(), []).append(line.number)
    return [
        f"Baris {_span(found)}: pesan tanggal {format_date(sent)}, bukan hari rapat; jamnya tidak "
        "dicatat."
        for sent, found in numbers.items()
    ]


def _says_itself(stamp: ChatStamp) -> bool:
    """Tell whether a message without a sender is of the program: ``Anda menambahkan ...``.

    Only WhatsApp for Android writes these so; a sign at the beginning was put there by a person.
    """
    return not stamp.stamp.startswith("[") and split_marker(stamp.text) is None


def _span(numbers: list[int]) -> str:
    first, last = min(numbers), max(numbers)
    return str(first) if first == last else f"{first}-{last}"


def _moment(match: re.Match[str]) -> datetime | None:
    first, second, third = (int(match[name]) for name in ("first", "second", "third"))
    hour, minute = int(match["hour"]), int(match["minute"])
    if half := match["half"]:
        hour = hour % 12 + (12 if half[0] in "Pp" else 0)
    day = make_date(first, second, third) if first > 31 else _day(first, second, third)
    if day is None or hour > 23 or minute > 59:
        return None
    return datetime.combine(day, time(hour, minute))


def _day(first: int, second: int, year: int) -> date | None:
    """Return the date with the day first, as here; with the month first where only that fits."""
    year += 2000 if year < 100 else 0
    return make_date(year, second, first) or make_date(year, first, second)
