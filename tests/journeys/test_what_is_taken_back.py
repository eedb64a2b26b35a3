"""Records made, changed and thrown away by keys: said, and had back with Ctrl+Z."""

from tests.journeys.desk import Desk, Record
from tests.journeys.test_while_typing import NOTES

FRIDAY = """Rapat: Rapat Jum\u2019at bersih
Tanggal: 11 Maret 2026
Peserta:
- Contoh Dua, Camat, Kecamatan Samarinda Ulu

# Pembukaan
> Kerja bakti tiap Jum\u2019at pagi @Contoh Dua /1 April 2026
"""
PAGES = ("Tindak lanjut", "Permasalahan", "Pengaturan", "Beranda")


def test_what_keys_do_to_records_is_said_and_taken_back(desk: Desk) -> None:
    desk.bring_in(FRIDAY)
    desk.bring_in(NOTES)
    desk.start()
    make_people(desk)
    make_small_records(desk)
    find_it_however_it_is_spelled(desk)
    work_in_the_tab_of_follow_ups(desk)
    carry_on(desk)
    throw_away(desk)
    make_meetings_from_everywhere(desk)
    desk.close()


def make_people(desk: Desk) -> None:
    """Each dialog has the keys in its first field at once, and Enter is its main button."""
    desk.click("Direktori", kind="Button")
    desk.wait_text("Orang (2)")
    desk.press("ctrl+n")
    desk.wait_title("Tambah orang")
    desk.type("Sri Rahayu", ms_per_key=1)
    # What stands behind takes no click, and the rest of the name goes where it was begun.
    desk.click("Pengaturan", kind="Button")
    desk.wait_title("Tambah orang")
    desk.type(" Teladan\n", ms_per_key=1)
    desk.wait_text("Orang (3)")
    desk.wait_text("Sri Rahayu Teladan")
    desk.picture("01-orang-baru")
    desk.press("ctrl+z")
    desk.wait_text("Orang (2)")
    desk.press("ctrl+shift+n")
    desk.wait_title("Tambah instansi")
    desk.type("Badan Teladan Wilayah\n", ms_per_key=1)
    desk.wait_text("Instansi (3)")
    desk.press("ctrl+shift+n")
    desk.wait_title("Tambah instansi")
    desk.press("Escape")
    desk.wait_title("Notula Kesbang")


def make_small_records(desk: Desk) -> None:
    """What the settings and the obligations have dialogs for."""
    desk.click("Pengaturan", kind="Button")
    desk.wait_focus("Bagian pengaturan")
    desk.press("Return", "ctrl+n")
    desk.wait_title("Tambah singkatan")
    desk.type("kbgt\tkabupaten gugus teladan\n", ms_per_key=1)
    desk.wait_text("kabupaten gugus teladan")
    desk.wait_title("Notula Kesbang")
    desk.type("Profil instansi\n", after=["ctrl+k"])
    desk.wait_text("profil dipakai")
    desk.click("Baru\u2026")
    desk.wait(lambda seen: seen.window.startswith("Profil baru"), "the dialog of the profile")
    desk.type("Bidang Teladan Dua\n", ms_per_key=1)
    desk.wait_title("Notula Kesbang")
    desk.wait(
        lambda seen: any(one.text == "Bidang Teladan Dua" for one in seen.things), "the profile"
    )
    desk.picture("02-profil-baru")
    desk.type("Kewajiban berkala\n", after=["ctrl+k"])
    desk.wait_text("Tambah kewajiban")
    desk.press("ctrl+n")
    desk.wait_title("Kewajiban berkala baru")
    desk.type("Laporan bulanan gugus\n", ms_per_key=1)
    desk.wait_title("Notula Kesbang")
    desk.wait_text("Laporan bulanan gugus")
    desk.picture("03-kewajiban-baru")


