"""What the reports of an office look like: headings, fields, columns and regions in their order.

All of it is data of the office profile. Source of the defaults: monthly and daily reports as
offices of kesbangpol write them (fields of the form "laporan permasalahan strategis" and the daily
report of a Desk Pilkada).
"""

from dataclasses import dataclass

# Sections of a political report that are no field, as the agenda items of a report know them.
OVERVIEW, CONCLUSIONS, SUGGESTIONS = "gambaran", "simpulan", "saran"


@dataclass(frozen=True, slots=True)
class ReportField:
    """One field (bidang) of the strategic problems.

    ``key`` stays what it is while titles and order change: lines are kept under it. ``words`` tell
    that a sentence speaks of the field; several words together are a phrase.
    """

    key: str
    title: str
    words: tuple[str, ...] = ()


FIELDS = (
    ReportField(
        "pemerintahan",
        "Penyelenggaraan Pemerintahan Daerah",
        (
            *("pemerintahan", "pemerintah desa", "perangkat desa", "kepala desa", "camat", "lurah"),
            *("mutasi", "pelantikan pejabat", "netralitas asn", "asn", "aparatur", "perda", "apbd"),
            *("dprd", "batas wilayah", "tapal batas", "pemekaran", "honorer", "p3k", "pppk"),
            *("penjabat bupati", "penjabat wali kota", "raperda", "pajak daerah"),
            *("perangkat daerah", "serapan anggaran"),
        ),
    ),
    ReportField(
        "pembangunan",
        "Pelaksanaan Program Pembangunan",
        (
            *("pembangunan", "proyek", "infrastruktur", "jalan rusak", "jembatan", "bendungan"),
            *("ikn", "ibu kota nusantara", "pembebasan lahan", "ganti rugi lahan", "kontraktor"),
            *("musrenbang", "rpjmd", "pelabuhan", "bandara", "drainase"),
        ),
    ),
    ReportField(
        "pelayanan",
        "Pelayanan Publik",
        (
            *("pelayanan publik", "pelayanan", "rumah sakit", "puskesmas", "sekolah", "guru"),
            *("air bersih", "pdam", "listrik padam", "pemadaman", "pln", "ktp", "perekaman ktp"),
            *("antrean", "antrian", "bpjs", "sampah", "perizinan", "internet"),
        ),
    ),
    ReportField(
        "ideologi",
        "Ideologi",
        (
            *(
                "ideologi",
                "pancasila",
                "wawasan kebangsaan",
                "bela negara",
                "radikalisme",
                "radikal",
            ),
            *("terorisme", "intoleransi", "ekstremisme", "khilafah", "komunisme", "separatisme"),
            *("upacara bendera", "nasionalisme"),
        ),
    ),
    ReportField(
        "politik",
        "Politik",
        (
            *("politik", "pilkada", "pemilu", "pemilihan", "kampanye", "kpu", "bawaslu", "paslon"),
            *(
                "pasangan calon",
                "partai",
                "parpol",
                "calon",
                "tps",
                "logistik pemilu",
                "surat suara",
            ),
            *("kotak suara", "dpt", "daftar pemilih", "money politics", "politik uang", "apk"),
            *("alat peraga", "debat", "pencalonan", "tim sukses", "relawan", "golput", "saksi"),
        ),
    ),
    ReportField(
        "ekonomi",
        "Ekonomi",
        (
            *("ekonomi", "harga", "inflasi", "sembako", "beras", "minyak goreng", "bbm", "elpiji"),
            *(
                "pasar",
                "umkm",
                "phk",
                "upah",
                "buruh",
                "tambang",
                "batubara",
                "sawit",
                "perusahaan",
            ),
            *("investasi", "kelangkaan", "nelayan", "petani", "pengangguran", "daya beli"),
        ),
    ),
    ReportField(
        "sosial-budaya",
        "Sosial Budaya",
        (
            *("sosial", "budaya", "adat", "masyarakat adat", "agama", "umat", "rumah ibadah"),
            *(
                "kerukunan",
                "ormas",
                "hoaks",
                "narkoba",
                "stunting",
                "banjir",
                "kebakaran",
                "bencana",
            ),
            *("pendatang", "kemiskinan", "pendidikan", "kesehatan", "festival", "suku"),
            *("longsor", "pengungsi"),
        ),
    ),
    ReportField(
        "hankam",
        "Pertahanan dan Keamanan",
        (
            *("keamanan", "pertahanan", "kamtibmas", "polres", "polda", "polsek", "tni", "kodim"),
            *(
                "unjuk rasa",
                "demonstrasi",
                "demo",
                "bentrok",
                "bentrokan",
                "perkelahian",
                "tawuran",
            ),
            *(
                "kericuhan",
                "pencurian",
                "pembunuhan",
                "senjata",
                "ancaman",
                "perbatasan",
                "orang asing",
            ),
            *(
                "pengrusakan",
                "perusakan",
                "pengamanan",
                "patroli",
                "konflik lahan",
                "sengketa lahan",
            ),
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class PoliticalForm:
    """The report on political developments; headings as they are printed, without numbers.

    ``title`` stands over it, the period behind it. ``nil`` is what an empty field says.
    """

    title: str = "LAPORAN PERKEMBANGAN POLITIK DAERAH"
    overview: str = "GAMBARAN UMUM"
    problems: str = "LAPORAN PERMASALAHAN STRATEGIS"
    closing: str = "PENUTUP"
    conclusions: str = "Simpulan"
    suggestions: str = "Saran"
    conditions: str = "Kondisi Wilayah"
    recurring: str = "Permasalahan yang Berulang"
    completeness: str = "Kelengkapan Laporan Kabupaten/Kota"
    nil: str = "(NIHIL)"
    fields: tuple[ReportField, ...] = FIELDS


@dataclass(frozen=True, slots=True)
class DeskSection:
    """A part of the daily report below the activities.

    ``words`` tell that a problem belongs to it; the first section takes what has none of them.
    """

    title: str
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DeskForm:
    """The daily report of the Desk Pilkada.

    ``columns`` are those of the activities, printed after the number. ``regions`` are the
    kabupaten/kota in the order of the desk, each as it is printed; empty for those of the office.
    ``problems`` part the problems of a day, ``measures`` heads what was done about them.
    """

    title: str = "LAPORAN HARIAN DESK PILKADA"
    columns: tuple[str, ...] = (
        *("Waktu", "Tempat", "Uraian kegiatan", "Tokoh politik yang hadir", "Paslon"),
        *("Jumlah peserta", "Keterangan"),
    )
    problems: tuple[DeskSection, ...] = (
        DeskSection("Kejadian menonjol"),
        DeskSection(
            "Pelanggaran",
            (
                *("pelanggaran", "melanggar", "money politics", "politik uang", "kampanye hitam"),
                *("netralitas", "di luar jadwal", "tanpa izin", "apk liar", "ujaran kebencian"),
            ),
        ),
    )
    measures: str = "Tindakan"
    nil: str = "(NIHIL)"
    regions: tuple[str, ...] = (
        *("Kota Samarinda", "Kota Balikpapan", "Kota Bontang", "Kabupaten Kutai Kartanegara"),
        *("Kabupaten Kutai Timur", "Kabupaten Kutai Barat", "Kabupaten Berau", "Kabupaten Paser"),
        *("Kabupaten Penajam Paser Utara", "Kabupaten Mahakam Ulu"),
    )


POLITICAL_FORM, DESK_FORM = PoliticalForm(), DeskForm()
