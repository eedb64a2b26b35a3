"""Who an office of the archive knows: agencies of a province, their people, and series."""

import random
from dataclasses import dataclass
from datetime import datetime

from kesbang_desktop.domain.region import Regions

_AGENCIES = (
    *("Badan Kesatuan Bangsa dan Politik", "Dinas Komunikasi dan Informatika"),
    *("Badan Pengawas Pemilihan Umum", "Komisi Pemilihan Umum", "Satuan Polisi Pamong Praja"),
    *("Badan Perencanaan Pembangunan Daerah", "Inspektorat", "Dinas Sosial"),
    *("Badan Penanggulangan Bencana Daerah", "Dinas Kependudukan dan Pencatatan Sipil"),
    *("Dinas Kesehatan", "Dinas Pendidikan", "Kepolisian Resor", "Kejaksaan Negeri"),
    *("Komando Distrik Militer", "Kantor Kementerian Agama", "Forum Kerukunan Umat Beragama"),
)
_UNITS = ("", "Bidang Ideologi", "Bidang Politik", "Bidang Kewaspadaan", "Sekretariat")
_PROVINCE = "Provinsi Kalimantan Timur"
_FIRST = (
    *("Ahmad", "Budi", "Citra", "Dewi", "Edi", "Fitri", "Gunawan", "Hari", "Indah", "Joko"),
    *("Kartika", "Lukman", "Maya", "Nurul", "Oki", "Putri", "Rahmat", "Siti", "Teguh", "Umar"),
    *("Vina", "Wahyu", "Yusuf", "Zainal", "Muhammad", "Andi", "Sri", "Agus", "Rina", "Bambang"),
)
_MIDDLE = ("", "", "Dwi", "Eka", "Fajar", "Noor", "Adi", "Ayu", "Rizky", "Tri", "Catur", "Ilham")
_LAST = (
    *("Kurniawan", "Lestari", "Maulana", "Hidayat", "Oktavia", "Pratama", "Rahman", "Santoso"),
    *("Wijaya", "Saputra", "Firdaus", "Handayani", "Syahputra", "Siregar", "Wulandari", "Nugroho"),
    *("Permana", "Susanto", "Ramadhan", "Anggraini", "Setiawan", "Hasanah", "Effendi", "Yuliana"),
)
_TITLES = ("", "S.Sos.", "S.IP., M.Si.", "S.E.", "S.H., M.H.", "S.Kom.", "M.AP.", "S.STP.")
_POSITIONS = ("Analis Kebijakan", "Kepala Bidang", "Kepala Subbagian", "Staf", "Sekretaris")
_SERIES = (
    *("Pemantauan Pilkada", "Forkopimda", "Tim Terpadu Konflik Sosial", "Desk Pilkada"),
    *("Kewaspadaan Dini", "Netralitas ASN", "Organisasi Kemasyarakatan", "Pembauran Kebangsaan"),
)


@dataclass(frozen=True, slots=True, eq=False)
class Agency:
    """An agency or one of its units; ``area`` is the region of either."""

    id: bytes
    name: str
    short_name: str
    parent_id: bytes | None
    region: str
    agency_id: bytes
    area: str


@dataclass(frozen=True, slots=True, eq=False)
class Member:
    """Somebody with the unit they are of."""

    id: bytes
    name: str
    position: str
    agency: Agency


class Ids:
    """Ids in order of time, the same ones for the same chance."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._moment = 0

    def begin(self, at: datetime) -> None:
        """Make ids of that moment from now on."""
        self._moment = max(self._moment, int(at.timestamp() * 1000))

    def next(self) -> bytes:
        """Return the bytes of a UUID of version 7, greater than all before."""
        self._moment += 1
        noise = self._chance.getrandbits(74)
        high = self._moment << 16 | 7 << 12 | noise >> 62
        return (high << 64 | 2 << 62 | noise & (1 << 62) - 1).to_bytes(16, "big")


@dataclass(frozen=True, slots=True, eq=False)
class OfficeOfArchive:
    """Its agencies, people and series; a dozen of the agencies have most of the actions."""

    agencies: tuple[Agency, ...]
    people: tuple[Member, ...]
    series: tuple[tuple[bytes, str], ...]

    @classmethod
    def make(
        cls, people: int, regions: Regions, ids: Ids, chance: random.Random
    ) -> "OfficeOfArchive":
        """Return an office of that many people, some thirty to an agency."""
        agencies: list[Agency] = []
        places = ["", *regions.names]
        for number in range(max(len(_AGENCIES), people // 30)):
            kind, around = _AGENCIES[number % len(_AGENCIES)], number // len(_AGENCIES)
            place = places[around % len(places)]
            turn = around // len(places)
            full = " ".join(filter(None, (kind, place or _PROVINCE, f"{turn + 1}" * (turn > 0))))
            id = ids.next()
            agencies.append(Agency(id, full, "", None, place, id, place))
            unit = _UNITS[number % len(_UNITS)]
            if unit:
                agencies.append(Agency(ids.next(), f"{unit} {full}", "", id, "", id, place))
        members = tuple(_member(ids.next(), chance, agencies) for _ in range(people))
        return cls(tuple(agencies), members, tuple((ids.next(), name) for name in _SERIES))


def _member(id: bytes, chance: random.Random, agencies: list[Agency]) -> Member:
    name = " ".join(filter(None, map(chance.choice, (_FIRST, _MIDDLE, _LAST))))
    title = chance.choice(_TITLES)
    # The first agencies are the office itself and those it meets most.
    place = min(int(chance.paretovariate(0.6)) - 1, chance.randrange(len(agencies)))
    return Member(
        id, f"{name}, {title}" if title else name, chance.choice(_POSITIONS), agencies[place]
    )
