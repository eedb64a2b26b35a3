"""What the keys meant, what the record says and what the paper says."""

from tests.journeys.desk import Desk


def test_a_short_meeting_is_written_and_printed_as_typed(desk: Desk) -> None:
    desk.start()
    desk.press("ctrl+n")
    desk.click("Judul rapat", times=3)
    desk.type("Rapat uji")
    desk.click("Peserta")
    desk.wait_focus("Tambah peserta")
    desk.paste("- Contoh Satu, Kepala Bidang, Kesbangpol Kaltim\n- Contoh Dua, Staf, Diskominfo\n")
    desk.wait_text("Contoh Dua")
    desk.picture("01-peserta")
    desk.click("Notula")
    desk.wait_focus("MinutesEdit")
    desk.type("# Pembukaan\nSatu: Rapat dibuka oleh ketua.\n! Posko dibentuk.\n")
    desk.picture("02-notula")
    record = desk.record(lambda record: len(record["entries"]) == 4)
    assert [one["text"] for one in record["entries"][:3]] == [
        "Pembukaan",
        "Rapat dibuka oleh ketua.",
        "Posko dibentuk.",
    ]
    assert record["entries"][1]["speaker"] == "Contoh Satu"
    desk.press("ctrl+e")
    desk.wait_text("Notula tersimpan")
    assert {"Rapat dibuka oleh ketua.", "Posko dibentuk."} <= set(desk.paper().texts())
    desk.close()
