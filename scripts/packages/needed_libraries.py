"""Which Debian packages bring the libraries that a folder of programs needs and does not hold."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

from scripts.qt_libraries import DEBIAN_PACKAGES

_ELF = b"\x7fELF"
# What is no library of Qt's.
_OTHERS = {
    "libc.so.6": "libc6",
    "libm.so.6": "libc6",
    "libdl.so.2": "libc6",
    "libpthread.so.0": "libc6",
    "librt.so.1": "libc6",
    "libutil.so.1": "libc6",
    "ld-linux-x86-64.so.2": "libc6",
    "libresolv.so.2": "libc6",
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
    "libgobject-2.0.so.0": "libglib2.0-0",
    "libgio-2.0.so.0": "libglib2.0-0",
    "libbrotlicommon.so.1": "libbrotli1",
    "libwayland-egl.so.1": "libwayland-egl1",
}
# Found by name while the program runs; nothing is linked to it.
_OPENED = {"libGL.so.1", "libEGL.so.1", "libX11-xcb.so.1"}
# Told where nothing in the folder wants a newer one.
_OLDEST_GLIBC = (2, 17)
# Newer systems call the same library by another name.
_ALSO = {"libglib2.0-0": "libglib2.0-0t64", "libcups2": "libcups2t64"}


def needed_packages(folder: Path) -> list[str]:
    """Return what a .deb of ``folder`` depends on, such as ``libc6 (>= 2.36)``.

    Raises LookupError for a library unknown.
    """
    brought, needed, versions = set[str](), set(_OPENED), {_OLDEST_GLIBC}
    for path in _programs(folder):
        brought.add(path.name)
        told = subprocess.run(
            ["objdump", "-p", str(path)], check=True, capture_output=True, text=True
        ).stdout
        needed |= set(re.findall(r"NEEDED\s+(\S+)", told))
        numbers = re.findall(r"GLIBC_(\d+)\.(\d+)", told)
        versions |= {(int(one), int(two)) for one, two in numbers}
    known = {**DEBIAN_PACKAGES, **_OTHERS}
    unknown = sorted(one for one in needed - brought if one not in known)
    if unknown:
        raise LookupError(f"no package is known for {', '.join(unknown)}")
    packages = sorted({known[one] for one in needed - brought})
    glibc = ".".join(map(str, max(versions)))
    also = {"libc6": f"libc6 (>= {glibc})"} | {one: f"{one} | {new}" for one, new in _ALSO.items()}
    return [also.get(one, one) for one in packages]


def _programs(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as reading:
                if reading.read(4) == _ELF:
                    yield path
