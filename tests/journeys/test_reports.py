"""A day of the desk and a month are typed by keys, filled from one another, and printed."""

from tests.journeys.desk import Desk


def _reports(desk: Desk) -> None:
    desk.start()
    desk.wait_ready()
    desk.click("Laporan")
    desk.wait_text("Belum ada laporan")


def test_a_day_is_typed_row_by_row_and_printed(desk: Desk) -> None:
    _reports(desk)
    desk.press("ctrl+n")
    desk.wait_focus("MinutesEdit")
    desk.press("Return")
    rows = (
        "09.00\tGOR Segiri\tKampanye terbatas\tKetua DPC\t01\t250\ttertib",
        "13.00\tLapangan Merdeka\tRapat umum",
    )
    for row in rows:
        desk.type(row, ms_per_key=5)
        desk.press("Return")
    # In an empty last row Enter leaves the table.
    desk.press("Return")
    desk.type("? Pelanggaran: kampanye di luar jadwal oleh tim paslon", ms_per_key=5)
    desk.press("Return")
    desk.type("> Panggil tim kampanye /2 desember 2027 ", ms_per_key=5)
    desk.picture("01-hari")
    desk.follow_ups(lambda found: "Panggil tim kampanye" in str(found))
    desk.press("ctrl+e")
    desk.wait_focus("Buat Laporan harian Desk Pilkada")
    desk.press("ctrl+e")
    desk.wait_text("tersimpan")
    printed = "\n".join(desk.paper().texts())
    assert "LAPORAN HARIAN DESK PILKADA" in printed.upper()
    assert "kampanye di luar jadwal" in printed


def test_a_month_takes_what_a_meeting_said_and_is_printed(desk: Desk) -> None:
    desk.start()
    desk.wait_ready()
    desk.press("ctrl+n")
    desk.wait_focus("Judul rapat")
    desk.press("ctrl+Page_Down")
    desk.wait_focus("MinutesEdit")
    desk.type("? Surat suara pilkada kurang di Bontang\n? Harga beras naik di Berau", ms_per_key=5)
    desk.press("F4")
    desk.record(lambda record: [one["field"] for one in record["entries"]] == ["", "ekonomi"])
    desk.click("Laporan")
    desk.wait_text("Belum ada laporan")
    desk.press("ctrl+shift+n")
    desk.wait_focus("MinutesEdit")
    desk.type("\nSituasi umum aman", ms_per_key=5)
    desk.press("ctrl+shift+i")
    desk.wait_text("Surat suara pilkada kurang di Bontang")
    desk.press("ctrl+a")
    desk.wait_text("2 dari 2 baris dipilih")
    desk.picture("01-ambil")
    desk.press("Return")
    desk.wait_text("2 baris diambil")
    desk.picture("02-bulan")
    desk.press("ctrl+e")
    desk.wait_text("tersimpan")
    printed = "\n".join(desk.paper().texts())
    assert "Situasi umum aman" in printed
    assert printed.index("Surat suara pilkada kurang") < printed.index("Harga beras naik")
    assert "(NIHIL)" in printed
