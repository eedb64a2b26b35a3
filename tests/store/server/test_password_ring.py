"""Passwords of servers are kept by the key ring of the system."""

import keyring
import keyring.backend
import keyring.backends.fail
import keyring.errors
import pytest

from kesbang_desktop.domain.office_address import OfficeAddress
from kesbang_desktop.store.server.password_ring import forget_password, keep_password, kept_password

ADDRESS = OfficeAddress("server", "notula", "budi")


class Ring(keyring.backend.KeyringBackend):
    """A key ring that ends with the test."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError


@pytest.fixture
def use():
    former = keyring.get_keyring()
    yield keyring.set_keyring
    keyring.set_keyring(former)


def test_a_password_is_kept_for_its_address_alone(use) -> None:
    use(Ring())
    assert kept_password(ADDRESS) == ""
    assert keep_password(ADDRESS, "rahasia")
    assert kept_password(ADDRESS) == "rahasia"
    assert kept_password(OfficeAddress("server", "notula", "ani")) == ""
    forget_password(ADDRESS)
    forget_password(ADDRESS)
    assert kept_password(ADDRESS) == ""


def test_without_a_key_ring_a_password_is_asked_for_each_time(use) -> None:
    use(keyring.backends.fail.Keyring())
    assert not keep_password(ADDRESS, "rahasia")
    assert kept_password(ADDRESS) == ""
    forget_password(ADDRESS)
