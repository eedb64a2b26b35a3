"""Addresses of office databases: what is read is what was written, and never a password."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.data_place import DataChoice
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.office_address import OfficeAddress, read_address

_WORDS = st.text(min_size=1).filter(lambda text: text.strip() and "\x00" not in text)
_HOSTS = st.sampled_from(["server-kantor", "10.0.0.7", "fe80::1", "/var/run/postgresql", "s.go.id"])
_OPTIONS = st.dictionaries(
    st.sampled_from(["sslmode", "sslrootcert", "options"]), _WORDS, max_size=2
)


@given(_HOSTS, _WORDS, _WORDS, st.integers(1, 65535), _OPTIONS)
def test_an_address_is_read_as_it_was_written(host, database, user, port, options) -> None:
    address = OfficeAddress(host, database, user, port, tuple(sorted(options.items())))
    assert read_address(address.text) == (address, "")


def test_a_password_in_an_address_is_no_part_of_it() -> None:
    told = "postgresql+psycopg://budi:r%40hasia@server:5433/notula?sslmode=verify-full"
    address, password = read_address(told)
    assert password == "r@hasia"
    assert address == OfficeAddress("server", "notula", "budi", 5433, (("sslmode", "verify-full"),))
    assert "hasia" not in address.text + repr(address) + repr(DataChoice(address, password))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "server-kantor",
        "mysql://budi:rahasia@server/notula",
        "postgresql://server/notula",
        "postgresql://budi:rahasia@server:banyak/notula",
        "postgresql://budi:rahasia@server:0/notula",
        "postgresql://budi:rahasia@server",
        "postgresql://budi:rahasia@[fe80/notula",
    ],
)
def test_what_is_no_address_is_refused_without_repeating_it(text: str) -> None:
    with pytest.raises(InvalidRecordError) as refused:
        read_address(text)
    assert "rahasia" not in refused.value.sentence


def test_what_is_missing_is_named() -> None:
    with pytest.raises(InvalidRecordError, match="Nama basis data belum diisi"):
        OfficeAddress("server", " ", "budi")
