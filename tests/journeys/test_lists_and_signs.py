"""Signs without a space and lists by hand are meant, recorded and printed as one."""

from tests.journeys.desk import Desk

TYPED = """#Kesiapan posko
Hasil pantauan:
1. logistik siap
2. anggaran cair
a. rincian belum ada
3. posko berdiri
5. nomor lima dirujuk
>siapkan tenda @entahsiapa /H-berapa
>5 orang hadir
"""
PASTED = "Catatan:\n  \u2022 satu hal\n  \u2022 dua hal\n!\u00a0Disepakati bersama"
MEANT = [
    ("agenda", 0, "Kesiapan posko"),
    ("discussion", 0, "Hasil pantauan:"),
    ("discussion", 1, "logistik siap"),
    ("discussion", 1, "anggaran cair"),
    ("discussion", 2, "rincian belum ada"),
    ("discussion", 1, "posko berdiri"),
    ("discussion", 1, "5. nomor lima dirujuk"),
    ("action", 0, "siapkan tenda @entahsiapa /H-berapa"),
    ("discussion", 0, ">5 orang hadir"),
    ("discussion", 0, "Catatan:"),
    ("discussion", 1, "satu hal"),
    ("discussion", 1, "dua hal"),
    ("decision", 0, "Disepakati bersama"),
]


def test_lists_and_signs_come_out_as_they_were_meant(desk: Desk) -> None:
    desk.start()
    desk.wait_ready()
    desk.press("ctrl+n")
    desk.wait_focus("Judul rapat")
    desk.press("ctrl+Page_Down")
    desk.wait_focus("MinutesEdit")
    desk.type(TYPED, ms_per_key=5)
    desk.press("BackSpace")
    desk.paste(PASTED)
    record = desk.record(lambda record: record["entries"][-1]["text"] == MEANT[-1][2])
    assert [(one["kind"], one["level"], one["text"]) for one in record["entries"]] == MEANT
    desk.picture("01-daftar")
    desk.press("ctrl+e")
    desk.wait_focus("Buat Notula")
    desk.picture("02-perlu-dilengkapi")
    desk.press("ctrl+e")
    desk.wait_text("Notula tersimpan")
    printed = desk.paper().texts()
    assert "siapkan tenda entahsiapa (tenggat: H-berapa)" in printed
    assert "." * 16 in printed
    assert not any(text.startswith(("1.", "2.", "- ", "\u2022")) for text in printed)
