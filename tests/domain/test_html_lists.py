"""Lists of HTML on the clipboard as lines of notes."""

import pytest

from kesbang_desktop.domain.html_lists import html_list_lines

WORD = """<html><head><style>p.MsoListParagraph {margin:0}</style></head><body>
<!--StartFragment--><p class=MsoNormal>Hasil:<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>
<![if !supportLists]><span><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>Logistik siap</p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>a.<span>&nbsp; </span></span><![endif]>Kotak suara</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>2.<span>&nbsp; </span></span><![endif]>Anggaran cair</p>
<!--EndFragment--></body></html>"""


def test_a_list_of_word_has_the_levels_that_word_gives_it() -> None:
    plain = "Hasil:\n1.\tLogistik siap\n\ta.\tKotak suara\n2.\tAnggaran cair"
    assert html_list_lines(WORD, plain).splitlines() == [
        "Hasil:",
        "- Logistik siap",
        "  - Kotak suara",
        "- Anggaran cair",
    ]


def test_bullets_of_word_go_with_their_font() -> None:
    item = "<p style='mso-list:l1 level{} lfo2'><span style='mso-list:Ignore'>{}</span>{}</p>"
    html = "".join(
        item.format(*one) for one in [(1, "·", "Satu"), (2, "o", "Dua"), (3, "§", "Tiga")]
    )
    plain = "·\tSatu\no\tDua\n§\tTiga"
    assert html_list_lines(html, plain).splitlines() == ["- Satu", "  - Dua", "    - Tiga"]


def test_a_list_of_a_web_page_keeps_its_nesting() -> None:
    html = (
        "<p>Hasil</p><ol><li>Logistik<ul><li>Kotak</li><li><p>Surat</p><p>dua jenis</p></li></ul>"
        "</li><li>Anggaran</li></ol><p>Selesai</p>"
    )
    plain = "Hasil\n1. Logistik\n- Kotak\n- Surat\ndua jenis\n2. Anggaran\nSelesai"
    assert html_list_lines(html, plain).splitlines() == [
        "Hasil",
        "- Logistik",
        "  - Kotak",
        "  - Surat",
        "    dua jenis",
        "- Anggaran",
        "Selesai",
    ]


def test_numbers_that_begin_later_or_skip_stay() -> None:
    html = '<ol start="5"><li>Lima</li><li>Enam</li></ol><ol><li>Satu</li><li value=4>Empat</ol>'
    assert html_list_lines(html, "Lima\nEnam\nSatu\nEmpat").splitlines() == [
        "- 5. Lima",
        "- 6. Enam",
        "- Satu",
        "- 4. Empat",
    ]
    item = "<p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>{}</span>x{}</p>"
    html = item.format("7.", "satu") + item.format("8.", "dua")
    assert html_list_lines(html, "").splitlines() == ["- 7. xsatu", "- 8. xdua"]


@pytest.mark.parametrize(
    ("html", "plain"),
    [
        ("<p>Satu</p><p>Dua</p>", "Satu\nDua"),
        ("<ul><li>Satu</li><li>Dua</li></ul>", "Satu\nDua\nTiga yang hilang"),
        ("<ul><li>Satu</li></ul>", "Satu"),
        ("<ul><li>Satu</li><![salah", "Satu\nDua"),
        ("", "Satu"),
    ],
)
def test_without_a_whole_list_the_plain_text_is_taken(html: str, plain: str) -> None:
    assert html_list_lines(html, plain) == plain


def test_what_does_not_show_is_no_text() -> None:
    html = (
        "<style>li {color: red}</style><ul><li>Satu</li><li>Dua<script>x()</script></li></ul></p>"
    )
    assert html_list_lines(html, "Satu\nDua").splitlines() == ["- Satu", "- Dua"]


def test_tables_one_below_another_stay_two() -> None:
    table = "<table><tr><td>{0}</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>"
    beside = "".join(f"<td>{table.format(name)}</td>" for name in ("satu", "dua"))
    for html in (
        table.format("satu") + "<p>&nbsp;</p>" + table.format("dua"),
        f"<table><tr>{beside}</tr></table>",
    ):
        assert html_list_lines(html, "satu dua").splitlines() == [
            *("| satu | b |", "| c | d |", "", "| dua | b |", "| c | d |")
        ]
