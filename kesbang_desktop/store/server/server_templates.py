"""The office's own templates on its server, kept in step with the folder where Word opens them."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from kesbang_desktop.domain.errors import KnownError, ReadOnlyDataError
from kesbang_desktop.store.data_folder import KNOWN_TEMPLATES
from kesbang_desktop.store.office_database import OfficeDatabase
from kesbang_desktop.store.office_files import OfficeFiles
from kesbang_desktop.store.own_template_files import OwnTemplateFiles, free_beside
from kesbang_desktop.store.secrets.sealed_content import digest_of
from kesbang_desktop.store.server import shared_files


class ServerTemplates(OwnTemplateFiles):
    """What was changed here since it was fetched goes to the server, else the server's comes here.

    Where both changed the server's counts, for a paper looks the same wherever it is printed; the
    one from here stands beside it.
    """

    def __init__(
        self, data_dir: Path, database: Callable[[], OfficeDatabase], files: OfficeFiles
    ) -> None:
        super().__init__(data_dir)
        self._database = database
        self._files = files
        self._known_file = data_dir / KNOWN_TEMPLATES

    def path(self, name: str) -> Path:
        """Return the file of the template ``name``, as the office has it today.

        Where the server cannot be asked, or Word has the file open, it is that of before.
        """
        path = super().path(name)
        try:
            self._bring_in_step(name, path)
        except KnownError:
            if not path.is_file():
                raise
        except OSError:
            pass
        return path

    def hand_on(self, name: str) -> None:
        """Let the office have the file ``name`` as it is in the folder now.

        Raises DatabaseError.
        """
        path = super().path(name)
        digest = self._files.keep_file(path)
        self._database().bind(shared_files.put_template)(name, digest)
        self._note(name, digest)

    def _bring_in_step(self, name: str, path: Path) -> None:
        there = self._database().bind_reading(shared_files.template_digest)(name)
        here = digest_of(path) if path.is_file() else ""
        known = self._known().get(name, "")
        if here == there:
            return
        if here and there in ("", known):
            with suppress(ReadOnlyDataError):
                self.hand_on(name)
        elif there:
            if here not in ("", known):
                path.replace(free_beside(path, "{0} (dari komputer ini{1})"))
            self._fetch(path, there)
            self._note(name, there)

    def _fetch(self, path: Path, digest: str) -> None:
        content = self._files.readable(digest)
        temporary = path.with_name(f".{path.name}.tmp")
        try:
            temporary.write_bytes(content.read_bytes())
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
            self._files.done_with(content)

    def _known(self) -> dict[str, str]:
        """Return what each template was when both sides had the same."""
        try:
            found = json.loads(self._known_file.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return {str(name): str(digest) for name, digest in dict(found).items()}

    def _note(self, name: str, digest: str) -> None:
        # Not known is as good as changed here: nothing is lost.
        with suppress(OSError):
            self._known_file.write_text(json.dumps({**self._known(), name: digest}), "utf-8")
