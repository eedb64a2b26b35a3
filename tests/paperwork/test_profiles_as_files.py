"""Several profiles, a meeting with its own, and the way to the next laptop."""

import io
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from docx import Document
from PIL import Image

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.errors import InvalidRecordError, UnreadableProfileError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.no_break import with_plain_spaces
from kesbang_desktop.domain.office_profile import LetterheadLine, OfficeProfile, Signer
from kesbang_desktop.exchange.profile_file import profile_bytes
from kesbang_desktop.ports.ports import Ports
from tests.paperwork.office import TEMPLATES


def picture() -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (60, 80), "navy").save(buffer, "PNG")
    return buffer.getvalue()


def text_of(path: Path) -> str:
    texts = Document(str(path)).element.body.iter("{*}t")
    return with_plain_spaces("".join(node.text or "" for node in texts))


def test_a_meeting_prints_with_its_own_profile(
    ports: Ports, meeting_id: UUID, tmp_path: Path
) -> None:
    other = OfficeProfile(
        new_id(),
        name="Bidang Poldagri",
        letterhead=(LetterheadLine("BIDANG POLITIK DALAM NEGERI"),),
        letter_signer=Signer("Kepala Bidang", name="Rina Wati, S.Sos."),
    )
    ports.profiles.save(other)
    assert [one.name for one in ports.profiles.list()] == ["Instansi kami", "Bidang Poldagri"]
    minutes = ports.meetings.load(meeting_id)
    ports.meetings.save(replace(minutes.meeting, profile_id=other.id))
    letter = ports.papers.export(
        meeting_id, DocumentKind.INVITATION, tmp_path / "undangan.docx", False
    )
    assert "BIDANG POLITIK DALAM NEGERI" in text_of(letter)
    assert "Rina Wati, S.Sos." in text_of(letter)
    ports.profiles.remove(other.id)
    assert ports.meetings.load(meeting_id).meeting.profile_id is None


def test_the_profile_in_use_is_chosen_and_cannot_be_removed(ports: Ports) -> None:
    first = ports.profiles.load()
    second = replace(first, id=new_id(), name="Kedua")
    ports.profiles.save(second)
    assert ports.profiles.load() == first
    ports.profiles.use(second.id)
    assert ports.profiles.load() == second
    with pytest.raises(InvalidRecordError, match="sedang dipakai"):
        ports.profiles.remove(second.id)
    ports.profiles.remove(first.id)
    assert ports.profiles.list() == [second]


def test_a_profile_goes_to_the_next_laptop_with_logo_and_templates(
    backend: Backend, ports: Ports, tmp_path: Path
) -> None:
    profile = ports.profiles.load()
    ports.templates.copy(profile.id, DocumentKind.NOTULA)
    ports.profiles.save(replace(ports.profiles.load(), logo=picture(), office="Kantor A"))
    file = ports.profiles.write_file(profile.id, tmp_path / "kantor.notula-profil")
    next_laptop = Backend(tmp_path / "lain")
    try:
        others = next_laptop.ports()
        taken = others.profiles.read_file(file)
        assert (taken.office, taken.logo) == ("Kantor A", picture())
        template = others.templates.path(taken.id, DocumentKind.NOTULA)
        assert template.read_bytes() == (TEMPLATES / "notula.docx").read_bytes()
        # It waits to be chosen.
        assert others.profiles.load().office != "Kantor A"
        again = others.profiles.read_file(file)
        assert again.id != taken.id
    finally:
        next_laptop.close()


@pytest.mark.parametrize(
    ("change", "templates", "says"),
    [
        ({"logo": b"bukan gambar"}, {}, "Logo dalam berkas profil"),
        ({"logo": b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>"}, {}, "Logo"),
        ({}, {"notula": b"PK rusak"}, "Templat Notula dalam berkas profil"),
    ],
    ids=["logo", "svg", "template"],
)
def test_what_is_unsafe_in_a_profile_file_is_refused_whole(
    ports: Ports, tmp_path: Path, change: dict, templates: dict, says: str
) -> None:
    from kesbang_desktop.domain.office_profile import OwnTemplate

    own = tuple(OwnTemplate(kind, f"{kind}.docx") for kind in templates)
    profile = replace(ports.profiles.load(), own_templates=own, **change)
    files = {f"{kind}.docx": content for kind, content in templates.items()}
    (file := tmp_path / "a.notula-profil").write_bytes(profile_bytes(profile, files))
    before = ports.profiles.list()
    with pytest.raises(UnreadableProfileError, match=says):
        ports.profiles.read_file(file)
    assert ports.profiles.list() == before
