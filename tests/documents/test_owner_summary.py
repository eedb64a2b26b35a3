from datetime import date

import tests.documents.meetings as m
from kesbang_desktop.documents.chat.owner_summary import owner_summary
from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.follow_up import follow_ups_of

TODAY = date(2024, 11, 24)
FIRST, SECOND, THIRD, _ = follow_ups_of(m.sample())


def test_each_owner_has_a_part_with_what_is_owed_and_by_when() -> None:
    late = FIRST._replace(due=date(2024, 11, 21))
    done = THIRD._replace(status=ActionStatus.DONE)
    assert owner_summary([late, SECOND, done], TODAY).splitlines() == [
        "*Tindak lanjut per 24 November 2024*",
        "",
        "*Diskominfo Kaltim*",
        "1. Menyosialisasikan kembali netralitas ASN menjelang Pilkada 2024 (selesai)",
        "",
        "*Kesbangpol Kaltim*",
        "1. Menginventarisasi persoalan selama pelaksanaan Pemilu sebagai bahan evaluasi "
        "(21 November 2024, lewat 3 hari)",
        "2. Membentuk Tim Desk Pilkada (27 November 2024, 3 hari lagi)",
    ]


def test_what_goes_on_for_ever_and_what_nobody_owes_is_said() -> None:
    text = owner_summary([FIRST._replace(owners=(), due=None, ongoing=True)], TODAY)
    assert "*Belum ada penanggung jawab*" in text
    assert text.endswith("(berkelanjutan)")


def test_marks_in_a_text_do_not_format_it() -> None:
    text = owner_summary([FIRST._replace(text="*tebal* _miring_")], TODAY)
    assert "*tebal*" not in text
    assert "_miring_" not in text


def test_an_empty_list_says_so() -> None:
    assert "Tidak ada tindak lanjut" in owner_summary([], TODAY)
