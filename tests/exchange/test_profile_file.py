import io
import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.errors import UnreadableProfileError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.office_profile import (
    LetterheadLine,
    OfficeProfile,
    OwnTemplate,
    Paper,
    Signer,
    Unit,
)
from kesbang_desktop.exchange.profile_file import profile_bytes, read_profile_file

PROFILE = OfficeProfile(
    new_id(),
    name="Bidang Politik Dalam Negeri",
    letterhead=(LetterheadLine("PEMERINTAH", 14.0, True),),
    logo=b"\x89PNG",
    paper=Paper.F4,
    letter_signer=Signer("Sekretaris", "a.n.", "Kepala Badan", "Sufian Agus, S.Sos."),
    units=(Unit("Bidang Poldagri", "Poldagri"),),
    report_copies=("Gubernur", "Arsip"),
    own_templates=(OwnTemplate("notula", "Notula kami.docx"),),
)
TEMPLATES = {"Notula kami.docx": b"PK templat"}


def written(tmp_path: Path, content: bytes) -> Path:
    path = tmp_path / "kantor.notula-profil"
    path.write_bytes(content)
    return path


def archive(**entries: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in entries.items():
            made.writestr(name, content)
    return buffer.getvalue()


def test_a_profile_comes_back_whole_under_a_new_id(tmp_path: Path) -> None:
    path = written(tmp_path, profile_bytes(PROFILE, TEMPLATES))
    profile, templates = read_profile_file(path)
    assert profile.id != PROFILE.id
    assert replace(profile, id=PROFILE.id) == PROFILE
    assert templates == TEMPLATES


def test_a_template_that_is_missing_or_of_no_known_document_is_left_out(tmp_path: Path) -> None:
    own = (OwnTemplate("notula", "Hilang.docx"), OwnTemplate("brosur", "Notula kami.docx"))
    path = written(tmp_path, profile_bytes(replace(PROFILE, own_templates=own), TEMPLATES))
    profile, templates = read_profile_file(path)
    assert (profile.own_templates, templates) == ((), {})


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"bukan arsip",
        archive(lain=b"x"),
        archive(**{"profil.json": b"{"}),
        archive(**{"profil.json": b"[]"}),
        archive(**{"profil.json": b"\xff\xfe"}),
        archive(**{"profil.json": json.dumps({"name": "", "size_pt": -1.0}).encode()}),
        archive(**{"profil.json": b" " * (2 << 20)}),
        archive(**{"profil.json": b"[" * 200_000}),
        archive(**{"profil.json": json.dumps({"name": "x" * 2_000}).encode()}),
        archive(**{"profil.json": json.dumps({"units": [{"name": "x"}] * 300}).encode()}),
        archive(**{"profil.json": b"{}", "logo": b"\0" * (11 << 20)}),
        archive(**{"profil.json": b"{}"} | {f"f{n}": b"" for n in range(60)}),
    ],
    ids=[
        "empty",
        "text",
        "other",
        "cut",
        "list",
        "bytes",
        "values",
        "large",
        "deep",
        "long",
        "rows",
        "bomb",
        "many",
    ],
)
def test_a_file_that_is_no_profile_gives_one_sentence(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(UnreadableProfileError, match="bukan berkas profil yang utuh"):
        read_profile_file(written(tmp_path, content))


@pytest.mark.parametrize(
    "settings",
    [
        {"margins": {"left": 20.0, "right": 20.0}},
        {"margins": {"top": -3.0}},
        {"size_pt": 1e308},
        {"size_pt": float("nan")},
        {"line_spacing": 0.001},
        {"letterhead": [{"text": "KOP", "size_pt": 900.0}]},
        {"spare_rows": 10**9},
        {"logo_height_cm": float("inf")},
    ],
)
def test_a_measure_that_leaves_no_page_is_named(
    tmp_path: Path, settings: dict[str, object]
) -> None:
    content = archive(**{"profil.json": json.dumps(settings).encode()})
    with pytest.raises(UnreadableProfileError, match=r"di luar .* Perbaiki di laptop asalnya"):
        read_profile_file(written(tmp_path, content))


def test_control_characters_in_a_profile_are_left_out(tmp_path: Path) -> None:
    settings = {"name": "Kes\x00bang\x0b", "letterhead": [{"text": "KOP\ud800\x1b"}]}
    content = archive(**{"profil.json": json.dumps(settings).encode()})
    profile, _ = read_profile_file(written(tmp_path, content))
    assert profile.name == "Kesbang"
    assert profile.letterhead[0].text == "KOP"


def test_a_file_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnreadableProfileError, match=r"“hilang\.notula-profil” tidak ditemukan"):
        read_profile_file(tmp_path / "hilang.notula-profil")


@given(st.data())
def test_damage_anywhere_is_told_or_does_no_harm(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    content = bytearray(profile_bytes(PROFILE, TEMPLATES))
    place = data.draw(st.integers(0, len(content) - 1))
    content[place] ^= data.draw(st.integers(1, 255))
    path = written(tmp_path_factory.mktemp("rusak"), bytes(content[: data.draw(st.integers(1))]))
    try:
        profile, _ = read_profile_file(path)
    except UnreadableProfileError as error:
        assert error.sentence.endswith(".")
    else:
        assert profile.name
