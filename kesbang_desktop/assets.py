"""Where the files bundled with the program are."""

from pathlib import Path

_HERE = Path(__file__).resolve().parent
# Installed, resources/ lies in the package; in a checkout beside it.
_ROOT = _HERE / "resources" if (_HERE / "resources").is_dir() else _HERE.parent / "resources"


def resource_path(*parts: str) -> Path:
    """Return the path of a bundled file or folder, such as ``("templates", "notula.docx")``."""
    return _ROOT.joinpath(*parts)
