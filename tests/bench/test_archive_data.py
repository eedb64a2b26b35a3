"""The archive that benches measure over is a data file like any other."""

from contextlib import closing
from pathlib import Path

from bench.archive_data import PER_MEETING, Archive
from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.meeting import MeetingFilter


def test_all_of_an_archive_is_read(tmp_path: Path) -> None:
    Archive(2 * PER_MEETING).write(tmp_path)
    with closing(Backend(tmp_path)) as backend:
        ports = backend.ports()
        directory = ports.directory.load()
        found = [ports.meetings.load(one.id) for one in ports.meetings.list(MeetingFilter(), 0, 9)]
    assert [len(one.entries) for one in found] == [PER_MEETING] * 2
    attending = {one.person for minutes in found for one in minutes.attendances}
    assert attending
    assert attending <= {one.party for one in directory.people}
