"""Which language the window speaks, in a file beside the data.

It is known before the data is opened, which may ask for a passphrase, and it belongs to the folder:
a copy put back, or a package, does not change it.
"""

from contextlib import suppress
from pathlib import Path

from kesbang_desktop.domain.window_language import WindowLanguage
from kesbang_desktop.store.data_folder import LANGUAGE


def read_language(data_dir: Path) -> WindowLanguage:
    """Return the language that was chosen, Indonesian where none was or it cannot be read."""
    with suppress(OSError, ValueError):
        return language_named((data_dir / LANGUAGE).read_text(encoding="ascii").strip())
    return WindowLanguage.INDONESIAN


def language_named(code: str) -> WindowLanguage:
    """Return the language of ``code``, Indonesian for any other text."""
    return next((one for one in WindowLanguage if one == code), WindowLanguage.INDONESIAN)


def keep_language(data_dir: Path, language: WindowLanguage) -> None:
    """Remember ``language`` for the next start; a folder that is only read stays as it is."""
    with suppress(OSError):
        (data_dir / LANGUAGE).write_text(f"{language.value}\n", encoding="ascii")
