from pathlib import Path

from scripts.qt_libraries import DEBIAN_PACKAGES, has_font, missing_libraries, packages_for
from scripts.system_packages import install_command


def test_each_missing_library_brings_its_package_once() -> None:
    missing = ["libgthread-2.0.so.0", "libEGL.so.1", "libglib-2.0.so.0"]
    assert packages_for(missing, has_font=True) == ["libegl1", "libglib2.0-0"]


def test_nothing_missing_needs_nothing() -> None:
    assert packages_for([], has_font=True) == []


def test_a_font_is_installed_where_there_is_none(tmp_path: Path) -> None:
    assert not has_font([str(tmp_path), str(tmp_path / "nowhere")])
    assert packages_for([], has_font=False) == ["fonts-liberation"]
    (tmp_path / "truetype").mkdir()
    (tmp_path / "truetype" / "Huruf.TTF").touch()
    assert has_font([str(tmp_path)])


def test_only_known_libraries_can_be_missing() -> None:
    assert set(missing_libraries()) <= set(DEBIAN_PACKAGES)


def test_packages_are_installed_without_questions_and_extras() -> None:
    command = " ".join(install_command(["libegl1"]))
    assert command == "apt-get install -y --no-install-recommends libegl1"
