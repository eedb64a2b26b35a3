"""What an office does with its data, as jobs that may be interrupted anywhere.

Each is given the data folder and may be run again on what the interruption left.
"""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.bootstrap.file_home import DATABASE_NAME
from kesbang_desktop.domain.attachment import AttachmentKind
from kesbang_desktop.domain.copy_record import CopyReason
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.entry import Entry
from kesbang_desktop.domain.errors import ImportedBeforeError, InvalidRecordError, NotFoundError
from kesbang_desktop.domain.meeting import MeetingFilter
from kesbang_desktop.domain.package import Answers
from kesbang_desktop.store.connecting import connect
from kesbang_desktop.store.copies.copy_reader import CopyReader
from kesbang_desktop.store.copies.listing import list_copies
from kesbang_desktop.store.revisions import REVISIONS
from tests.store.store_samples import NOON, RINA, SUFIAN, uid
from tests.torture import returned
from tests.torture.office import COPIES, MEETINGS, age_files, meeting_number

ROOT = Path(__file__).parents[2]
NOTES = ROOT / "resources" / "samples" / "rapat-2024-03-21.txt"
STORED = ROOT / "tests" / "store" / "data"
BATCHES = 12
_TYPED_IN = uid(meeting_number(0))
_EXPORTED = uid(meeting_number(1))
_PUT_BACK_AT = datetime(2026, 3, 21, 9, 0)
PACKAGE = "lain.knotula"


def do_nothing(home: Path) -> None:
    """Leave the office as it is."""


@dataclass(frozen=True, slots=True)
class Action:
    """``prepare`` sets the stage and is not interrupted; ``act`` is.

    ``is_migration`` where the data file of before is of an older program.
    """

    name: str
    act: Callable[[Path], None]
    prepare: Callable[[Path], None] = do_nothing
    is_migration: bool = False


def open_backend(home: Path) -> closing[Backend]:
    """Return the program behind the window, to be used in a ``with``."""
    return closing(Backend(home))


def batch(number: int) -> list[Entry]:
    """Return three lines as the editor hands them over at one pause of the fingers."""
    return [
        Entry(
            uid(900_000 + number * 3 + place),
            _TYPED_IN,
            f"x{number:02}{place}V",
            text=f"Kalimat {number}.{place} yang baru diketik",
            noted_at=NOON,
        )
        for place in range(3)
    ]


def write_batches(home: Path, acknowledge: Callable[[int], None] = lambda _: None) -> None:
    """Write lines batch by batch, telling after each how many are on disk."""
    with open_backend(home) as backend:
        save = backend.ports().meetings.save_entries
        for number in range(BATCHES):
            save(_TYPED_IN, batch(number), (), ())
            acknowledge(number + 1)


def _copy(home: Path) -> None:
    with open_backend(home) as backend:
        backend.copy_data(CopyReason.ASKED)


def _change(home: Path) -> None:
    with open_backend(home) as backend:
        backend.ports().meetings.save_entries(_TYPED_IN, batch(99), (), ())


def _restore(home: Path) -> None:
    with open_backend(home) as backend, backend.lock():
        records = backend.copies.copies()
        if len(records) < 2:
            raise NotFoundError("Salinan tidak terbaca.")
        oldest = records[-1]
        backend.copies.restore(oldest, _PUT_BACK_AT)


def _lose_photos(home: Path) -> None:
    _change(home)
    for path in sorted((home / "lampiran").glob("??/*"))[:4]:
        path.unlink()


def _migrate(home: Path) -> None:
    with open_backend(home) as backend:
        backend.database  # noqa: B018


def _older(revision: str) -> Callable[[Path], None]:
    def lay_out(home: Path) -> None:
        for path in sorted(home.rglob("*"), reverse=True):
            path.rmdir() if path.is_dir() else path.unlink()
        with closing(connect(home / DATABASE_NAME)) as connection:
            script = (STORED / f"revision-{revision}.sql").read_text("utf-8")
            connection.executescript(script)

    return lay_out


