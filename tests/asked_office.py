"""Data of an office that was asked at its first start already, and has answered nothing."""

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.guide_progress import DONE, PROGRESS_KEY


def pass_guide(backend: Backend) -> None:
    """Have the first page come first, as it does from the second start on."""
    ports = backend.ports()
    if ports.settings.get(PROGRESS_KEY) is None:
        ports.settings.put(PROGRESS_KEY, DONE)
