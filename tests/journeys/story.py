"""A meeting as it is typed: sixty lines, and what each of them means.

People and sentences are made up.
"""

from dataclasses import dataclass
from datetime import date

from tests.journeys.meaning import Said

ATTENDEES = {
    "Rahmat": "Drs. H. Rahmat Percontohan, M.Si., Kepala Badan, Kesbangpol Kaltim",
    "Wulan": "Wulan Perumpamaan, S.IP., Sekretaris, Kesbangpol Kaltim",
    "Yosef": "Yosef Ibarat, Kepala Bidang, Diskominfo Kaltim",
    "Nurul": "Dr. Nurul Andaian, S.Sos., Ketua, Bawaslu Kaltim",
    "Gusti": "Gusti Teladan, Kasi Intelijen, Kejaksaan Tinggi",
    "Lestari": "Lestari Misalnya, Analis Kebijakan, Dinas Kesehatan",
}
NAMES = {
    "Rahmat": "Drs. H. Rahmat Percontohan, M.Si.",
    "Wulan": "Wulan Perumpamaan, S.IP.",
    "Yosef": "Yosef Ibarat",
    "Nurul": "Dr. Nurul Andaian, S.Sos.",
    "Gusti": "Gusti Teladan",
    "Lestari": "Lestari Misalnya",
}
# The same people as they stand in a chat.
CHAT = """Daftar hadir rapat hari ini:
1. *Drs. H. Rahmat Percontohan, M.Si.* (Kepala Badan, Kesbangpol Kaltim)
2. Wulan Perumpamaan, S.IP. (Sekretaris, Kesbangpol Kaltim)
3) Yosef Ibarat - Kepala Bidang - Diskominfo Kaltim
4. Dr. Nurul Andaian, S.Sos., Ketua, Bawaslu Kaltim
• Gusti Teladan, Kasi Intelijen, Kejaksaan Tinggi 0812-3456-7890
5. _Lestari Misalnya_ (Analis Kebijakan, Dinas Kesehatan) 🙏
"""


@dataclass(frozen=True, slots=True)
class Line:
    """The keys of one line without Enter, and what they mean."""

    keys: str
    said: Said


def agenda(text: str) -> Line:
    return Line(f"# {text}", Said("agenda", text))


def by(who: str, text: str, keys: str = "") -> Line:
    return Line(f"{who}: {keys or text}", Said("discussion", text, NAMES[who]))


def still(who: str, text: str, keys: str = "") -> Line:
    """A line without a label, of the one who has the floor."""
    return Line(keys or text, Said("discussion", text, NAMES[who]))


def nobody(text: str) -> Line:
    return Line(text, Said("discussion", text))


def issue(text: str) -> Line:
    return Line(f"? {text}", Said("issue", text))


def decision(text: str, keys: str = "") -> Line:
    return Line(f"! {keys or text}", Said("decision", text))


def action(text: str, owners: str = "", phrase: str = "", due: date | None = None) -> Line:
    """``owners`` are first names; ``phrase`` is what follows the slash."""
    who = owners.split()
    keys = [f"> {text}", *(f"@{one.lower()}" for one in who)]
    if phrase:
        keys.append(f"/{phrase}")
    elif who:
        # Enter takes the name that is offered, and does not end the line.
        keys[-1] += "\n"
    return Line(" ".join(keys), Said("action", text, None, tuple(NAMES[one] for one in who), due))


