"""The licences of all that is in the packaged program, gathered in one folder of it."""

import shutil
import subprocess
import sys
from importlib.metadata import Distribution, distribution
from pathlib import Path

from scripts.packages import names
from scripts.packages.bill_of_materials import used_names

FOLDER_NAME = "lisensi"
_WORDS = ("license", "licence", "copying", "notice", "authors", "copyright")
# Their wheels carry no text of their licence; Qt.txt tells it.
_OF_QT = ("pyside6", "shiboken6")


def gather_licences(folder: Path) -> None:
    """Write the licences of the program in ``folder`` to a folder of it.

    Raises ValueError where one of its parts has none.
    """
    target = folder / FOLDER_NAME
    target.mkdir()
    shutil.copy(names.ROOT / "LICENSE", target / f"{names.NAME}.txt")
    for path in (names.INSTALLER / "licences").iterdir():
        shutil.copy(path, target)
    shutil.copy(names.parts_list(), target / "BAHAN.json")
    shutil.copy(_python_licence(), target / "Python.txt")
    for name in used_names():
        _gather(distribution(name), target)
    for library in _system_libraries(folder):
        _gather_of_debian(library, target)


def _gather(one: Distribution, target: Path) -> None:
    name = one.metadata["Name"]
    if name.lower().startswith(_OF_QT):
        return
    texts = [
        Path(str(one.locate_file(path)))
        for path in one.files or ()
        if ".dist-info" in path.parts[0]
        and (path.name.lower().startswith(_WORDS) or "licenses" in path.parts)
    ]
    told = one.metadata.json
    words = str(told.get("license_expression") or told.get("license") or "")
    classes = [kind for kind in told.get("classifier", ()) if kind.startswith("License ::")]
    if not texts and not words and not classes:
        raise ValueError(f"{name} does not tell its licence")
    place = target / name
    place.mkdir()
    summary = "\n".join([f"{name} {one.version}", words, *classes, ""])
    (place / "ringkasan.txt").write_text(summary, "utf-8")
    for number, text in enumerate(texts):
        taken = place / text.name
        shutil.copy(text, taken if not taken.exists() else place / f"{number}-{text.name}")


def _python_licence() -> Path:
    """Return the licence of the Python that is bundled. Raises FileNotFoundError."""
    library = Path(sys.base_prefix, "lib", f"python3.{sys.version_info.minor}", "LICENSE.txt")
    debian = Path(f"/usr/share/doc/python3.{sys.version_info.minor}/copyright")
    for path in (library, Path(sys.base_prefix, "LICENSE.txt"), debian):
        if path.exists():
            return path
    raise FileNotFoundError("no licence of Python")


def _system_libraries(folder: Path) -> list[str]:
    """Return the libraries that came from the system, by their names."""
    inner = folder / "_internal"
    return sorted(one.name for one in inner.glob("lib*.so*") if not one.is_symlink())


def _gather_of_debian(library: str, target: Path) -> None:
    """Copy what Debian says of the package that ``library`` is of, where one is."""
    asked = ["dpkg", "-S", f"*/{library}"]
    found = subprocess.run(asked, check=False, capture_output=True, text=True).stdout
    for line in found.splitlines():
        package = line.split(":")[0]
        text = Path("/usr/share/doc", package, "copyright")
        if text.exists() and not (target / f"{package}.txt").exists():
            shutil.copy(text, target / f"{package}.txt")
