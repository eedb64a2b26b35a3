"""Writes the data of a meeting, again and again until the disk takes it."""

from PySide6.QtCore import QObject

from kesbang_desktop.ports.ports import Ports
from kesbang_desktop.ui.record_keeper import RecordKeeper
from kesbang_desktop.ui.worker import Worker


class MeetingKeeper(RecordKeeper):
    """Keeps meetings."""

    def __init__(self, ports: Ports, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(ports.save_meeting, worker, parent)
