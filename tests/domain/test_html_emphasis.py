"""What HTML shows bold or italic, as marks in notes."""

import pytest

from kesbang_desktop.domain.html_emphasis import with_marks


@pytest.mark.parametrize(
    ("html", "plain", "notes"),
    [
        ("<p>batas <b>5 Mei</b> ini</p>", "batas 5 Mei ini", "batas *5 Mei* ini"),
        ("<p>a <strong><em>b</em></strong> <i>c</i></p>", "a b c", "a *_b_* _c_"),
        (
            "<p class=MsoNormal>Satu <span style='font-weight:bold'>dua</span><o:p></o:p></p>"
            "<p>tiga <span style='font-style: italic'>empat</span></p>",
            "Satu dua\ntiga empat",
            "Satu *dua*\ntiga _empat_",
        ),
        # Google Docs puts all there is into a bold element that is not bold.
        ("<b style='font-weight:normal'><p>satu <span style='font-weight:700'>dua</span></p></b>",
         "satu dua", "satu *dua*"),
        ("<p><b>1. Judul</b></p><p>isi</p>", "1. Judul\nisi", "1. *Judul*\nisi"),
        ("<p><b>Sekda: siap</b></p>", "Sekda: siap", "Sekda: *siap*"),
        ("<p><b>a\nb</b></p>", "a b", "*a b*"),
        ("<p>satu</p><p>dua <b>tiga</b></p><p>empat</p>", "satu\ndua tiga\nempat",
         "satu\ndua *tiga*\nempat"),
        ("<table><tr><td><b>a</b><td><b>b c</b></table>", "| a | b c |", "| *a* | *b c* |"),
        ("<table><tr><td><b>a</b><td><b>b</b><tr><td>x<td>y</table>", "a\tb\nx\ty",
         "*a*\t*b*\nx\ty"),
        # Nothing is, or the text has marks already.
        ("<p>*a* b</p>", "*a* b", "*a* b"),
        ("<p><b>a</b> b</p>", "*a* b", "*a* b"),
        ("<style>b {font-weight: bold}</style><p>a b</p>", "a b", "a b"),
        ("<p><b>x", "lain sama sekali", "lain sama sekali"),
    ],
)  # fmt: skip
def test_what_is_shown_bold_or_italic_gets_marks(html: str, plain: str, notes: str) -> None:
    assert with_marks(plain, html) == notes
