"""Whose words a line is comes out the same on the screen, in the record and on paper."""

from tests.journeys.desk import Desk, Record
from tests.journeys.meaning import Said, printed

NAME = "Percontohan"
SENTENCE = f"{NAME}, mohon dicek lagi: anggaran belum cair"
MORE = f"""
Lanjutan usulan tadi dicatat.
{SENTENCE}
: Hadirin bertepuk tangan.
Sesudahnya rapat rehat.
Bu Indah: saya setuju
RT 05: warga siap
tokoh adat: kami mendukung
Catatan: dibaca ulang
? Pak {NAME}: Belum ada data per kecamatan
? Anggaran belum tersedia
! Dibentuk posko bersama
Setelah keputusan rapat dilanjutkan.
"""
TASK = f"> Susun SK @{NAME}, lalu lapor ke Sekda /besok"
SAID = [
    Said("agenda", "Kesiapan posko"),
    Said("discussion", "kami usulkan penambahan posko", NAME),
    Said("discussion", "Lanjutan usulan tadi dicatat.", NAME),
    Said("discussion", SENTENCE, NAME),
    Said("discussion", "Hadirin bertepuk tangan."),
    Said("discussion", "Sesudahnya rapat rehat."),
    Said("discussion", "Bu Indah: saya setuju"),
    Said("discussion", "RT 05: warga siap"),
    Said("discussion", "tokoh adat: kami mendukung"),
    Said("discussion", "Catatan: dibaca ulang"),
    Said("discussion", "Setelah keputusan rapat dilanjutkan."),
    Said("issue", f"Belum ada data per kecamatan (disampaikan {NAME})"),
    Said("issue", "Anggaran belum tersedia"),
    Said("decision", "Dibentuk posko bersama"),
]


def test_a_line_is_printed_under_whoever_said_it_and_nobody_else(desk: Desk) -> None:
    desk.start()
    desk.press("ctrl+n")
    desk.wait_focus("Judul rapat")
    desk.press("ctrl+Page_Down")
    desk.wait_focus("MinutesEdit")
    desk.type(f"# Kesiapan posko\nPak {NAME}: kami usulkan penambahan posko")
    desk.record(lambda record: record["entries"][-1]["unattributed"])
    desk.picture("01-siapa")
    desk.press("ctrl+7")
    desk.record(joined)
    desk.press("ctrl+z")
    desk.record(lambda record: not record["attendances"] and not joined(record))
    desk.wait_text("belum dikenal")
    desk.picture("02-siapa-lagi")
    desk.press("ctrl+y")
    desk.record(joined)
    desk.type(MORE, ms_per_key=5)
    desk.type(TASK)
    desk.press("Return")
    desk.press("BackSpace")
    record = desk.record(lambda record: record["entries"][-1]["owners"] == [NAME])
    assert record["entries"][-1]["text"] == "Susun SK, lalu lapor ke Sekda"
    desk.picture("03-siapa-bicara")
    desk.press("ctrl+e")
    desk.wait_focus("Buat Notula")
    desk.press("ctrl+e")
    desk.wait_text("Notula tersimpan")
    lines = [one for one in printed(desk.paper()) if one.kind != "action"]
    assert lines == SAID


def joined(record: Record) -> bool:
    """Tell whether the last line is said by the name that stood before it, who attends."""
    attends = [one["name"] for one in record["attendances"]] == [NAME]
    return attends and record["entries"][-1]["speaker"] == NAME
