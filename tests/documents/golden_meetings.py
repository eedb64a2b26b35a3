"""The meetings that every paper is tried on, each with the profile it is printed with."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import time
from pathlib import Path

from PIL import Image

import tests.documents.meetings as m
from kesbang_desktop.documents.papers.word_paper import PrintedPhoto, Sources
from kesbang_desktop.domain.attendance import Presence, Role
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.office_profile import (
    Margins,
    NumberStyle,
    OfficeProfile,
    PageNumbers,
    Paper,
    Signer,
)
from tests.long_form import part_of

SIX_TITLES = (
    "Prof. Dr. Ir. H. Raden Mas Ahmad Nama Panjang Sekali, S.Sos., S.H., M.Si., M.H., Ph.D."
)
DEPUTY = Signer(
    "Sekretaris",
    "a.n.",
    "Kepala Badan Kesatuan Bangsa dan Politik",
    "Ahmad Firdaus Kurniawan, S.Sos., M.Si.",
    "Pembina Tingkat I",
    "IV/b",
    "196804111993031009",
)


@dataclass(frozen=True)
class Golden:
    minutes: Minutes
    profile: OfficeProfile
    photos: int = 0


def _titled() -> Minutes:
    people = tuple(
        m.attendance(
            m.person(SIX_TITLES.replace("Ahmad", name)),
            position="Kepala Bidang Kewaspadaan Nasional dan Penanganan Konflik Sosial",
            organization=m.KESBANGPOL,
            presence=Presence.PRESENT,
            roles=frozenset({Role.CHAIR} if name == "Ahmad" else ()),
            nip="196804111993031009",
            rank="Pembina Utama Madya",
            grade="IV/d",
        )
        for name in ("Ahmad", "Budi", "Citra")
    )
    said = m.entries((m.TALK, "Rapat dibuka.", 0, people[0].person), (m.DECISION, "Disetujui."))
    return Minutes(m.meeting(started_at=time(9, 0)), people, said)


def _classified() -> Minutes:
    minutes = m.sample()
    return replace(
        minutes, meeting=replace(minutes.meeting, classification=Classification.TOP_SECRET)
    )


def _usual(entries: int) -> Minutes:
    minutes = m.long_talk(entries)
    others = (m.attendance(m.EDI, organization=m.DISKOMINFO), m.attendance(m.BAWASLU))
    return replace(minutes, attendances=(*minutes.attendances, *others))


_F4 = m.profile(
    paper=Paper.F4,
    margins=Margins(left=2.5, right=1.5),
    typeface="Bookman Old Style",
    number_style=NumberStyle.ROMAN,
    page_numbers=PageNumbers.FOOTER,
)
GOLDEN = {
    "sample": Golden(m.sample(), m.profile()),
    "everything": Golden(
        m.everything(), m.profile(annexes_attendance=True, letter_signer=DEPUTY), 5
    ),
    "bare": Golden(m.bare(), m.profile()),
    "one participant": Golden(m.crowded(1), m.profile()),
    "120 participants": Golden(m.crowded(120), m.profile()),
    "no decisions": Golden(_usual(12), m.profile()),
    "60 decisions": Golden(m.decided(60), m.profile()),
    "six titles": Golden(_titled(), m.profile(annexes_attendance=True)),
    "classified": Golden(_classified(), m.profile(note_taker_signs=True), 1),
    "F4": Golden(m.everything(), _F4, 2),
    "two signers": Golden(
        m.everything(), m.profile(note_taker_signs=True, signer=DEPUTY, letter_signer=DEPUTY)
    ),
    "photos": Golden(m.sample(), m.profile(), 7),
    "300 entries": Golden(_usual(300), m.profile()),
    "hostile": Golden(m.hostile(), m.profile(annexes_attendance=True), 1),
}


def some_papers(kinds: Sequence[DocumentKind]) -> list[tuple[DocumentKind, str]]:
    """Return each of ``kinds`` with several golden meetings, and each meeting with several."""
    return [
        (kind, name)
        for place, kind in enumerate(kinds)
        for name in part_of(tuple(GOLDEN), place, one_in=4)
    ]


def golden_sources(name: str, folder: Path) -> Sources:
    """Return what is printed of the meeting called ``name``; its photos are made in ``folder``."""
    golden = GOLDEN[name]
    caption = m.HOSTILE if name == "hostile" else "Suasana rapat {}"
    photos = tuple(
        PrintedPhoto(photo(folder / f"{number}.jpg"), caption.replace("{}", str(number)))
        for number in range(1, golden.photos + 1)
    )
    return Sources(golden.minutes, golden.profile, photos)


def photo(
    path: Path,
    size: tuple[int, int] = (1600, 1200),
    mode: str = "RGB",
    orientation: int = 1,
) -> Path:
    """Write a photo whose upper left quarter is red on blue, as a camera would."""
    picture = Image.new("RGB", size, "blue")
    picture.paste((255, 0, 0), (0, 0, size[0] // 2, size[1] // 2))
    exif = Image.Exif()
    exif[0x0112] = orientation
    picture.convert(mode).save(path, exif=exif)
    return path
