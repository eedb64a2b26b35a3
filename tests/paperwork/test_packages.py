"""Packages between two real data folders: files, templates, what is refused, and pulled plugs."""

import os
import random
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.bootstrap.file_home import DATABASE_NAME
from kesbang_desktop.domain.attachment import AttachmentKind
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.errors import PackageError, WorkStoppedError
from kesbang_desktop.domain.long_work import heard_by
from kesbang_desktop.domain.office_profile import Margins, OwnTemplate
from kesbang_desktop.domain.package import Answers, Merged
from kesbang_desktop.ports.ports import Ports
from kesbang_desktop.store.attachment_files import kept_file
from kesbang_desktop.store.deferred import meeting_list
from tests.paperwork.giving_up import give_up_everywhere
from tests.paperwork.office import ROOT, TEMPLATES
from tests.store.stored_rows import stored_rows
from tests.store.test_only_read import ordinary_user, set_writable

__all__ = ["ordinary_user"]

PHOTO = b"foto rapat" * 5000


@pytest.fixture
def there(tmp_path: Path) -> Iterator[Backend]:
    backend = Backend(tmp_path / "sana")
    yield backend
    backend.close()


@pytest.fixture
def package(tmp_path: Path, backend: Backend, ports: Ports, meeting_id: UUID) -> Path:
    """A package of the sample with a photo."""
    photo = tmp_path / "foto.jpg"
    photo.write_bytes(PHOTO)
    ports.attachments.add(meeting_id, AttachmentKind.PHOTO, photo)
    path = tmp_path / "rapat.knotula"
    backend.packages.make([meeting_id], path)
    return path


def take(backend: Backend, package: Path) -> Merged:
    view = backend.packages.view(package)
    return backend.packages.take(package, view.info.mark, Answers())


def test_attachments_come_with_their_files(there, package, meeting_id):
    take(there, package)
    [photo] = there.ports().attachments.list(meeting_id)
    assert kept_file(there.data_dir, photo.sha256).read_bytes() == PHOTO
    assert not list((there.data_dir / "sementara").glob("paket-*"))


@pytest.mark.parametrize("damaged", [False, True])
def test_a_file_that_is_gone_or_damaged_at_home_is_counted_and_keeps_nothing_back(
    tmp_path, backend, there, package, meeting_id, damaged
):
    [photo] = backend.ports().attachments.list(meeting_id)
    kept = kept_file(backend.data_dir, photo.sha256)
    if damaged:
        kept.write_bytes(b"rusak")
    else:
        kept.unlink()
    again = tmp_path / "lagi.knotula"
    assert backend.packages.make([meeting_id], again).lost == 1
    merged = take(there, again)
    assert merged.lost == 1 and "1 berkas lampiran" in merged.sentence
    assert there.ports().attachments.list(meeting_id) == [photo]


def own_template(backend: Backend, source: Path) -> str:
    """Take a template into use at an office and return what it is called there."""
    ports = backend.ports()
    profile = ports.profiles.load()
    report = ports.templates.choose(profile.id, DocumentKind.NOTULA, source)
    assert report.is_usable
    return ports.profiles.load().own_templates[0].file_name


def test_templates_come_with_their_profile(tmp_path, backend, there, meeting_id):
    name = own_template(backend, TEMPLATES / "notula.docx")
    path = tmp_path / "rapat.knotula"
    backend.packages.make([meeting_id], path)
    take(there, path)
    profile = there.ports().profiles.load()
    assert profile == backend.ports().profiles.load()
    target = there.data_dir / "templat" / name
    assert target.read_bytes() == (TEMPLATES / "notula.docx").read_bytes()


def test_a_template_of_the_same_name_is_kept_beside_the_one_that_comes(
    tmp_path, backend, there, meeting_id
):
    name = own_template(backend, TEMPLATES / "notula.docx")
    path = tmp_path / "rapat.knotula"
    backend.packages.make([meeting_id], path)
    own = there.data_dir / "templat" / name
    own.parent.mkdir(parents=True)
    own.write_bytes(b"punya sana")
    earlier = own.with_stem(f"{own.stem} (sebelum paket)")
    earlier.write_bytes(b"dari paket lalu")
    take(there, path)
    assert own.read_bytes() == (TEMPLATES / "notula.docx").read_bytes()
    assert earlier.read_bytes() == b"dari paket lalu"
    assert own.with_stem(f"{own.stem} (sebelum paket 2)").read_bytes() == b"punya sana"


