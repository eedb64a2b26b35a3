"""The agency (instansi) that a unit belongs to."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from uuid import UUID

from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.party import Organization

# What lists say for whoever belongs to none.
WITHOUT_AGENCY = "Tanpa instansi"
# Units inside an agency; a biro stands for itself, as does the Sekretariat Daerah or DPRD.
_UNITS = (
    *("bidang", "bagian", "seksi", "sekretariat", "upt", "uptd", "uptb"),
    *("sub", "subbidang", "subbid", "subbagian", "subbag"),
)
_NO_UNITS = ("sekretariat daerah", "sekretariat dprd", "sekretariat dewan")

Finder = Callable[[UUID], Organization | None]


def agency_of(organization: Organization, find: Finder) -> Organization:
    """Return the agency above a unit such as ``Bidang Politik``; any other stands for itself.

    ``find`` gives the organization with an id. A ring of parents ends where it closes.
    """
    chain = _chain(organization, find)
    return next((one for one in chain if not _is_unit(one)), chain[-1])


def region_of(organization: Organization, find: Finder) -> str:
    """Return the kabupaten/kota of an organization, else of the nearest above it that has one."""
    return next((one.region for one in _chain(organization, find) if one.region), "")


def stands_under(organization: Organization, above: UUID, find: Finder) -> bool:
    """Tell whether ``organization`` stands below the one with the id ``above``, however deep."""
    return any(one.id == above for one in _chain(organization, find)[1:])


def in_tree(organizations: Iterable[Organization]) -> Iterator[tuple[Organization, int]]:
    """Yield each with how deep it stands: what is below one comes next, as given at each depth.

    One whose parent is not among them stands at the top; of a ring of parents the first does.
    """
    given = list(organizations)
    known = {one.id for one in given}
    below: defaultdict[UUID | None, list[Organization]] = defaultdict(list)
    for one in given:
        below[one.parent_id if one.parent_id in known else None].append(one)
    told: set[UUID] = set()
    # Whoever is under nobody comes first, then what is left of rings.
    for top in (*below[None], *given):
        waiting = [(top, 0)]
        while waiting:
            one, depth = waiting.pop()
            if one.id not in told:
                told.add(one.id)
                yield one, depth
                waiting += [(child, depth + 1) for child in reversed(below[one.id])]


def _chain(organization: Organization, find: Finder) -> list[Organization]:
    chain = [organization]
    seen = {organization.id}
    while (parent_id := chain[-1].parent_id) is not None and parent_id not in seen:
        parent = find(parent_id)
        if parent is None:
            break
        seen.add(parent.id)
        chain.append(parent)
    return chain


def _is_unit(organization: Organization) -> bool:
    name = fold(organization.name)
    return name.split(" ", 1)[0] in _UNITS and not name.startswith(_NO_UNITS)
