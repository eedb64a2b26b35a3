"""One line of a chat or of a typed list: a name and what stands behind it."""

import re
from dataclasses import replace
from typing import Any

from kesbang_desktop.domain.attendance import Presence
from kesbang_desktop.domain.attendee_line import AttendeeLine, ListedLine
from kesbang_desktop.domain.names import is_degree
from kesbang_desktop.domain.rank import is_rank
from kesbang_desktop.exchange.attendee_line import read_named
from kesbang_desktop.exchange.people.in_brackets import sent_by, split_role, split_sender
from kesbang_desktop.exchange.people.personal_data import take_personal_data
from kesbang_desktop.exchange.people.words import ListWords

_SEPARATORS = re.compile(r"\t|\||;|\s+[-–—]+\s+|\s[–—]|[–—]\s|[()]|\s+/\s+|\s:\s")
_SLASH = re.compile(r"(?<=[^\W\d])\s?/\s?(?=[^\W\d])")
_COLON = re.compile(r"([^:]{2,60}):\s+(\S.*)")
# The brackets in the gelar of a specialist, Sp.OG(K), separate nothing.
_SPECIALIST = re.compile(r"\bSp\.?[A-Za-z.-]*\s?\(K[\w. -]*\)")
_HELD = str.maketrans("()", "\x01\x02")
_FREED = str.maketrans("\x01\x02", "()")
_REPRESENTING = re.compile(r"(?:perwakilan|utusan)\s+(?:dari\s+)?(?=\S)", re.IGNORECASE)
_ADDRESSED = re.compile(r"^(?:kepada )?yth\.? ", re.IGNORECASE)
_EXCUSED = re.compile(r"(?:izin|ijin)(?:[ ,:]+(.+))?|(sakit|cuti|dinas luar)", re.IGNORECASE)
_ONLINE = re.compile(r"(?:via |melalui |hadir )?(?:daring|online|zoom|virtual)", re.IGNORECASE)
_IN_THE_ROOM = re.compile(r"(?:hadir )?(?:luring|offline)", re.IGNORECASE)
_EDGES = " \t,-–—:;/"
_NOT_SURE_NAME = "Mungkin bukan nama orang."
_WHOSE_POST = "Isi instansi dari jabatan yang diwakili."
_NOT_SURE_PARTS = "Jabatan atau instansi belum pasti."


def read_line(number: int, text: str, words: ListWords) -> ListedLine:
    """Return what ``text``, without its list mark, says of one attendee.

    ``rest`` is what is told of somebody who came for another and has no place there.
    """
    left, role = split_role(text)
    came, sender = split_sender(left, words)
    if sender:
        line = _sent(_read_one(number, came, words), _read_one(number, sender, words), words)
    else:
        line = _read_one(number, left, words)
    return replace(line, attendee=replace(line.attendee, role=role)) if role else line


def _sent(came: ListedLine, sender: ListedLine, words: ListWords) -> ListedLine:
    attendee = came.attendee
    sent = sent_by(attendee, sender.attendee, words)
    if sent is None:
        position = ", ".join(filter(None, (attendee.position, f"mewakili {sender.attendee.name}")))
        return replace(
            came,
            attendee=replace(attendee, position=position),
            doubts=came.doubts | _doubts("organization"),
            reason=_WHOSE_POST,
        )
    if sent.presence is not Presence.REPRESENTED:
        return replace(came, attendee=sent)
    told = attendee.nip, attendee.rank, attendee.grade, attendee.phone, attendee.email
    return ListedLine(came.number, sent, "; ".join(filter(None, told)), came.doubts)


def _read_one(number: int, text: str, words: ListWords) -> ListedLine:
    personal: dict[str, Any]
    personal, left = take_personal_data(_ADDRESSED.sub("", text))
    pieces = [piece.strip(_EDGES) for piece in _pieces(left, words)]
    pieces = [piece for piece in pieces if any(c.isalnum() for c in piece)]
    if pieces and (rank := next((one for one in pieces[1:] if is_rank(one)), "")):
        personal["rank"] = rank
        pieces.remove(rank)
    presence, pieces = _presence_apart(pieces)
    personal |= presence
    if not pieces:
        told = {"presence": Presence.UNKNOWN} | personal
        return _checked(ListedLine(number, AttendeeLine().with_values(told)), words)
    line = _from_pieces(number, pieces, words)
    return _checked(replace(line, attendee=line.attendee.with_values(personal)), words)


def _presence_apart(pieces: list[str]) -> tuple[dict[str, Any], list[str]]:
    """Return what pieces behind the first say of how somebody comes, and the other pieces."""
    values: dict[str, Any] = {}
    others = pieces[:1]
    for piece in pieces[1:]:
        if match := _EXCUSED.fullmatch(piece):
            reasons = values.get("reason"), match[1] or match[2]
            values["presence"] = Presence.EXCUSED
            values["reason"] = ", ".join(filter(None, reasons))
        elif _ONLINE.fullmatch(piece):
            values["online"] = True
        elif not _IN_THE_ROOM.fullmatch(piece):
            others.append(piece)
    return values, others


