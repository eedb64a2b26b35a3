"""Lists and chats from the clipboard: looked at before they count, and taken back whole."""

from tests.journeys.desk import Desk

CHAT_LIST = (
    "*Daftar hadir:*\n"
    "1. *Drs. H. Nama Satu, M.Si* (Kepala Badan, Kesbangpol)\n"
    "• _Contoh Dua, S.Sos._ - Kabid Poldagri - Kesbangpol 0812-3456-7890\n"
    "3. Pendidikan\n"
)
SHEET = (
    "No\tInstansi\tNama\tNo. HP\n"
    '1\t"Dinas\nSosial"\tContoh Tiga\t081234567890\n'
    "2\tKPU\tContoh Empat\t\n"
)
CHAT = (
    "[10/03/26 09.15.23] Tiga: kami siap\nsemuanya\n"
    "\u200e[10/03/26 09.16.00] Tiga: \u200egambar tidak disertakan\n"
    "10/03/26, 9:17\u202fAM - Contoh Empat: setuju"
)


def names(record) -> list[str]:
    return [one["name"] for one in record["attendances"]]


def test_what_is_pasted_is_looked_at_before_anybody_is_kept(desk: Desk) -> None:
    desk.start()
    desk.press("ctrl+n")
    desk.click("Judul rapat", times=3)
    desk.type("Rapat uji")
    desk.click("Peserta", kind="tab")
    desk.wait_focus("Tambah peserta")
    desk.paste(CHAT_LIST)
    desk.wait_title("Periksa daftar peserta")
    desk.picture("01-daftar-dari-obrolan")
    assert names(desk.record()) == []
    desk.press("Escape")
    desk.wait_text("Tidak ada yang ditambahkan. Teksnya ada di papan klip.")
    desk.press("ctrl+v")
    desk.wait_title("Periksa daftar peserta")
    desk.press("space")
    desk.press("Return")
    desk.record(lambda record: names(record) == ["Drs. H. Nama Satu, M.Si", "Contoh Dua, S.Sos."])
    desk.press("ctrl+z")
    desk.record(lambda record: names(record) == [])
    desk.paste(SHEET)
    desk.wait_title("Periksa daftar peserta")
    desk.picture("02-daftar-dari-lembar-kerja")
    desk.press("Return")
    desk.record(lambda record: names(record) == ["Contoh Tiga", "Contoh Empat"])
    desk.click("Notula", kind="tab")
    desk.wait_focus("MinutesEdit")
    desk.paste(CHAT)
    desk.wait_text("Tiga: gambar tidak disertakan")
    desk.picture("03-obrolan-di-notula")
    record = desk.record(lambda record: len(record["entries"]) > 2)
    said = [(one["speaker"], one["text"]) for one in record["entries"]]
    assert said == [
        ("Contoh Tiga", "kami siap"),
        ("Contoh Tiga", "semuanya"),
        ("Contoh Empat", "setuju"),
    ]
    desk.click("Direktori")
    desk.wait_text("Orang (2)")
    desk.picture("04-direktori")
    desk.close()