def _import(home: Path) -> None:
    with open_backend(home) as backend:
        reading = backend.texts.read_notes_file(NOTES)
        if backend.ports().notes.find_import(reading.digest) is not None:
            raise ImportedBeforeError("Sudah diimpor.")
        backend.ports().notes.add(reading, datetime.now(UTC))


def _import_long(home: Path) -> None:
    """Import notes of so many lines that they are written in parts."""
    lines = (f"> Menyusun laporan {n} /besok" if n % 5 == 0 else f"Butir {n}" for n in range(2_200))
    notes = "Judul: Rapat panjang\nTanggal: 21 Maret 2024\n\n" + "\n".join(lines)
    with open_backend(home) as backend:
        reading = backend.texts.read_notes(notes, backend.ports().directory.load())
        if backend.ports().notes.find_import(reading.digest) is not None:
            raise ImportedBeforeError("Sudah diimpor.")
        backend.ports().notes.add(reading, datetime.now(UTC))


def _merge(home: Path) -> None:
    with open_backend(home) as backend:
        # In one list of attendees they are two, so that it is refused; the rest is merged.
        backend.ports().directory.merge(RINA.party, SUFIAN.party)


def _part(home: Path) -> None:
    """Take one of the two out of each list where both stand, so that they may be one."""
    with closing(connect(home / DATABASE_NAME)) as connection, connection:
        connection.execute("DELETE FROM action_owner WHERE person_id = ?", (SUFIAN.id.bytes,))
        connection.execute("DELETE FROM attendance WHERE person_id = ?", (RINA.id.bytes,))


def _sweep(home: Path) -> None:
    with open_backend(home) as backend:
        backend.keep_house()


def _lay_out_for_sweeping(home: Path) -> None:
    age_files(home)
    _change(home)
    with open_backend(home) as backend:
        ports = backend.ports()
        ports.meetings.save_entries(_TYPED_IN, (), (), [uid(meeting_number(0) + 100)])
        binned = uid(meeting_number(2))
        ports.meetings.bin(binned, NOON)
        ports.meetings.purge(binned)
    old_bin = home / "lampiran-dibuang" / "2024-01-01"
    old_bin.mkdir(parents=True)
    for path in sorted((home / "lampiran").glob("??/*"))[:2]:
        (old_bin / (path.parent.name + path.name)).write_bytes(path.read_bytes())


def exports(home: Path) -> list[Path]:
    """Return what was exported, where anything was: a notula, and the list of follow-ups."""
    folder = home.parent / "hasil"
    return [folder / "notula.docx", folder / "matriks.xlsx"] if folder.exists() else []


def _export(home: Path) -> None:
    notula, sheet = exports(home)
    with open_backend(home) as backend:
        papers = backend.paperwork.papers
        papers.export(_EXPORTED, DocumentKind.NOTULA, notula, replace=True)
        returned.send(backend, sheet)


def _lay_out_exports(home: Path) -> None:
    (home.parent / "hasil").mkdir()
    _export(home)


def _attach(home: Path) -> None:
    photo = home.parent / "foto-baru.jpg"
    photo.write_bytes(b"foto baru" * 40_000)
    with open_backend(home) as backend:
        try:
            backend.paperwork.attachments.add(_TYPED_IN, AttachmentKind.PHOTO, photo)
        except InvalidRecordError as error:
            raise ImportedBeforeError("Sudah ada.") from error


def _finalise(home: Path) -> None:
    with open_backend(home) as backend:
        try:
            at = datetime(2024, 3, 22, tzinfo=UTC)
            backend.paperwork.versions.finalise(_EXPORTED, "005/1", at)
        except InvalidRecordError as error:
            raise ImportedBeforeError("Sudah disahkan.") from error


def _lose_a_meeting(home: Path) -> None:
    with open_backend(home) as backend:
        ports = backend.ports()
        ports.meetings.bin(_EXPORTED, NOON)
        ports.meetings.purge(_EXPORTED)


