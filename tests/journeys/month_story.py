"""A month of an office: daily reports of its desk and meetings, as they are typed.

People, parties and sentences are made up. No sentence is there twice, so that one that is lost,
told twice or told of another kabupaten/kota is seen.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count, cycle

YEAR, MONTH = 2026, 11
REGIONS = (
    *("Kota Samarinda", "Kota Balikpapan", "Kota Bontang", "Kabupaten Kutai Kartanegara"),
    *("Kabupaten Kutai Timur", "Kabupaten Kutai Barat", "Kabupaten Berau", "Kabupaten Paser"),
    *("Kabupaten Penajam Paser Utara", "Kabupaten Mahakam Ulu"),
)
INCIDENT, VIOLATION = "Kejadian menonjol", "Pelanggaran"
SUNDAY = 6
DAYS = tuple(
    day
    for day in (date(YEAR, MONTH, 1) + timedelta(days=one) for one in range(30))
    if day.weekday() != SUNDAY
)

_PLACES = (
    *("GOR Segiri", "Lapangan Merdeka", "Gedung Wanita", "Halaman Kantor Camat", "Pasar Induk"),
    *("Balai Desa Suka Maju", "Lapangan sepak bola Rawa Indah", "Aula Hotel Bumi Senyiur"),
)
_DOINGS = (
    "Kampanye tatap muka dengan pengurus ranting dan warga RT {0}",
    "Rapat umum dengan panggung hiburan, dihadiri massa dari {0} desa",
    "Pembagian bahan kampanye dan jalan sehat menempuh {0} kilometer",
    "Dialog dengan {0} perwakilan nelayan, petani, dan pedagang pasar tentang harga kebutuhan "
    "pokok serta jalan penghubung antarkecamatan yang rusak",
    "Simulasi pemungutan suara di TPS {0}",
    "Debat terbuka putaran {0} disiarkan stasiun televisi setempat",
)
_FIGURES = (
    "Ketua DPC Partai Teladan",
    "Ketua DPW Partai Contoh dan dua anggota DPRD",
    "",
    "Sekretaris DPD Partai Ibarat, mantan wakil bupati, serta pengurus sayap pemuda",
)
_REMARKS = ("tertib", "selesai sebelum waktunya", "lalu lintas macet 40 menit", "", "hujan")
_INCIDENTS = (
    "Pohon tumbang menutup jalan menuju gudang logistik pilkada nomor {0}",
    "Dua kelompok pendukung saling dorong di simpang {0}, dilerai polisi",
    "Kotak suara cadangan untuk {0} TPS belum tiba",
    "Panggung roboh sebelum kampanye putaran {0}, tidak ada korban",
)
_VIOLATIONS = (
    "Alat peraga kampanye dipasang di {0} tiang listrik, melanggar ketentuan",
    "Aparatur desa ikut kampanye, netralitas dipersoalkan dalam surat nomor {0}",
    "Kampanye di luar jadwal pada malam ke-{0}",
    "Dugaan politik uang senilai Rp{0}.000 di satu rukun tetangga",
)
_MEASURES = (
    "Panggil tim kampanye untuk klarifikasi laporan {0}",
    "Tertibkan alat peraga pada ruas {0} bersama Satpol PP",
    "Tambah personel pengamanan sebanyak {0} orang",
)
_NOTED = (
    "Koordinasi dengan Bawaslu dilakukan lewat telepon, catatan {0}",
    "Patroli malam rute {0}",
)


@dataclass(frozen=True, slots=True)
class Told:
    """A line about a kabupaten/kota; ``part`` is where a problem of a day is printed.

    ``field`` is that of the political report, ``due`` the day of an action.
    """

    sign: str
    region: str
    text: str
    part: str = ""
    field: str = ""
    due: date | None = None

    @property
    def keys(self) -> str:
        """What is typed for it, without Enter."""
        # The space behind a day ends it: Enter would take what is proposed.
        due = f" /{self.due.day}/{self.due.month}/{self.due.year} " if self.due else ""
        return f"{self.sign} {self.text}{due}" if self.sign else self.text


@dataclass(frozen=True, slots=True)
class Happening:
    """What a kabupaten/kota did on a day; ``rows`` are activities by their cells."""

    region: str
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class DeskDay:
    """A daily report."""

    day: date
    happenings: tuple[Happening, ...]

    @property
    def lines(self) -> tuple[Told, ...]:
        """All lines but the activities."""
        return tuple(line for one in self.happenings for line in one.lines)


@dataclass(frozen=True, slots=True)
class HeldMeeting:
    """A meeting; ``is_secret`` where its Sifat is Terbatas."""

    day: date
    title: str
    lines: tuple[Told, ...]
    is_secret: bool = False


def desk_days() -> Iterator[DeskDay]:
    """Yield 25 days, each with three or four kabupaten/kota in the order of the desk."""
    numbers, regions = count(101), cycle(range(len(REGIONS)))
    for at, day in enumerate(DAYS):
        here = sorted(next(regions) for _ in range(3 + at % 2))
        yield DeskDay(day, tuple(_happening(REGIONS[one], at + one, numbers) for one in here))


def _happening(region: str, at: int, numbers: Iterator[int]) -> Happening:
    rows = tuple(_row(at + one, numbers) for one in range(1 + at % 3))
    lines: list[Told] = []
    if at % 2:
        lines.append(Told("?", region, _one(_INCIDENTS, at, numbers), INCIDENT))
    if at % 3 == 0:
        lines.append(Told("?", region, _one(_VIOLATIONS, at, numbers), VIOLATION))
        due = date(YEAR, MONTH + 1, 1 + at % 28)
        lines.append(Told(">", region, _one(_MEASURES, at, numbers), due=due))
    if at % 5 == 0:
        lines.append(Told("!", region, _one(_NOTED, at, numbers)))
    return Happening(region, rows, tuple(lines))


def _row(at: int, numbers: Iterator[int]) -> tuple[str, ...]:
    return (
        f"{8 + at % 9:02}.{15 * (at % 4):02}",
        _PLACES[at % len(_PLACES)],
        _one(_DOINGS, at, numbers),
        _FIGURES[at % len(_FIGURES)],
        f"{1 + at % 3:02}",
        f"{100 + 50 * at}" if at % 4 else f"sekitar 1.{at % 10}50 orang",
        _REMARKS[at % len(_REMARKS)],
    )


def _one(texts: tuple[str, ...], at: int, numbers: Iterator[int]) -> str:
    return texts[at % len(texts)].format(next(numbers))


_TITLES = (
    "Rapat pemantauan perkembangan politik daerah",
    "Rapat koordinasi Forkopimda",
    "Rapat kesiapan logistik pilkada",
    "Rapat kewaspadaan dini",
    "Rapat penanganan konflik sosial",
    "Rapat evaluasi netralitas aparatur",
)
# A problem of each field, by its key.
_PROBLEMS = {
    "pemerintahan": "Kekosongan {0} jabatan kepala desa di {1} belum terisi",
    "pembangunan": "Pembangunan jembatan kilometer {0} di {1} terhenti",
    "pelayanan": "Antrean pelayanan KTP elektronik di {1} mencapai {0} hari",
    "ideologi": "Penolakan upacara bendera oleh {0} orang di {1} mengusik wawasan kebangsaan",
    "politik": "Sengketa pencalonan nomor {0} di {1} masih diperiksa Bawaslu",
    "ekonomi": "Harga beras di {1} naik {0} persen dan elpiji langka",
    "sosial-budaya": "Banjir di {1} merendam {0} rumah ibadah dan sekolah",
    "hankam": "Unjuk rasa {0} buruh di {1} menutup jalan, aparat keamanan bersiaga",
}
_SAID = (
    "Situasi di {1} dipantau oleh {0} orang petugas",
    "Laporan dari {1} diterima dengan surat nomor {0}",
)
_DECIDED = "Tim terpadu turun ke {1} selama {0} hari"
_TASKS = ("Susun kajian nomor {0} tentang {1}", "Surati camat di {1} perihal butir {0}")


def meetings() -> Iterator[HeldMeeting]:
    """Yield twelve meetings, every sixth of them Terbatas."""
    numbers, regions, keys = count(101), cycle(REGIONS), cycle(_PROBLEMS)
    for at in range(12):
        day = DAYS[2 * at]
        lines = [line for _ in range(3) for line in _matter(next(keys), next(regions), numbers, at)]
        title = f"{_TITLES[at % len(_TITLES)]} ke-{at // len(_TITLES) + 1}"
        yield HeldMeeting(day, title, tuple(lines), is_secret=at % 6 == 5)


def _matter(key: str, region: str, numbers: Iterator[int], at: int) -> Iterator[Told]:
    short = region.removeprefix("Kota ").removeprefix("Kabupaten ")

    def made(text: str) -> str:
        return text.format(next(numbers), short)

    yield Told("#", region, made("Perkembangan {1} butir {0}"))
    yield Told("", region, made(_SAID[at % 2]))
    yield Told("?", region, made(_PROBLEMS[key]), field=key)
    if at % 2:
        yield Told("!", region, made(_DECIDED))
    yield Told(">", region, made(_TASKS[at % 2]), due=date(YEAR, MONTH + 1, 1 + (7 * at) % 28))
