"""Spec, menu entry, file type, installer, control file and workflow agree with the program."""

import ast
import configparser
import re
import subprocess
import sys
from pathlib import Path

import pytest
from defusedxml import ElementTree

from kesbang_desktop import __version__
from kesbang_desktop.bootstrap import installed_program
from kesbang_desktop.domain.package_name import SUFFIX
from kesbang_desktop.domain.program_update import ProgramForm, version_in
from kesbang_desktop.paperwork import program_folder
from scripts.packages import names
from scripts.packages.debian_package import control
from scripts.packages.needed_libraries import needed_packages
from scripts.packages.program_folder import CONTENTS, write_digests
from scripts.packages.windows_version import write_version
from scripts.qt_libraries import DEBIAN_PACKAGES

ROOT = names.ROOT
INSTALLER = names.INSTALLER
NSIS = (INSTALLER / "notula-kesbang.nsi").read_text("utf-8")
SPEC = (INSTALLER / "notula-kesbang.spec").read_text("utf-8")
WORKFLOW = (ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8")


def kept(name: str) -> bool:
    sys.path.insert(0, str(INSTALLER))
    try:
        from kept_parts import is_kept
    finally:
        sys.path.remove(str(INSTALLER))
    return bool(is_kept(name))


@pytest.mark.parametrize(
    "name", ["libbrotlicommon-53534446.so.1.2.0", "libfreetype-57f805ba.so.6.20.6"]
)
def test_what_a_wheel_brings_for_itself_is_kept(name: str) -> None:
    # Without it letters cannot be drawn in charts.
    assert kept(f"pillow.libs/{name}")


def defined(name: str) -> str:
    (found,) = re.findall(rf'^!define {name} "(.*)"$', NSIS, re.MULTILINE)
    return found


def test_the_version_is_written_in_one_place() -> None:
    assert names.version() == __version__
    assert 'path = "kesbang_desktop/__init__.py"' in (ROOT / "pyproject.toml").read_text("utf-8")


@pytest.mark.parametrize(
    ("path", "form"),
    [
        (names.deb(), ProgramForm.DEB),
        (names.setup(), ProgramForm.SETUP),
        (names.single_file(), ProgramForm.SINGLE_FILE),
        (Path(f"{names.NAME}-{names.version()}"), ProgramForm.FOLDER),
    ],
)
def test_the_program_knows_its_packages_by_their_names(path: Path, form: ProgramForm) -> None:
    assert version_in(path.name, form) == __version__


def test_the_spec_is_python_and_makes_the_programs_that_others_name() -> None:
    ast.parse(SPEC)
    assert f'program("{names.COMMAND}"' in SPEC and f'program("{names.TITLE}"' in SPEC
    assert f'name="{names.NAME}"' in SPEC
    assert defined("PROGRAM") == f"{names.TITLE}.exe"
    named = {program_folder.program_in(Path()).name, program_folder.command_in(Path()).name}
    assert named == {names.COMMAND}


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt6Pdf.dll",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/QtCore.abi3.so",
        "kesbang_desktop/resources/templates/notula.docx",
        "libxcb-cursor.so.0",
    ],
)
def test_what_the_program_uses_is_kept(name: str) -> None:
    assert kept(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/lib/libQt6Qml.so.6",
        "libQt6Quick.so.6",
        r"PySide6\Qt6Quick3D.dll",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/plugins/tls/qopensslbackend.dll",
        "PySide6/opengl32sw.dll",
        "libglib-2.0.so.0",
    ],
)
def test_what_nothing_uses_stays_outside(name: str) -> None:
    assert not kept(name)


def test_menu_and_file_type_name_one_kind_of_file() -> None:
    entry = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    entry.read(INSTALLER / "notula-kesbang.desktop", "utf-8")
    kind = ElementTree.parse(INSTALLER / "notula-kesbang.xml").getroot()[0]
    assert entry["Desktop Entry"]["MimeType"] == kind.attrib["type"] + ";"
    globs = [one.attrib["pattern"] for one in kind if one.tag.endswith("glob")]
    assert globs == [f"*{SUFFIX}"]
    assert rf"Software\Classes\{SUFFIX}" in NSIS