@pytest.mark.parametrize(
    "changes",
    [
        {"own_templates": (OwnTemplate("notula", "../../jahat.docx"),)},
        {"own_templates": (OwnTemplate("notula", "..\\jahat.docx"),)},
        {"own_templates": (OwnTemplate("notula", ".tersembunyi.docx"),)},
        {"own_templates": (OwnTemplate("lain", "notula.docx"),)},
        {"margins": Margins(left=500.0)},
        {"logo": b"bukan gambar"},
        {"office": "Kantor\x07"},
        {"place_of_signing": "x" * 5000},
        {"report_copies": ("Arsip",) * 5000},
    ],
)
def test_a_profile_that_could_do_harm_is_refused_with_all_that_comes(
    tmp_path, backend, there, meeting_id, changes
):
    ports = backend.ports()
    ports.profiles.save(replace(ports.profiles.load(), **changes))
    path = tmp_path / "rapat.knotula"
    backend.packages.make([meeting_id], path)
    with pytest.raises(PackageError, match="Profil instansi dalam paket"):
        take(there, path)
    assert there.read(meeting_list.meeting_years)() == []


def test_a_package_that_was_put_in_place_of_the_one_that_was_shown_is_not_taken(
    tmp_path, backend, there, package, meeting_id
):
    shown = there.packages.view(package)
    ports = backend.ports()
    ports.meetings.save(replace(ports.meetings.load(meeting_id).meeting, title="Lain"))
    backend.packages.make([meeting_id], package)
    with pytest.raises(PackageError, match="diganti sejak dibuka"):
        there.packages.take(package, shown.info.mark, Answers())


def test_the_other_laptop_can_be_brought_back_to_what_it_was(there, package, meeting_id):
    there.database  # noqa: B018
    before = stored_rows(there.data_dir / DATABASE_NAME)
    take(there, package)
    newest = there.copies.newest()
    there.close()
    there.copies.restore(newest, datetime(2026, 11, 29, 8, 0))
    assert stored_rows(there.data_dir / DATABASE_NAME) == before


def test_work_that_is_stopped_anywhere_changes_nothing(tmp_path, backend, there, package):
    view = there.packages.view(package)
    before = stored_rows(there.data_dir / DATABASE_NAME)

    def prove() -> None:
        assert stored_rows(there.data_dir / DATABASE_NAME) == before
        assert not list((there.data_dir / "sementara").glob("paket-*"))

    taking = partial(there.packages.take, package, view.info.mark, Answers())
    assert give_up_everywhere(taking, prove) > 10


def test_a_package_that_is_stopped_while_it_is_made_leaves_no_file(tmp_path, backend, meeting_id):
    def tell(words: str, _done: int, _total: int) -> None:
        if words.startswith("Membaca ulang"):
            raise WorkStoppedError("Dihentikan.")

    with heard_by(tell), pytest.raises(WorkStoppedError):
        backend.packages.make([meeting_id], tmp_path / "x.knotula")
    assert not list(tmp_path.glob("*.knotula")) and not list(tmp_path.glob(".*.tmp"))


def test_a_row_that_no_other_laptop_would_take_is_told_at_home(tmp_path, backend, meeting_id):
    backend.close()
    with closing(sqlite3.connect(backend.data_dir / "notula.sqlite")) as connection:
        connection.execute("UPDATE entry SET kind = 'rusak' WHERE kind = 'decision'")
        connection.commit()
    with pytest.raises(PackageError, match="baris ini rusak"):
        backend.packages.make([meeting_id], tmp_path / "x.knotula")
    assert not (tmp_path / "x.knotula").exists()


def test_data_that_may_only_be_read_is_handed_over_from_there(
    tmp_path, backend, there, meeting_id, request
):
    backend.close()
    set_writable(backend.data_dir, False)
    path = tmp_path / "stik" / "rapat.knotula"
    path.parent.mkdir()
    path.parent.chmod(0o777)
    request.getfixturevalue("ordinary_user")
    try:
        backend.packages.make([meeting_id], path)
        assert backend.database.why_only_read
        backend.close()
    finally:
        set_writable(backend.data_dir, True)
    if os.getuid() == 0:
        os.seteuid(0)
    assert take(there, path).new_meetings == 1


def test_a_plug_that_is_pulled_leaves_all_of_a_package_or_nothing(there, package, meeting_id):
    there.database  # noqa: B018
    there.close()
    before = stored_rows(there.data_dir / DATABASE_NAME)
    command = [sys.executable, "-m", "kesbang_desktop", "--data-dir", str(there.data_dir)]
    for _ in range(8):
        program = subprocess.Popen(
            [*command, "package", "take", str(package)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        # The whole of it takes some two seconds; what is hit is left to chance.
        with suppress(subprocess.TimeoutExpired):
            program.wait(random.uniform(0.6, 2.0))
        program.kill()
        program.communicate()
        # The next start takes back what did not end.
        there.database  # noqa: B018
        there.close()
        after = stored_rows(there.data_dir / DATABASE_NAME)
        if after != before:
            break
    merged = take(there, package)
    assert merged.is_nothing is (after != before)
    [photo] = there.ports().attachments.list(meeting_id)
    assert kept_file(there.data_dir, photo.sha256).read_bytes() == PHOTO
