"""What of the libraries goes into the packaged program, and what nothing in it uses.

Read by ``notula-kesbang.spec``. Qt is kept by name: what a new version of it adds stays outside
until it is named here.
"""

import re
from collections.abc import Callable, Iterable
from pathlib import PurePosixPath

EXCLUDED_MODULES = [
    *("tkinter", "curses", "readline", "idlelib", "lib2to3", "pydoc_data", "test", "unittest"),
    *("pytest", "_pytest", "pip", "setuptools", "pkg_resources", "IPython", "numpy", "pandas"),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtWebEngineCore", "PySide6.Qt3DCore"),
    # Of lxml the tree alone is used; of pictures none is AVIF, and none is shown by Tk.
    *("lxml.objectify", "lxml.html", "lxml.isoschematron", "lxml.sax", "lxml.doctestcompare"),
    *("PIL._avif", "PIL._imagingtk"),
    # The same once more for newer processors, where it is hardly faster.
    *("rapidfuzz.fuzz_cpp_avx2", "rapidfuzz.distance.metrics_cpp_avx2"),
]
# Libraries under the LGPL whose modules are Python: they lie as files of their own, where a changed
# one can take their place.
REPLACEABLE = ["PySide6", "shiboken6", "docxtpl", "psycopg", "psycopg_binary"]
# Network comes along for QtPdf alone, DBus and OpenGL for the platforms.
_QT_LIBRARIES = {
    *("Core", "Gui", "Widgets", "Svg", "Pdf", "PdfWidgets", "PrintSupport", "Network"),
    *("DBus", "OpenGL", "XcbQpa", "WaylandClient", "WaylandEglClientHwIntegration"),
    "WlShellIntegration",
}
_QT_PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qgif", "qico", "qjpeg", "qsvg", "qtiff", "qwebp"},
    "platforminputcontexts": {
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    },
    "platforms": {"qxcb", "qwayland", "qoffscreen", "qwindows"},
    "platformthemes": {"qxdgdesktopportal"},
    "printsupport": {"cupsprintersupport", "windowsprintersupport"},
    "styles": {"qmodernwindowsstyle"},
    "wayland-decoration-client": None,
    "wayland-graphics-integration-client": None,
    "wayland-shell-integration": None,
    "xcbglintegrations": None,
}
# Drawing without a graphics card is Qt's own here, and what is shown is no OpenGL.
_UNUSED_FILES = {"opengl32sw.dll", "d3dcompiler_47.dll"}
# python-docx opens the template beside it, which is the same in one file.
_UNUSED_FOLDERS = {"default-docx-template"}
# Libraries that belong to the system: of one make with its other programs, and mended with it.
_OF_THE_SYSTEM = re.compile(
    r"lib(glib|gio|gobject|gmodule|gthread|dbus|cups|gssapi_krb5|krb5|krb5support|k5crypto|com_err"
    r"|keyutils|fontconfig|freetype|wayland-\w+|systemd|gnutls|avahi-\w+|X11|X11-xcb|Xau|Xdmcp"
    r"|xcb|brotlidec|brotlicommon|png16|cap|gcrypt|lz4|hogweed|nettle|gmp|p11-kit|tasn1|idn2"
    r"|unistring|gpg-error|pcre2|mount|blkid|selinux|stdc\+\+|gcc_s|bsd|md)(-\d[\d.]*)?\.so\.\S+"
)
# What a wheel brings for itself is asked for by its name there, with a mark that may be all digits:
# libbrotlicommon-53534446.so.1.2.0.
_OF_WHEEL = ".libs"
# What lies in no folder of its own; Python itself is opened by name.
_OF_FOLDER = re.compile(r"lib(?!python)[^/]+\.so\S*")


def is_kept(name: str) -> bool:
    """Tell whether the file that goes to ``name`` in the folder is used."""
    path = PurePosixPath(name.replace("\\", "/"))
    if path.name in _UNUSED_FILES or _UNUSED_FOLDERS.intersection(path.parts):
        return False
    if _OF_THE_SYSTEM.fullmatch(path.name) and not path.parts[0].endswith(_OF_WHEEL):
        return False
    if path.parts[0] == "PySide6":
        if "translations" in path.parts or "qml" in path.parts:
            # Qt's own words come from the program.
            return False
        if "plugins" in path.parts:
            folder = path.parts[path.parts.index("plugins") + 1]
            if folder not in _QT_PLUGINS:
                return False
            wanted = _QT_PLUGINS[folder]
            return wanted is None or path.stem.removeprefix("lib") in wanted
    of_qt = re.match(r"(?:lib)?Qt6(\w+)", path.name)
    return of_qt is None or of_qt[1] in _QT_LIBRARIES


def without_orphans(
    files: Iterable[tuple[str, str, str]], needs: Callable[[str], set[str]]
) -> list[tuple[str, str, str]]:
    """Return ``files`` less those libraries of the system that came along for what is not kept.

    Each is its place in the folder, where it comes from, and its kind; ``needs`` tells the names
    of the libraries that a file is linked to.
    """
    kept = list(files)
    libraries = {place: source for place, source, _ in kept if _OF_FOLDER.fullmatch(place)}
    waiting = [source for place, source, _ in kept if place not in libraries]
    wanted = set[str]()
    while waiting:
        for name in map(_file_name, needs(waiting.pop())):
            if name in libraries and name not in wanted:
                wanted.add(name)
                waiting.append(libraries[name])
    return [one for one in kept if one[0] not in libraries or one[0] in wanted]


def _file_name(path: str) -> str:
    return PurePosixPath(path).name
