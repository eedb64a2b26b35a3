"""What stands beside a name of what he is in the meeting: ``(pimpinan)``, ``(mewakili Kadis)``.

Neither is of his jabatan or agency. Somebody who was sent is noted at the one who sent him, as the
line of arrivals does it: a jabatan of his own stays his, the agency is of both.
"""

import re
from dataclasses import replace

from kesbang_desktop.domain.attendance import Presence, Role
from kesbang_desktop.domain.attendee_line import AttendeeLine
from kesbang_desktop.domain.names import without_courtesy
from kesbang_desktop.exchange.people.words import ListWords

_ROLES = {
    Role.CHAIR: "pimpinan|pemimpin|pimpinan rapat|pemimpin rapat|pimpinan sidang",
    Role.SECRETARY: "sekretaris rapat|sekretaris sidang",
    Role.NOTE_TAKER: "notulis|notulen|notulis rapat",
    Role.RESOURCE_PERSON: "narasumber|nara sumber|pemateri",
}
_ROLE = re.compile(
    r"\s*\((?:sebagai |selaku )?(?:"
    + "|".join(f"(?P<{role.name}>{words})" for role, words in _ROLES.items())
    + r")\)",
    re.IGNORECASE,
)
_FOR = r"(?:mewakili|(?P<instead>atas nama|a\.\s?n\.))\s+"
_SENDER = re.compile(rf"\s*\({_FOR}(?P<sender>[^()]+)\)", re.IGNORECASE)
_SENDER_BEHIND = re.compile(rf"(?<=[\w.)])[\s,–—-]+{_FOR}(?P<sender>\w[^()]*)$", re.IGNORECASE)
_SENT_BY = re.compile(r"^(\w[^()]*?)[\s,]+\(?diwakili\s+(?:oleh\s+)?(\w[^()]*)\)?$", re.IGNORECASE)


def split_role(text: str) -> tuple[str, Role | None]:
    """Return ``text`` without the brackets that say a role in the meeting, and that role."""
    found = _ROLE.search(text)
    if found is None:
        return text, None
    role = next(role for role in _ROLES if found[role.name])
    return _without(text, found), role


def split_sender(text: str, words: ListWords) -> tuple[str, str]:
    """Return who came, as it is said, and who sent him; the second is empty where nobody did.

    ``a.n.`` may be letters of a name as well: it speaks of a sender only before a jabatan.
    """
    found = _SENDER.search(text) or _SENDER_BEHIND.search(text)
    if found and (not found["instead"] or words.is_position(without_courtesy(found["sender"]))):
        return _without(text, found).strip(" ,–—-"), without_courtesy(found["sender"])
    if found := _SENT_BY.match(text.strip()):
        return found[2].strip(), without_courtesy(found[1])
    return text, ""


def sent_by(came: AttendeeLine, sender: AttendeeLine, words: ListWords) -> AttendeeLine | None:
    """Return ``sender`` with the note that ``came`` stood in for him.

    A jabatan alone (``Kepala Dinas``) is noted at the agency of whoever came, else at the one that
    the jabatan names. None where no agency is known: nobody can say then whose jabatan it is.
    """
    is_post = words.is_position(sender.name)
    if not is_post and (not sender.name or words.is_agency(sender.name)):
        return replace(came, organization=came.organization or sender.organization or sender.name)
    position = ", ".join(filter(None, (sender.name if is_post else "", sender.position)))
    organization = sender.organization or came.organization
    if is_post and not organization:
        organization = _agency_in(position, words)
        if not organization:
            return None
    return AttendeeLine(
        name="" if is_post else sender.name,
        position=position,
        organization=organization,
        presence=Presence.REPRESENTED,
        represented_by=came.name,
        stand_in_position=came.position,
        invited=came.invited,
        online=came.online,
        role=came.role,
    )


def _agency_in(position: str, words: ListWords) -> str:
    """Return the agency that a jabatan ends with: ``Dinas Sosial`` of its ``Kepala``."""
    parts = position.split()
    for at in range(1, len(parts) - 1):
        agency = " ".join(parts[at:])
        if words.is_agency(agency):
            return agency
    return ""


def _without(text: str, found: re.Match[str]) -> str:
    before, after = text[: found.start()], text[found.end() :]
    return (
        f"{before}{after}" if after.startswith((",", ";")) else f"{before} {after.lstrip()}".strip()
    )