LINES = [
    agenda("Pembukaan"),
    nobody("Rapat dihadiri enam orang dari lima instansi."),
    by("Rahmat", "Terima kasih atas kehadiran Bapak dan Ibu sekalian pada pagi hari ini."),
    still("Rahmat", "Rapat ini membahas kesiapan pengamanan Natal 2026 dan Tahun Baru 2027."),
    by("Wulan", "Undangan nomor 200.1.5/118/Kesbangpol sudah dikirim kepada semua pihak."),
    still(
        "Wulan",
        "Bahan tayang dibagikan dengan dua lampiran.",
        "Bahan tayang dibagikan dgn dua lampiran.",
    ),
    agenda("Situasi wilayah"),
    by("Gusti", "Situasi di sepuluh kabupaten/kota aman; tidak ada laporan yang menonjol."),
    still("Gusti", "Ada 3 (tiga) titik yang perlu diawasi, dua di antaranya pelabuhan."),
    by("Nurul", 'Istilah "rawan" dipakai untuk nilai di atas 75%, bukan di atas 50%.'),
    by("Yosef", "Kabar bohong di media sosial naik sejak Senin, terutama soal harga tiket."),
    still("Yosef", "Tim kami menemukan 14 unggahan dan melaporkan 11 di antaranya."),
    issue("Nomor telepon posko di tiga kecamatan tidak dapat dihubungi."),
    # The first word of an agency is nobody who speaks.
    still("Yosef", "Kesehatan: petugas di tiga pos masih kurang."),
    by("Lestari", "Puskesmas siaga 24 jam mulai tanggal 23 Desember."),
    still("Lestari", "Obat dan ambulans cukup; tenaga perawat kurang dua orang."),
    issue("Perawat untuk posko Pelabuhan Semayang kurang dua orang."),
    by("Rahmat", "Kekurangan itu kita tutup hari ini juga."),
    decision("Posko terpadu dibuka di empat lokasi."),
    decision(
        "Laporan harian dikirim kepada pimpinan yang bertugas.",
        "Laporan harian dikirim kpd pimpinan yg bertugas.",
    ),
    action(
        "Menambah dua perawat di posko pelabuhan", "Lestari", "18 Desember 2026", date(2026, 12, 18)
    ),
    action(
        "Memperbarui daftar nomor telepon posko",
        "Wulan Yosef",
        "15 Desember 2026",
        date(2026, 12, 15),
    ),
    agenda("Pengamanan rumah ibadah"),
    nobody("Daftar rumah ibadah dibagikan sebelum rapat."),
    by("Gusti", "Pengamanan dibagi dalam tiga regu, masing-masing sembilan orang."),
    still("Gusti", "Regu pertama bertugas pada malam Natal mulai pukul 17.00."),
    still("Gusti", "Regu kedua menggantikan pada pukul 23.00."),
    by("Nurul", "Kami minta jadwal ibadah dari pengurus gereja paling lambat besok."),
    by("Wulan", "Surat permintaan jadwal sudah ditandatangani kemarin sore."),
    issue("Jadwal dari dua gereja belum diterima."),
    by("Yosef", "Jadwal akan kami muat di laman pemerintah provinsi."),
    still("Yosef", "Halaman itu dapat dibuka tanpa masuk log."),
    decision("Regu pengamanan berjumlah 27 orang."),
    action(
        "Meminta jadwal ibadah dari dua gereja", "Nurul", "14 Desember 2026", date(2026, 12, 14)
    ),
    action(
        "Memuat jadwal ibadah di laman provinsi", "Yosef", "16 Desember 2026", date(2026, 12, 16)
    ),
    action("Menyiapkan rompi untuk 27 petugas", "Gusti"),
    agenda("Arus mudik dan pelabuhan"),
    by("Lestari", "Pemeriksaan kesehatan awak kapal dilakukan di dua dermaga."),
    still("Lestari", "Hasilnya dikirim setiap sore kepada posko."),
    by("Gusti", "Kapal tambahan berangkat pada 20 dan 22 Desember."),
    by("Rahmat", "Mohon dicek lagi jumlah jaket pelampung di setiap kapal."),
    issue("Jaket pelampung pada kapal tambahan belum dihitung."),
    by("Yosef", "Layar informasi di terminal rusak sejak 2 November."),
    issue("Layar informasi terminal rusak."),
    decision("Kapal tanpa jaket pelampung yang cukup tidak diberi izin berangkat."),
    action(
        "Menghitung jaket pelampung pada semua kapal",
        "Gusti Lestari",
        "19 Desember 2026",
        date(2026, 12, 19),
    ),
    action("Memperbaiki layar informasi terminal", "Yosef", "21 Desember 2026", date(2026, 12, 21)),
    agenda("Anggaran"),
    by("Wulan", "Sisa anggaran kegiatan Rp48.500.000,00 sampai dengan hari ini."),
    still("Wulan", "Uang makan petugas dihitung untuk 12 hari."),
    by("Nurul", "Pengawasan memakai anggaran kami sendiri."),
    by("Rahmat", "Setuju; tidak perlu menunggu perubahan anggaran."),
    decision("Uang makan petugas dibayar dari sisa anggaran."),
    action("Menyusun rincian uang makan petugas", "Wulan", "17 Desember 2026", date(2026, 12, 17)),
    agenda("Penutup"),
    by("Rahmat", "Semua tindak lanjut dilaporkan pada rapat berikutnya."),
    still("Rahmat", "Kalau ada kejadian menonjol, hubungi saya langsung."),
    by("Lestari", "Siap."),
    by("Gusti", "Siap dan sudah dicatat."),
    by("Wulan", "Notula dibagikan sore ini."),
    still("Wulan", "Rapat ditutup pukul 11.45."),
]
