"""Meetings to print: each is one that an office could have held, or one that means harm."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, time
from typing import Any
from uuid import UUID

from kesbang_desktop.domain.action import ActionItem
from kesbang_desktop.domain.attendance import Attendance, Presence, Role
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.party import Party, PartyKind
from kesbang_desktop.domain.sample_profile import sample_profile

AGENDA, TALK, ISSUE = EntryKind.AGENDA, EntryKind.DISCUSSION, EntryKind.ISSUE
DECISION, ACTION = EntryKind.DECISION, EntryKind.ACTION

HOSTILE = "{{ nomor }} {% raw %}{_{ %} <w:p> & \"kutip\" 'x' {# #} 🙂 שלום }_} {_% %_} a\nb \\a"


def person(name: str) -> Party:
    return Party(PartyKind.PERSON, new_id(), name)


def office(name: str) -> Party:
    return Party(PartyKind.ORGANIZATION, new_id(), name)


FIRDAUS = person("Ahmad Firdaus Kurniawan")
EDI = person("Edi Hermawanto Noor")
HARI = person("Hari Dermanto")
KESBANGPOL = office("Kesbangpol Kaltim")
DISKOMINFO = office("Diskominfo Kaltim")
BAWASLU = office("Bawaslu Kaltim")


def profile(**changes: Any) -> OfficeProfile:
    return replace(sample_profile(new_id()), **changes)


def meeting(**fields: Any) -> Meeting:
    known: dict[str, Any] = {"title": "Rapat Koordinasi", "date": date(2024, 3, 21)}
    return Meeting(id=new_id(), **(known | fields))


def attendance(who: Party, **fields: Any) -> Attendance:
    side = "person" if who.kind is PartyKind.PERSON else "organization"
    known: dict[str, Any] = {"meeting_id": new_id(), "order_key": "V", side: who}
    return Attendance(id=new_id(), **(known | fields))


def entries(*items: tuple[Any, ...]) -> tuple[Entry, ...]:
    """Make entries of (kind, text, level = 0, speaker = None)."""
    made = []
    for key, item in zip(keys_after(None, len(items)), items, strict=True):
        # Where item ends, the fields of an entry have what they have without.
        made.append(Entry(new_id(), new_id(), key, *item))
    return tuple(made)


def with_text(minutes: Minutes, kind: EntryKind) -> list[Entry]:
    return [entry for entry in minutes.entries if entry.kind is kind]


def actions(made: Iterable[Entry], *owed: dict[str, Any]) -> dict[UUID, ActionItem]:
    """Give the action entries of ``made`` what ``owed`` says of each, in order."""
    found = [entry for entry in made if entry.kind is ACTION]
    return {
        entry.id: ActionItem(entry.id, **fields) for entry, fields in zip(found, owed, strict=True)
    }


CHAIR = person("Dr. H. Raden Ahmad Nama Lengkap, S.Sos., M.Si.")
WRITER = person("Siti Nur'aini, S.STP., M.A.P.")
_SAMPLE_SAID = (
    (AGENDA, "Perkembangan politik di Kaltim pasca pemungutan suara 14 Februari 2024"),
    (
        TALK,
        "Rapat bertujuan melihat perkembangan politik di Kaltim setelah pemungutan suara "
        "14 Februari 2024.",
        0,
        FIRDAUS,
    ),
    (
        TALK,
        "Tensi politik Pemilu dan Pilpres 2024 lebih tenang dan kondusif dibandingkan dengan "
        "2019; masyarakat lebih dewasa dan tidak terjadi polarisasi yang besar.",
    ),
    (
        TALK,
        "Pemantauan dilakukan secara tertib dan berkesinambungan sesuai Permendagri Nomor 61 "
        "Tahun 2011.",
    ),
    (
        ISSUE,
        "Persoalan yang terjadi selama periode pelaksanaan Pemilu belum diinventarisasi "
        "bersama pemangku kepentingan.",
    ),
    (ACTION, "Menginventarisasi persoalan selama pelaksanaan Pemilu sebagai bahan evaluasi"),
    (AGENDA, "Persiapan Pilkada Serentak 27 November 2024"),
    (
        TALK,
        "Fokus berikutnya adalah deteksi dini dan antisipasi untuk menjaga kondusivitas di 10 "
        "kabupaten/kota se-Kaltim.",
        0,
        FIRDAUS,
    ),
    (DECISION, "Membentuk Tim Desk Pilkada sesuai Permendagri Nomor 9 Tahun 2005."),
    (ACTION, "Membentuk Tim Desk Pilkada"),
    (
        TALK,
        "Diskominfo berkontribusi menyukseskan Pilkada Serentak 2024 dalam urusan komunikasi, "
        "informatika, dan penyampaian informasi publik yang aktual dan transparan.",
        0,
        EDI,
    ),
    (ACTION, "Menyosialisasikan kembali netralitas ASN menjelang Pilkada 2024"),
    (
        ACTION,
        "Menangkal hoaks melalui pemberitaan faktual di media sosial dan mitra media massa",
    ),
)


def sample() -> Minutes:
    """The meeting of 21 March 2024 that the press reported."""
    said = entries(*_SAMPLE_SAID)
    by_diskominfo: dict[str, object] = {"owners": (DISKOMINFO,)}
    return Minutes(
        meeting(
            title="Rapat Pemantauan Perkembangan Politik Daerah Pasca Pemilu 2024",
            place="Hotel Puri Senyiur, Samarinda",
            organizer="Badan Kesatuan Bangsa dan Politik Provinsi Kalimantan Timur",
        ),
        (
            attendance(
                FIRDAUS,
                position="Sekretaris",
                organization=KESBANGPOL,
                roles=frozenset({Role.CHAIR}),
            ),
            attendance(EDI, position="Sekretaris", organization=DISKOMINFO),
            attendance(HARI, position="Ketua", organization=BAWASLU),
            attendance(office("Badan Intelijen Daerah")),
            attendance(office("TNI")),
            attendance(office("POLRI")),
        ),
        said,
        actions(
            said,
            {"owners": (KESBANGPOL,)},
            {"owners": (KESBANGPOL,), "due": date(2024, 11, 27)},
            by_diskominfo,
            by_diskominfo,
        ),
    )


_FULL_SAID = (
    (TALK, "Rapat dibuka dengan pembacaan doa.", 0, CHAIR),
    (AGENDA, "Pemetaan kerawanan daerah"),
    (TALK, "Peta kerawanan disusun menurut:", 0, CHAIR),
    (TALK, "kabupaten/kota, dengan rincian:", 1),
    (TALK, "wilayah perbatasan:", 2),
    (TALK, "Mahakam Ulu dan Kutai Barat;", 3),
    (TALK, "indeks demokrasi.", 1),
    (TALK, "Data dimutakhirkan setiap bulan.", 0, EDI),
    (TALK, "Termasuk data media sosial."),
    (ISSUE, "Data kecamatan belum lengkap."),
    (ISSUE, "terutama di daerah pemekaran", 1),
    (ISSUE, "Anggaran belum tersedia."),
    (AGENDA, "Lain-lain"),
    (DECISION, "Menetapkan peta kerawanan sebagai dasar kerja."),
    (DECISION, "untuk tahun 2024", 1),
    (DECISION, "Melaporkan hasil rapat kepada Gubernur."),
    (ACTION, "Menyusun peta kerawanan\nbersama kabupaten/kota"),
    (ACTION, "Melaporkan perkembangan"),
    (ACTION, "Menyiapkan rapat berikut"),
)


def _full_roll() -> tuple[Attendance, ...]:
    return (
        attendance(
            CHAIR,
            position="Kepala Badan",
            organization=KESBANGPOL,
            roles=frozenset({Role.CHAIR}),
            presence=Presence.PRESENT,
            nip="196804111993031009",
            rank="Pembina Tingkat I",
            grade="IV/b",
        ),
        attendance(HARI, roles=frozenset({Role.SECRETARY}), organization=BAWASLU),
        attendance(
            WRITER,
            position="Analis Kebijakan",
            roles=frozenset({Role.NOTE_TAKER}),
            nip="199001012015022001",
            rank="Penata",
            grade="III/c",
        ),
        attendance(EDI, position="Sekretaris", organization=DISKOMINFO),
        attendance(
            person("Prof. Ir. Budi, Ph.D."),
            roles=frozenset({Role.RESOURCE_PERSON}),
            presence=Presence.PRESENT,
        ),
        attendance(
            person("Rahmat"), presence=Presence.REPRESENTED, represented_by="Andi Wijaya, S.H."
        ),
        attendance(person("Yang Berhalangan"), presence=Presence.EXCUSED),
    )


def everything() -> Minutes:
    """A meeting with every field filled, every kind and level of entry, and academic titles."""
    said = entries(*_FULL_SAID)
    return Minutes(
        meeting(
            title="Rapat Koordinasi Pemetaan Kerawanan",
            number="200.1.5/1461/Kesbangpol",
            series="Rapat koordinasi bulanan",
            invitation="Nomor 005/123/Kesbangpol, 18 Maret 2024",
            called_at=time(8, 30),
            started_at=time(9, 0),
            ended_at=time(12, 15),
            place="Ruang Rapat Utama Badan Kesatuan Bangsa dan Politik, Jalan Jenderal Sudirman, "
            "Samarinda",
            organizer="Kesbangpol",
            opening="Rapat dibuka pukul 09.00 WITA.\nPimpinan rapat menyampaikan terima kasih.",
            closing="Rapat ditutup pukul 12.15 WITA.",
            remarks="Catatan",
        ),
        _full_roll(),
        said,
        actions(
            said,
            {"owners": (KESBANGPOL, DISKOMINFO), "due": date(2024, 3, 29)},
            {"owners": (CHAIR,), "ongoing": True},
            {},
        ),
    )


def bare() -> Minutes:
    """A meeting of which only the title and the date are known."""
    return Minutes(meeting())


def crowded(count: int = 120) -> Minutes:
    """A meeting with ``count`` participants and nothing said."""
    return Minutes(
        meeting(), tuple(attendance(person(f"Peserta {n}")) for n in range(1, count + 1))
    )


def decided(count: int = 60) -> Minutes:
    """A meeting with ``count`` decisions and nothing else."""
    return Minutes(
        meeting(), (), entries(*((DECISION, f"Keputusan ke-{n} rapat ini.") for n in range(count)))
    )


def hostile() -> Minutes:
    """A meeting in which every text that can be typed looks like a template or like XML."""
    who = person(HOSTILE)
    said = entries(
        (AGENDA, HOSTILE),
        (TALK, HOSTILE, 0, who),
        (TALK, "x" * 10_000),
        (ISSUE, HOSTILE),
        (DECISION, HOSTILE),
        (ACTION, HOSTILE),
    )
    fields = dict.fromkeys(("number", "invitation", "place", "opening", "closing"), HOSTILE)
    return Minutes(
        meeting(title=HOSTILE.replace("\n", " "), **fields),
        (attendance(who, position=HOSTILE, roles=frozenset({Role.CHAIR})), attendance(who)),
        said,
        actions(said, {"owners": (who,)}),
    )


def long_talk(count: int) -> Minutes:
    """A meeting with ``count`` entries of discussion under one agenda item."""
    text = "Fokus berikutnya adalah deteksi dini untuk menjaga kondusivitas daerah, butir {}."
    said = entries(
        (AGENDA, "Persiapan Pilkada"),
        *((TALK, text.format(n), n % 3, FIRDAUS if n == 1 else None) for n in range(1, count)),
    )
    return Minutes(meeting(), (attendance(FIRDAUS, roles=frozenset({Role.CHAIR})),), said)
