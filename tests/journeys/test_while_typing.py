"""What stays still, what is taken back and which day is meant, while minutes are typed."""

from tests.journeys.desk import Desk

NOTES = """Rapat: Rapat lama
Tanggal: 12 Maret 2026
Peserta:
- Contoh Satu, Kepala Bidang, Kesbangpol Kaltim
- Contoh Dua, Camat, Kecamatan Samarinda Ulu

# Pembukaan
Satu: Rapat dibuka.
> Siapkan laporan kesiapan logistik dan personel di setiap kecamatan tanpa kecuali, termasuk \
kendaraan dan alat komunikasinya @Contoh Satu /20 Maret 2026
"""
# In a meeting of Thursday 27 March 2025; joint leave and Idulfitri lie behind it.
DUE = {
    "H-3 27 november 2025": "2025-11-24",
    "5 hari kerja": "2025-04-14",
    "sebelum 27 november": "2025-11-26",
    "paling lambat 27 november": "2025-11-27",
    "akhir minggu ini": "2025-03-29",
    "2x24 jam": "2025-03-29",
    "minggu ketiga desember": "2025-12-19",
}


def test_nothing_moves_and_every_day_is_meant_while_one_types(desk: Desk) -> None:
    desk.bring_in(NOTES)
    desk.start()
    make_meeting(desk)
    type_beside_what_is_late(desk)
    take_a_word_back(desk)
    give_days(desk)
    desk.close()


def make_meeting(desk: Desk) -> None:
    desk.type("Rapat baru\t27/3/2025\t", after=["ctrl+n"])
    desk.record(lambda record: record["date"] == "2025-03-27", title="Rapat baru")
    desk.press("ctrl+Page_Down")
    desk.wait_focus("MinutesEdit")


def type_beside_what_is_late(desk: Desk) -> None:
    """One action of the old meeting is late: its strip is not shown here, and moves nothing."""
    before = desk.focus
    assert before is not None
    desk.type("Kalimat panjang " * 12, ms_per_key=5)
    now = desk.focus
    assert now is not None and now.at == before.at
    assert not desk.eyes.look().shows("lewat tenggat")
    desk.picture("01-tidak-bergeser")


def take_a_word_back(desk: Desk) -> None:
    desk.press("Return")
    desk.type("satu dua tiga", ms_per_key=30)
    desk.press("ctrl+z")
    desk.wait(lambda seen: seen.focus and seen.focus.cursor["before"].strip() == "satu dua", "dua")
    desk.press("ctrl+z")
    desk.wait(lambda seen: seen.focus and seen.focus.cursor["before"].strip() == "satu", "satu")
    desk.press("ctrl+shift+z", "ctrl+shift+z")
    desk.wait(lambda seen: seen.focus and seen.focus.cursor["before"] == "satu dua tiga", "tiga")
    desk.press("Return")


def give_days(desk: Desk) -> None:
    tasks = (f"> tugas {number} /{words}\n" for number, words in enumerate(DUE))
    desk.type("".join(tasks), ms_per_key=5)
    desk.picture("02-tenggat")
    last = f"tugas {len(DUE) - 1}"
    record = desk.record(
        lambda record: any(one["text"] == last for one in record["entries"]), title="Rapat baru"
    )
    given = [one["due"] for one in record["entries"] if one["kind"] == "action"]
    assert dict(zip(DUE, given, strict=True)) == DUE
    desk.type("> tugas jauh /700 hari kerja", ms_per_key=5)
    desk.wait_text("cuti bersama 2028 belum ditetapkan")
    desk.picture("03-belum-ditetapkan")
