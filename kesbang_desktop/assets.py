"""Where the files bundled with the program are."""

from pathlib import Path

_HERE = Path(__file__).resolve().parent
# Installed, resources/ lies in the package; in a checkout beside it.
_ROOT = _HERE / "resources" if (_HERE / "resources").is_dir() else _HERE.parent / "resources"


# Likewise the manual, which is documentation there.
_IN_PACKAGE, _IN_CHECKOUT = _ROOT / "panduan", _HERE.parent / "docs" / "panduan"


def manual_folder() -> Path:
    """Return the folder of the manual: a Markdown file for each chapter, pictures in ``gambar``."""
    return _IN_PACKAGE if _IN_PACKAGE.is_dir() else _IN_CHECKOUT


def resource_path(*parts: str) -> Path:
    """Return the path of a bundled file or folder, such as ``("templates", "notula.docx")``."""
    return _ROOT.joinpath(*parts)
