"""The lines of a signature block that say in what capacity somebody signs.

Source of the forms ``a.n.`` (atas nama), ``u.b.`` (untuk beliau), ``Plt.``, ``Plh.`` and ``Pjs.``:
tata naskah dinas (Permendagri 54/2009 and 1/2023).
"""

from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.office_profile import Signer

_FOR, _FOR_HIM = "a.n.", "u.b."
# The capacities that name the official on whose behalf somebody signs.
ON_BEHALF = (_FOR, _FOR_HIM)


def signer_titles(signer: Signer) -> tuple[str, ...]:
    """Return the lines from the top, the last one without its comma; none is left empty but it."""
    principal = signer.on_behalf_of.strip()
    if signer.capacity == _FOR and principal:
        return (_on_behalf(principal), signer.title)
    if signer.capacity == _FOR_HIM:
        above = (_on_behalf(principal),) if principal else ()
        return (*above, _FOR_HIM, signer.title)
    return (_in_capacity(signer.capacity, signer.title),)


def _in_capacity(capacity: str, title: str) -> str:
    """Return ``Plt. Sekretaris``, also where ``title`` says the capacity already."""
    said, _, office = title.strip().partition(" ")
    if capacity and fold(said) == fold(capacity):
        title = office.strip()
    return " ".join(filter(None, (capacity, title)))


def _on_behalf(principal: str) -> str:
    return principal if principal.startswith(_FOR) else f"{_FOR} {principal}"