def _pieces(text: str, words: ListWords) -> list[str]:
    """Split at the strongest separators that there are; commas are read later."""
    if not text.endswith("]"):
        text = re.sub(r"\[([^\[\]]*)\]", r"(\1)", text)
    if (match := _COLON.fullmatch(text.strip())) and (
        words.is_agency(match[1]) or words.is_position(match[1])
    ):
        # "Kesbangpol: Contoh Satu", "Ketua: Contoh Satu": who it is stands behind.
        return [match[2], match[1]]
    text = _SPECIALIST.sub(lambda found: found[0].translate(_HELD), text)
    pieces = [one.translate(_FREED) for one in _SEPARATORS.split(text) if one.strip(_EDGES)]
    if len(pieces) == 1 and not words.is_agency(text):
        return _SLASH.split(pieces[0])
    return pieces


def _from_pieces(number: int, pieces: list[str], words: ListWords) -> ListedLine:
    head, *behind = pieces
    if match := _REPRESENTING.match(head):
        rest = head[match.end() :]
        attendee = AttendeeLine(
            organization=rest, position=", ".join(behind), presence=Presence.UNKNOWN
        )
        return ListedLine(number, attendee, doubts=_doubts("position") if behind else frozenset())
    while behind and all(is_degree(part) for part in behind[0].split(",")):
        head = f"{head}, {behind.pop(0)}"
    read = read_named(head, Presence.UNKNOWN)
    if not behind and read.name == "":
        return ListedLine(number, read)
    if len(behind) == 1 and not (read.position or read.organization):
        behind = [part for one in behind for part in _comma_parts(one, words)]
    read = _position_apart(read, words)
    parts = [one for one in (read.position, read.organization, *behind) if one]
    attendee = replace(read, position="", organization="")
    if not parts and words.is_agency(read.name):
        return ListedLine(number, replace(attendee, name="", organization=read.name))
    if words.is_agency(read.name) and not words.is_agency(parts[0] if parts else read.name):
        return _agency_first(number, attendee, parts, words)
    return _placed(number, attendee, parts, words)


def _position_apart(read: AttendeeLine, words: ListWords) -> AttendeeLine:
    """Let a jabatan that holds commas begin where its first word stands."""
    parts = read.name.split(", ")
    at = next((at for at, part in enumerate(parts) if at and words.is_position(part)), 0)
    if not at:
        return read
    position = ", ".join(filter(None, (*parts[at:], read.position)))
    return replace(read, name=", ".join(parts[:at]), position=position)


def _comma_parts(text: str, words: ListWords) -> list[str]:
    """Split ``Kepala Badan, Kesbangpol`` where an agency follows; other commas are text."""
    before, comma, after = text.rpartition(",")
    if comma and words.is_short_agency(after):
        return [before.strip(), after.strip()]
    parts = [part.strip() for part in text.split(",")]
    return parts if len(parts) == 2 else [text]


def _agency_first(
    number: int, attendee: AttendeeLine, parts: list[str], words: ListWords
) -> ListedLine:
    """Read ``Kesbangpol - Contoh Satu - Kabid``: the agency came before whom it sends."""
    positions = [one for one in parts if words.is_position(one)]
    names = [one for one in parts if one not in positions]
    found = replace(
        attendee,
        name=", ".join(names),
        position=", ".join(positions),
        organization=attendee.name,
    )
    return ListedLine(number, found, doubts=_doubts("name", "organization"), reason=_NOT_SURE_PARTS)


def _placed(number: int, attendee: AttendeeLine, parts: list[str], words: ListWords) -> ListedLine:
    """Give the parts behind a name to jabatan and instansi, and say where that is a guess."""
    if not parts:
        return ListedLine(number, attendee)
    if len(parts) == 1:
        (part,) = parts
        if words.is_position(part) and not words.is_agency(part):
            return ListedLine(number, replace(attendee, position=part))
        sure = words.is_short_agency(part)
        doubts = frozenset() if sure else _doubts("organization")
        reason = "" if sure else _NOT_SURE_PARTS
        return ListedLine(
            number, replace(attendee, organization=part), doubts=doubts, reason=reason
        )
    *before, last = parts
    first = before[0]
    if len(parts) == 2 and words.is_position(last) and words.is_short_agency(first):
        return ListedLine(number, replace(attendee, position=last, organization=first))
    sure = len(parts) == 2 and (words.is_position(first) or words.is_short_agency(last))
    return ListedLine(
        number,
        replace(attendee, position=", ".join(before), organization=last),
        doubts=frozenset() if sure else _doubts("position", "organization"),
        reason="" if sure else _NOT_SURE_PARTS,
    )


def _checked(line: ListedLine, words: ListWords) -> ListedLine:
    """Doubt a name that does not read as one."""
    name, organization = line.attendee.name, line.attendee.organization
    if (name or not organization) and words.is_doubtful_name(name):
        return replace(line, doubts=line.doubts | _doubts("name"), reason=_NOT_SURE_NAME)
    return line


def _doubts(*fields: str) -> frozenset[str]:
    return frozenset(fields)
