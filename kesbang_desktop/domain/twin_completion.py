"""What joining two entries of the directory gives the one that stays, and what it leaves."""

from collections.abc import Iterator
from typing import Any

from kesbang_desktop.domain.held_post import write_posts
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.nip import format_nip
from kesbang_desktop.domain.party import Directory, Organization, PartyKind, Person
from kesbang_desktop.domain.rank import format_rank

# What belongs together comes together, and only where nothing of it is there.
_TOGETHER = {
    PartyKind.PERSON: (
        *(("nip",), ("rank", "grade"), ("position",), ("organization_id",)),
        *(("phone",), ("email",), ("region",), ("remarks",)),
    ),
    PartyKind.ORGANIZATION: (
        *(("short_name",), ("parent_id",), ("region",), ("phone",), ("email",), ("remarks",)),
    ),
}
_WORDS = {
    "nip": "NIP",
    "rank": "pangkat",
    "position": "jabatan",
    "organization_id": "instansi",
    "short_name": "nama pendek",
    "parent_id": "instansi induk",
    "phone": "telepon",
    "email": "pos-el",
    "region": "kabupaten/kota",
    "remarks": "keterangan",
}


def lacking_fields(own: Any, theirs: Any, kind: PartyKind) -> dict[str, Any]:
    """Return the fields that ``own`` lacks with their values in ``theirs``, both of ``kind``."""
    values: dict[str, Any] = {}
    for names in _TOGETHER[kind]:
        lacks = not any(getattr(own, one) for one in names)
        if lacks and getattr(theirs, names[0]) != own.id:
            values |= {one: getattr(theirs, one) for one in names if getattr(theirs, one)}
    return values


def completion_words(
    gone: Person | Organization, kept: Person | Organization, directory: Directory
) -> list[str]:
    """Return sentences on what ``kept`` gets of ``gone``, and what of ``gone`` is kept nowhere."""
    kind = kept.party.kind
    agencies = {one.id: one.display_name for one in directory.organizations}
    filled = lacking_fields(kept, gone, kind)
    got = [f"{_WORDS[name]} {_value(gone, name, agencies)}" for name in filled if name in _WORDS]
    if isinstance(gone, Organization):
        known = set(map(fold, kept.names)) if isinstance(kept, Organization) else set()
        others = [one for one in gone.names if fold(one) not in known]
        got += [f"nama lain “{one}”" for one in dict.fromkeys(others)]
    elif gone.former_posts:
        got.append(f"riwayat {'; '.join(write_posts(gone.former_posts).splitlines())}")
    left = [
        f"{_WORDS[name]} {_value(gone, name, agencies)} (tetap {_value(kept, name, agencies)})"
        for name in _differing(gone, kept, kind)
    ]
    filled_words = ", ".join(got) or "tidak ada, semuanya sudah ada"
    sentences = [f"Yang dilengkapi: {filled_words}."]
    if left:
        sentences.append(f"Yang berbeda dan tidak dipakai: {', '.join(left)}.")
    return sentences


def _differing(gone: Any, kept: Any, kind: PartyKind) -> Iterator[str]:
    for name, *_ in _TOGETHER[kind]:
        theirs, own = getattr(gone, name), getattr(kept, name)
        is_other = theirs and own and theirs != kept.id and _key(theirs) != _key(own)
        # A short name is kept among the other names.
        if is_other and name != "short_name":
            yield name


def _key(value: Any) -> Any:
    return fold(value).replace(" ", "") if isinstance(value, str) else value


def _value(one: Any, name: str, agencies: dict[Any, str]) -> str:
    """Return a field in words, on one line."""
    value = getattr(one, name)
    if name == "nip":
        return format_nip(value)
    if name == "rank":
        return format_rank(one.rank, one.grade)
    if name in ("organization_id", "parent_id"):
        return agencies.get(value, "")
    return f"“{' '.join(value.split())}”"