def find_it_however_it_is_spelled(desk: Desk) -> None:
    """Jum'at is one word with any apostrophe and with none, in filters and in the palette."""
    desk.click("Tindak lanjut", kind="Button")
    desk.wait_focus("FollowUpTable")
    desk.press("slash")
    desk.wait_focus("Saring tindak lanjut")
    for words in ("jum'at", "jumat", "jum\u2019at"):
        desk.press("ctrl+a", "BackSpace")
        desk.wait_gone("1 tampil")
        desk.paste(words)
        desk.wait_text("1 tampil")
        desk.wait_text("Kerja bakti")
    desk.picture("04-jumat")
    desk.press("ctrl+a", "BackSpace")
    for words in ("jum'at bersih", "jumat bersih"):
        desk.type(words, after=["ctrl+k"])
        desk.wait_text("Rapat Jum\u2019at bersih")
        desk.press("Escape")


def work_in_the_tab_of_follow_ups(desk: Desk) -> None:
    """The keys are those of the page; words that are typed there change nothing."""
    desk.click("Rapat", kind="Button")
    desk.press("Return")
    desk.wait_focus("MinutesEdit")
    desk.press("ctrl+Page_Down")
    order_attendees(desk)
    desk.press("ctrl+Page_Down")
    desk.wait_focus("Daftar tindak lanjut")
    desk.press("Home")
    desk.type("kok begini ya ", ms_per_key=15)
    desk.picture("05-bukan-tempat-mengetik")
    desk.press("Escape")
    desk.type("sudah dirapatkan\n", after=["n"])
    desk.type("31 Desember 2026\n", after=["d"])
    assert action(desk, due="2026-12-31")["status"] == "open"
    desk.press("space")
    action(desk, status="in_progress")
    desk.click("Urungkan")
    said = [one["text"] for one in action(desk, status="open")["progress"] if one["text"]]
    assert said == ["sudah dirapatkan"]
    desk.picture("06-diurungkan")


def order_attendees(desk: Desk) -> None:
    """Rows are dragged into their order, and back by Ctrl+Z."""
    first, second = "Contoh Satu", "Contoh Dua"

    def has_order(*names: str) -> None:
        desk.record(lambda record: [one["name"] for one in record["attendances"]] == [*names])

    desk.wait_text(second)
    desk.drag(second, onto=first)
    has_order(second, first)
    desk.press("ctrl+z")
    has_order(first, second)


def carry_on(desk: Desk) -> None:
    """What is carried stays whole after End and Enter; “selesai” under it closes it."""
    text = action(desk)["text"]
    desk.press("ctrl+shift+n")
    desk.wait_title("Rapat berikutnya")
    # The item that ratifies is left by its key.
    desk.press("alt+p", "Return")
    desk.wait(
        lambda seen: seen.focus and "Tindak lanjut rapat sebelumnya" in seen.focus.text,
        "the minutes of the next meeting",
    )
    desk.press("ctrl+Home", "Down", "End", "Return")
    desk.type("selesai")
    desk.wait_text("ditutup")
    desk.picture("07-selesai")
    assert any(one["text"].startswith(text) for one in desk.record()["entries"])


def throw_away(desk: Desk) -> None:
    desk.click("Rapat", kind="Button")
    desk.wait_text("3 rapat")
    desk.press("Delete")
    desk.wait_text("2 rapat")
    desk.picture("08-ke-sampah")
    desk.press("ctrl+z")
    desk.wait_text("3 rapat")
    assert len(desk.meetings()) == 3


def make_meetings_from_everywhere(desk: Desk) -> None:
    for number, page in enumerate(PAGES, 1):
        desk.click(page, kind="Button")
        desk.type(f"Rapat ke-{number}", after=["ctrl+n"], ms_per_key=1)
        desk.record(lambda record: record["title"], title=f"Rapat ke-{number}")
    desk.click("Lampiran", kind="tab")
    desk.type("Rapat dari lampiran", after=["ctrl+n"], ms_per_key=1)
    desk.record(lambda record: record["title"], title="Rapat dari lampiran")


def action(desk: Desk, **values: str) -> Record:
    """Wait until the action of the old meeting has ``values``, and return it."""

    def find(found: list[Record]) -> list[Record]:
        ours = [one for one in found if one["text"].startswith("Siapkan laporan")]
        return [one for one in ours if one | values == one]

    return find(desk.follow_ups(find))[0]
