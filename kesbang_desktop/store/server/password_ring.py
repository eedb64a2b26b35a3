"""Passwords of office databases in the key ring of the system, and nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kesbang_desktop.domain.office_address import OfficeAddress

_SERVICE = "Notula Kesbang"


def kept_password(address: OfficeAddress) -> str:
    """Return the password for ``address``; empty where none is kept, or there is no key ring."""
    try:
        import keyring

        return keyring.get_password(_SERVICE, address.text) or ""
    except Exception:
        # Each system fails in its own way, locked, absent or without a screen: it is asked then.
        return ""


def keep_password(address: OfficeAddress, password: str) -> bool:
    """Keep ``password`` for the next starts; tell whether the system took it."""
    try:
        import keyring

        keyring.set_password(_SERVICE, address.text, password)
    except Exception:
        return False
    return True


def forget_password(address: OfficeAddress) -> None:
    """Take the password for ``address`` out of the key ring, if it is there."""
    try:
        import keyring

        keyring.delete_password(_SERVICE, address.text)
    except Exception:
        # What is not there need not go.
        return
