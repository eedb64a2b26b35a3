"""Sealed files on a real disk: what went in comes back, and nothing else ever does."""

import io
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kesbang_desktop.domain.errors import DamagedSealError, WrongPassphraseError
from kesbang_desktop.store.secrets import sealed_file
from kesbang_desktop.store.secrets.data_key import DataKey, Passphrase
from kesbang_desktop.store.secrets.sealed_file import open_sealed, read_header, sealing

SENTENCE = b"Kapolres meminta rekaman rapat tertutup tidak disebarkan. "
KEY = DataKey.new()
CHUNK = 64 * 1024


def seal(path: Path, content: bytes, secret: Passphrase | DataKey = KEY, name: str = "") -> None:
    with sealing(path, secret, name) as writing:
        writing.write(content)


def unseal(path: Path, secret: Passphrase | DataKey = KEY, name: str = "") -> bytes:
    with open_sealed(path, secret, name) as reading:
        return reading.read()


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 7])
def test_what_is_sealed_comes_back_at_every_edge_of_a_chunk(tmp_path: Path, size: int) -> None:
    content = (SENTENCE * (size // len(SENTENCE) + 1))[:size]
    seal(tmp_path / "a", content)
    assert unseal(tmp_path / "a") == content
    assert SENTENCE not in (tmp_path / "a").read_bytes()


@settings(
    max_examples=30,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.data())
def test_any_place_of_the_content_can_be_read_at_any_time(
    tmp_path: Path, data: st.DataObject
) -> None:
    content = bytes(i % 251 for i in range(2 * CHUNK + 100))
    (tmp_path / "a").unlink(missing_ok=True)
    seal(tmp_path / "a", content)
    with open_sealed(tmp_path / "a", KEY) as reading:
        plain = io.BytesIO(content)
        for _ in range(5):
            place = data.draw(st.integers(0, len(content) + 10))
            length = data.draw(st.integers(0, CHUNK * 2))
            reading.seek(place)
            plain.seek(place)
            assert reading.read(length) == plain.read(length)


def test_an_archive_is_written_and_read_without_anything_in_clear(tmp_path: Path) -> None:
    with sealing(tmp_path / "a", KEY) as writing, zipfile.ZipFile(writing, "w") as archive:
        archive.writestr("notula.txt", SENTENCE * 5000)
    with open_sealed(tmp_path / "a", KEY) as reading, zipfile.ZipFile(reading) as archive:
        assert archive.read("notula.txt") == SENTENCE * 5000
    assert SENTENCE not in (tmp_path / "a").read_bytes()


def test_a_passphrase_opens_it_and_another_is_a_sentence(tmp_path: Path) -> None:
    seal(tmp_path / "a", SENTENCE, Passphrase("ulin merah 7 é"))
    # The same letter, made of two by another keyboard.
    assert unseal(tmp_path / "a", Passphrase("ulin merah 7 e\u0301")) == SENTENCE
    with pytest.raises(WrongPassphraseError) as failure:
        unseal(tmp_path / "a", Passphrase("Ulin merah 7 é"))
    assert "tidak cocok" in failure.value.sentence


def test_no_changed_byte_is_passed_on(tmp_path: Path) -> None:
    seal(tmp_path / "a", SENTENCE * 3000)
    sound = (tmp_path / "a").read_bytes()
    places = {*range(0, 400, 3), *range(400, len(sound), 7919), len(sound) - 1}
    for place in sorted(places):
        (tmp_path / "a").write_bytes(
            sound[:place] + bytes((sound[place] ^ 1,)) + sound[place + 1 :]
        )
        with pytest.raises((DamagedSealError, WrongPassphraseError)):
            unseal(tmp_path / "a")


def test_a_cut_or_lengthened_file_is_refused_whole(tmp_path: Path) -> None:
    seal(tmp_path / "a", bytes(3 * CHUNK))
    sound = (tmp_path / "a").read_bytes()
    chunk = CHUNK + 16
    for length in (0, 10, 300, len(sound) - chunk, len(sound) - 2 * chunk, len(sound) - 1):
        (tmp_path / "a").write_bytes(sound[:length])
        with pytest.raises((DamagedSealError, WrongPassphraseError)):
            unseal(tmp_path / "a")
    (tmp_path / "a").write_bytes(sound + sound[-chunk:])
    with pytest.raises(DamagedSealError):
        unseal(tmp_path / "a")


def test_a_file_in_place_of_another_is_refused(tmp_path: Path) -> None:
    seal(tmp_path / "a", SENTENCE, KEY, "undangan")
    assert unseal(tmp_path / "a", KEY, "undangan") == SENTENCE
    for secret, name in ((KEY, "daftar hadir"), (DataKey.new(), "undangan")):
        with pytest.raises(DamagedSealError):
            unseal(tmp_path / "a", secret, name)


def test_a_sealed_file_is_known_and_a_plain_one_is_not(tmp_path: Path) -> None:
    seal(tmp_path / "a", b"", KEY, "undangan")
    header = read_header(tmp_path / "a")
    assert header is not None and (header.name, header.key_id) == ("undangan", KEY.id)
    for plain in (b"", b"PK\3\4", b"notula-tersegel-1 {}\n", b"notula-tersegel-1 [1]\n"):
        (tmp_path / "b").write_bytes(plain)
        assert read_header(tmp_path / "b") is None
        with pytest.raises(DamagedSealError):
            unseal(tmp_path / "b")


def test_a_header_cannot_ask_for_more_memory_than_there_is(tmp_path: Path) -> None:
    seal(tmp_path / "a", SENTENCE, Passphrase("ulin"))
    sound = (tmp_path / "a").read_bytes()
    said = b'"cost": %d' % sealed_file.SCRYPT_COST
    assert said in sound
    for asked in (1 << 40, 1 << 31, 1 << 13):
        (tmp_path / "a").write_bytes(sound.replace(said, b'"cost": %d' % asked))
        with pytest.raises(DamagedSealError):
            unseal(tmp_path / "a", Passphrase("ulin"))


def test_every_guess_at_a_passphrase_costs_128_megabytes(tmp_path: Path) -> None:
    # In a program of its own, where nothing is made cheap for tests.
    job = [sys.executable, "-c", _SEALING, str(tmp_path)]
    subprocess.run(job, check=True)
    [lock] = tmp_path.glob("kunci-*.json")
    costs = [slot["cost"] for slot in json.loads(lock.read_bytes())["slots"]]
    header = json.loads((tmp_path / "a").read_bytes().split(b"\n")[0].split(b" ", 1)[1])
    assert {128 * 8 * cost for cost in (*costs, header["cost"])} == {128 * 1024 * 1024}


_SEALING = """
import sys
from pathlib import Path
from kesbang_desktop.store.secrets.data_key import Passphrase
from kesbang_desktop.store.secrets.key_file import make_lock
from kesbang_desktop.store.secrets.sealed_file import sealing
folder = Path(sys.argv[1])
make_lock(folder, "ulin merah tepian 7")
with sealing(folder / "a", Passphrase("ulin merah tepian 7")) as writing:
    writing.write(b"isi")
"""


def test_what_fails_while_it_is_written_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError), sealing(tmp_path / "a", KEY) as writing:
        writing.write(SENTENCE)
        raise RuntimeError
    assert not list(tmp_path.iterdir())


def test_no_secret_is_shown_where_an_error_is_told() -> None:
    assert "ulin" not in repr(Passphrase("ulin"))
    assert KEY.secret.hex() not in repr(KEY) and repr(KEY.secret) not in repr(KEY)