def _throw_away(home: Path) -> None:
    with open_backend(home) as backend:
        backend.ports().meetings.bin(_EXPORTED, NOON)


def _delete_for_good(home: Path) -> None:
    with open_backend(home) as backend:
        try:
            backend.ports().meetings.purge(_EXPORTED)
        except NotFoundError as error:
            raise ImportedBeforeError("Sudah dihapus.") from error


def _bring_back(home: Path) -> None:
    with open_backend(home) as backend:
        if backend.ports().meetings.count(MeetingFilter()) == MEETINGS:
            raise ImportedBeforeError("Sudah kembali.")
        reader = CopyReader(home, home / COPIES, backend.file.database)
        records = list_copies(home / COPIES)
        if len(records) < 2:
            raise NotFoundError("Salinan tidak terbaca.")
        reader.bring_back(records[-1], _EXPORTED)


def _carry(home: Path) -> None:
    stick = home.parent / "stik"
    stick.mkdir(exist_ok=True)
    with open_backend(home) as backend:
        newest = backend.copies.newest()
        if newest is None:
            raise NotFoundError("Salinan tidak terbaca.")
        backend.copies.carry(newest, stick)


def _hand_over(home: Path) -> None:
    with open_backend(home) as backend:
        backend.packages.make(None, home.parent / "semua.knotula")


def _take(home: Path) -> None:
    with open_backend(home) as backend:
        path = home.parent / PACKAGE
        view = backend.packages.view(path)
        backend.packages.take(path, view.info.mark, Answers())


def _receive(home: Path) -> None:
    """Lay a package of a meeting that this office does not have beside it."""
    with open_backend(home.parent / "kantor-lain") as backend:
        reading = backend.texts.read_notes_file(NOTES)
        backend.ports().notes.add(reading, datetime.now(UTC))
        photo = home.parent / "foto-lain.jpg"
        photo.write_bytes(b"foto kantor lain" * 4000)
        attachments = backend.paperwork.attachments
        attachments.add(reading.minutes.meeting.id, AttachmentKind.PHOTO, photo)
        backend.packages.make(None, home.parent / PACKAGE)


def _send_matrix(home: Path) -> None:
    with open_backend(home) as backend:
        returned.lay_out(backend, home)


def _take_over_matrix(home: Path) -> None:
    with open_backend(home) as backend:
        returned.take_over(backend, home)


def _take_back_matrix(home: Path) -> None:
    with open_backend(home) as backend:
        returned.take_back(backend, home)


def _lay_out_taking_back(home: Path) -> None:
    _send_matrix(home)
    _take_over_matrix(home)


def actions() -> Iterator[Action]:
    """Yield everything but typing, which is measured batch by batch."""
    yield Action("copy", _copy, _change)
    yield Action("restore", _restore, _lose_photos)
    yield Action("import of notes", _import)
    yield Action("merge of two people", _merge, _part)
    yield Action("sweep", _sweep, _lay_out_for_sweeping)
    yield Action("export", _export, _lay_out_exports)
    yield Action("attachment", _attach)
    yield Action("final minutes", _finalise)
    yield Action("meeting brought back", _bring_back, _lose_a_meeting)
    yield Action("copy to a stick", _carry)
    yield Action("package made", _hand_over)
    yield Action("package taken", _take, _receive)
    yield Action("returned matriks", _take_over_matrix, _send_matrix)
    yield Action("returned matriks taken back", _take_back_matrix, _lay_out_taking_back)
    yield Action("import of long notes", _import_long)
    yield Action("meeting deleted for good", _delete_for_good, _throw_away)
    for revision in REVISIONS[:-1]:
        yield Action(f"migration from {revision}", _migrate, _older(revision), is_migration=True)


def is_done_already(error: BaseException) -> bool:
    """Tell whether an action that is run again says that it was ended the first time."""
    return isinstance(error, ImportedBeforeError)