def test_the_installer_is_for_one_person_and_keeps_the_data() -> None:
    assert "RequestExecutionLevel user" in NSIS and "HKLM" not in NSIS
    assert defined("UNINSTALLER") == installed_program._UNINSTALLER
    assert defined("DATA") == rf"$LOCALAPPDATA\{'${TITLE}'}" and defined("TITLE") == names.TITLE
    # Whole folders go only where the installer alone writes.
    assert set(re.findall(r'RMDir /r "(.*)"', NSIS)) == {
        r"$INSTDIR\_internal",
        r"$INSTDIR\lisensi",
    }


def test_a_deb_goes_where_the_program_looks_for_it() -> None:
    assert Path("/", names.INSTALLED) == installed_program._OF_SYSTEM
    text = control(__version__, 1000, "libc6 (>= 2.36)")
    fields = dict(re.findall(r"^(\S+): (.*)$", text, re.MULTILINE))
    assert (fields["Package"], fields["Version"]) == (names.NAME, __version__)
    assert fields["Depends"] == "libc6 (>= 2.36)" and "{" not in text


def test_a_stick_is_known_by_the_mark_that_comes_with_it() -> None:
    assert (INSTALLER / installed_program.MARK).is_file()


def test_digests_are_written_as_they_are_read(tmp_path: Path) -> None:
    assert CONTENTS == program_folder._CONTENTS
    folder = tmp_path / "program"
    (folder / "dalam").mkdir(parents=True)
    (folder / "dalam" / "isi").write_bytes(b"isi")
    write_digests(folder)
    program_folder.copy_program(folder, tmp_path / "salinan")
    assert (tmp_path / "salinan" / "dalam" / "isi").read_bytes() == b"isi"


def test_libraries_that_a_folder_needs_are_found_with_their_packages(tmp_path: Path) -> None:
    (tmp_path / "python").symlink_to(sys.executable)
    (tmp_path / "berkas.so").write_bytes(b"bukan pustaka")
    assert set(needed_packages(tmp_path)) <= {*DEBIAN_PACKAGES.values()}


def test_windows_is_told_the_version(tmp_path: Path) -> None:
    path = tmp_path / "version.txt"
    write_version(path, "1.20.3")
    told = ast.parse(path.read_text("utf-8"), mode="eval")
    words = [one.value for one in ast.walk(told) if isinstance(one, ast.Constant)]
    assert "1.20.3" in words and words.count(20) == 2


@pytest.mark.parametrize("name", ["single-file.sh", "debian/desktop-caches"])
def test_scripts_are_scripts(name: str) -> None:
    subprocess.run(["sh", "-n", str(INSTALLER / name)], check=True)


def test_the_workflow_builds_and_tests_what_the_makefile_does() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    for target in ("package", "prove-package"):
        assert f"\n{target}:" in makefile and f"make {target}" in WORKFLOW
    assert "SHA256SUMS" in WORKFLOW and ".cdx.json" in WORKFLOW


def test_a_tag_starts_the_workflow_and_has_to_agree_first() -> None:
    assert re.search(r'^    tags: \["v\*\.\*\.\*"\]$', WORKFLOW, re.MULTILINE)
    jobs = re.split(r"^  (?=\w+:$)", WORKFLOW.split("\njobs:\n")[1], flags=re.MULTILINE)[1:]
    named = {one.split(":")[0]: one for one in jobs}
    assert 'scripts.release check "$GITHUB_REF_NAME"' in named["version"]
    assert all("needs: version\n" in named[one] for one in ("linux", "windows"))
    assert "needs: [linux, windows]" in named["publish"]
    assert "scripts.release notes" in named["publish"] and "--notes-file notes.md" in WORKFLOW
