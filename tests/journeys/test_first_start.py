"""A new office, asked who it is, comes to the paper of its first meeting by Enter alone."""

from tests.journeys.desk import Desk

OFFICE = "Badan Kesatuan Bangsa dan Politik Kabupaten Berau"


def test_a_new_office_comes_to_its_first_printed_notula(desk: Desk) -> None:
    desk.start()
    desk.wait_focus("Nama instansi")
    desk.type(f"{OFFICE}\nTanjung Redeb\n")
    desk.wait_focus("Baris kop")
    desk.picture("01-kop")
    # A line more below what the name says of the letterhead; in an empty one Enter goes on.
    desk.type("\nJalan Contoh 1\n\n")
    desk.wait_focus("Provinsi")
    desk.press("Return", "Return")
    desk.wait_focus("Nama notulis, dengan gelar")
    desk.type("Rina Wulandari\nAnalis\n")
    desk.wait_focus("Lanjut")
    desk.press("Return")
    desk.wait_focus("Direktori")
    desk.press("Return")
    desk.wait_focus("Rapat baru")
    desk.picture("02-siap")
    desk.press("Return")
    desk.wait_focus("Judul rapat")
    desk.type("Rapat pertama")
    desk.press("ctrl+Page_Down")
    desk.wait_focus("MinutesEdit")
    desk.type("# Persiapan\nRapat dibuka\n! Dibentuk tim\n> Susun jadwal @rina\n\n")
    desk.press("ctrl+e")
    desk.wait_focus("Buat Notula")
    desk.press("Return")
    desk.wait_text("Notula tersimpan")
    desk.wait_text("Pimpinan rapat, waktu mulai belum diisi")
    texts = desk.paper().texts()
    for printed in (
        "PEMERINTAH KABUPATEN BERAU",
        "BADAN KESATUAN BANGSA DAN POLITIK",
        "Jalan Contoh 1",
        "Dibentuk tim",
    ):
        assert printed in texts
    # Of the office that the guide entered.
    assert any(f"Rina Wulandari (Analis, {OFFICE})" in text for text in texts)
    assert any(text.startswith("Tanjung Redeb, ") for text in texts)
    desk.close()
    desk.start()
    desk.wait_focus("MinutesEdit")
