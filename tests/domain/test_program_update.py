"""Packages of the program are known by their names, and versions come in order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.program_update import ProgramForm, version_in, version_numbers

NUMBERS = st.tuples(*[st.integers(0, 99)] * 3)


def test_a_package_tells_its_version_by_its_name() -> None:
    assert version_in("notula-kesbang_0.10.2_amd64.deb", ProgramForm.DEB) == "0.10.2"
    assert version_in("notula-kesbang-1.0.0", ProgramForm.FOLDER) == "1.0.0"


@pytest.mark.parametrize(
    "name",
    [
        "notula-kesbang_0.2_amd64.deb",
        "notula-kesbang_0.2.0_amd64.deb.part",
        "Salinan notula-kesbang_0.2.0_amd64.deb",
        "notula-kesbang-0.2.0-windows-setup.exe",
        "",
    ],
)
def test_what_is_called_otherwise_is_no_package(name: str) -> None:
    assert version_in(name, ProgramForm.DEB) is None


def test_a_program_that_is_not_packaged_has_no_packages() -> None:
    assert version_in("notula-kesbang_0.2.0_amd64.deb", ProgramForm.SOURCE) is None


@given(NUMBERS, NUMBERS)
def test_versions_come_in_the_order_of_their_numbers(one, other) -> None:
    words = [".".join(map(str, numbers)) for numbers in (one, other)]
    assert (one < other) == (version_numbers(words[0]) < version_numbers(words[1]))
