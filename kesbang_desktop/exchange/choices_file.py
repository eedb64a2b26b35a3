"""What was chosen in the settings, as one file for the next laptop."""

from pathlib import Path

from kesbang_desktop.domain.choices import read_choices
from kesbang_desktop.domain.errors import UnreadableChoicesError


def read_choices_file(path: Path) -> dict[str, object]:
    """Return what the file ``path`` carries, by key. Raises UnreadableChoicesError."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise UnreadableChoicesError(
            f"Berkas “{path.name}” tidak dapat dibaca. Pilih berkas pengaturan yang lain."
        ) from error
    return read_choices(content)
