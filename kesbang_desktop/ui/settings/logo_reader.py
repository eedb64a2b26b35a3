"""A logo on its way into an input: checked, and made a picture where it is a drawing."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.logo import LogoFile
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.ports.papers import ProfilePorts
from kesbang_desktop.ui.settings.logo_input import LogoInput
from kesbang_desktop.ui.settings.svg_logo import svg_to_png
from kesbang_desktop.ui.work.worker import Worker


class LogoReader(QObject):
    """Gives ``logo`` what was chosen or pasted there; ``refuse`` gets the error of what is none.

    ``profile`` is the one that is edited, None for none: of another one the answer comes too late.
    """

    def __init__(
        self,
        logo: LogoInput,
        profile: Callable[[], OfficeProfile | None],
        refuse: Callable[[KnownError], object],
        ports: ProfilePorts,
        worker: Worker,
    ) -> None:
        super().__init__(logo)
        self._logo = logo
        self._profile = profile
        self._refuse = refuse
        self._worker = worker
        logo.file_chosen.connect(lambda path: self._use(lambda: ports.read_logo(path)))
        logo.pasted.connect(lambda *given: self._use(lambda: ports.check_logo(*given)))

    def _use(self, read: Callable[[], LogoFile]) -> None:
        asked_by = self._profile()

        def take(found: LogoFile) -> None:
            profile = self._profile()
            if profile is None or asked_by is None or profile.id != asked_by.id:
                return
            try:
                height = profile.logo_height_cm
                content = svg_to_png(found.content, height) if found.is_svg else found.content
            except KnownError as error:
                self._refuse(error)
            else:
                self._logo.take(content)

        self._worker.run(read, take, self._refuse)
