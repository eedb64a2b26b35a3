"""Packages as files: written, read, and refused where they are not as they were written."""

import hashlib
import io
import json
import zipfile
from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kesbang_desktop.domain.errors import PackageError
from kesbang_desktop.domain.long_work import heard_by
from kesbang_desktop.domain.package import PackageCounts, PackageInfo
from kesbang_desktop.exchange.package_file import (
    DATA,
    FORMAT,
    MANIFEST,
    opened_package,
    write_package,
)

PHOTO = b"foto" * 5000
PHOTO_NAME = "lampiran/" + hashlib.sha256(PHOTO).hexdigest()
INFO = PackageInfo(
    "Kesbangpol Kaltim", datetime(2026, 11, 28, 9, 0), False, PackageCounts(1, 2, 3, 4, 5), "", 0
)
CONTENTS = {DATA: b"isi data" * 1000, PHOTO_NAME: PHOTO, "templat/Notula kita.docx": b"templat"}


def packed(tmp_path, contents=CONTENTS) -> bytes:
    paths = {}
    for number, (name, content) in enumerate(contents.items()):
        paths[name] = tmp_path / f"isi-{number}"
        paths[name].write_bytes(content)
    target = io.BytesIO()
    mark = write_package(target, INFO, paths)
    assert len(mark) == 14
    return target.getvalue()


def read(content: bytes, prove=True):
    with opened_package(io.BytesIO(content), "paket.knotula", len(content)) as package:
        if prove:
            package.prove()
        return package.info, {name: b"".join(package.blocks(name)) for name in package.members}


def rewritten(content: bytes, change) -> bytes:
    """Write the members anew after ``change`` had its way with them, by name."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, one in members.items():
            archive.writestr(name, one)
    return target.getvalue()


def with_manifest(**changes):
    def change(members):
        said = json.loads(members[MANIFEST]) | changes
        members[MANIFEST] = json.dumps(said).encode()

    return change


def test_what_is_written_comes_back_with_what_it_says_of_itself(tmp_path):
    content = packed(tmp_path)
    info, members = read(content)
    assert members == CONTENTS
    assert info == replace(INFO, mark=info.mark, bytes=len(content))


def test_the_mark_is_of_everything_in_the_package(tmp_path):
    mark = read(packed(tmp_path))[0].mark
    assert mark == read(packed(tmp_path))[0].mark
    other = packed(tmp_path, CONTENTS | {DATA: b"lain"})
    assert mark != read(other)[0].mark


def test_progress_goes_up_to_all(tmp_path):
    content = packed(tmp_path)
    told = []
    with (
        opened_package(io.BytesIO(content), "p", len(content)) as package,
        heard_by(lambda _words, done, total: told.append((done, total))),
    ):
        package.prove()
    total = sum(map(len, CONTENTS.values()))
    assert told[-1] == (total, total)
    assert told == sorted(told)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.data())
def test_a_package_of_which_a_byte_is_another_or_the_end_is_missing_is_never_taken(tmp_path, data):
    content = packed(tmp_path)
    place = data.draw(st.integers(0, len(content) - 1))
    if data.draw(st.booleans()):
        damaged = content[:place]
    else:
        flipped = content[place] ^ data.draw(st.integers(1, 255))
        damaged = content[:place] + bytes((flipped,)) + content[place + 1 :]
    try:
        info, members = read(damaged)
    except PackageError as error:
        assert "paket.knotula" in error.sentence
    else:
        # What a byte says that nothing depends on (a date in the ZIP) changes nothing either.
        assert (info.mark, members) == (read(content)[0].mark, CONTENTS)


@pytest.mark.parametrize(
    "name",
    [
        "../../jahat.docx",
        "templat/../../jahat.docx",
        "templat/..\\jahat.docx",
        "/etc/passwd",
        "C:\\Windows\\jahat.docx",
        "templat/jahat.exe",
        "lampiran/../data.sqlite",
        "lampiran/" + "A" * 64,
        "lain.txt",
    ],
)
def test_a_name_that_leads_elsewhere_or_is_none_of_ours_is_refused(tmp_path, name):
    def change(members):
        members[name] = b"jahat"
        said = json.loads(members[MANIFEST])
        said["members"][name] = {"size": 5, "sha256": hashlib.sha256(b"jahat").hexdigest()}
        members[MANIFEST] = json.dumps(said).encode()

    with pytest.raises(PackageError):
        read(rewritten(packed(tmp_path), change))


@pytest.mark.parametrize(
    "change",
    [
        lambda members: members.update({DATA: b"diubah" + members[DATA][6:]}),
        lambda members: members.update({PHOTO_NAME: PHOTO[:-1] + b"x"}),
        lambda members: members.pop(DATA),
        lambda members: members.pop(MANIFEST),
        lambda members: members.update({"templat/tambahan.docx": b"x"}),
        lambda members: members.update({MANIFEST: b"[]"}),
        lambda members: members.update({MANIFEST: b"{" * 100_000}),
        lambda members: members.update({MANIFEST: b"\xff\xfe"}),
        with_manifest(kind="lain"),
        with_manifest(made_at="besok"),
        with_manifest(counts={"meetings": "banyak"}),
        with_manifest(counts={"lain": 1}),
        with_manifest(members={}),
        with_manifest(members=[1]),
        with_manifest(format=None),
    ],
)
def test_what_was_tampered_with_is_refused(tmp_path, change):
    with pytest.raises(PackageError, match="utuh"):
        read(rewritten(packed(tmp_path), change))


def test_a_file_of_a_newer_program_asks_for_a_newer_program(tmp_path):
    newer = rewritten(packed(tmp_path), with_manifest(format=FORMAT + 1))
    with pytest.raises(PackageError, match="Perbarui program"):
        read(newer)


def test_a_member_that_is_larger_than_it_says_is_not_read_on(tmp_path):
    def change(members):
        members[DATA] = b"\0" * 50_000_000
        said = json.loads(members[MANIFEST])
        said["members"][DATA]["size"] = 50_000_000
        members[MANIFEST] = json.dumps(said).encode()

    bomb = bytearray(rewritten(packed(tmp_path), change))
    with zipfile.ZipFile(io.BytesIO(bomb)) as archive:
        size = archive.getinfo(DATA).file_size.to_bytes(4, "little")
    # Both headers claim 100 bytes, and so does the manifest.
    bomb = bytes(bomb).replace(size, (100).to_bytes(4, "little"))
    with pytest.raises(PackageError):
        read(bomb)


def test_sizes_that_nobody_writes_are_refused_before_reading(tmp_path, monkeypatch):
    content = packed(tmp_path)
    monkeypatch.setattr("kesbang_desktop.exchange.package_file._LARGEST_DATA", 100)
    with pytest.raises(PackageError, match="lebih besar"):
        read(content, prove=False)


def test_members_that_share_their_bytes_are_refused(tmp_path):
    content = packed(tmp_path)
    with pytest.raises(PackageError), opened_package(io.BytesIO(content), "p", 100):
        raise AssertionError("opened")


def test_two_members_of_one_name_are_refused(tmp_path):
    target = io.BytesIO(packed(tmp_path))
    with zipfile.ZipFile(target, "a") as archive, pytest.warns(UserWarning):
        archive.writestr(DATA, b"lain")
    with pytest.raises(PackageError):
        read(target.getvalue())


@pytest.mark.parametrize("content", [b"", b"PK\x05\x06" + b"\0" * 18, b"bukan zip" * 100])
def test_what_is_no_package_is_told_so(content):
    with pytest.raises(PackageError, match="bukan paket"):
        read(content)
