"""Signs that nothing was found for, and what papers print of them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.unresolved import (
    printed_words,
    unresolved,
    waits_for_due,
    waits_for_owner,
)


@pytest.mark.parametrize(
    ("text", "found", "printed"),
    [
        ("Siapkan posko @dinkes /H-1", ["@dinkes", "/H-1"], "Siapkan posko dinkes (tenggat: H-1)"),
        ("Minta @dinkes menyiapkan posko", ["@dinkes menyiapkan posko"], None),
        ("/H-1 siapkan posko", ["/H-1 siapkan posko"], "H-1 siapkan posko"),
        ("Siapkan posko, /H-1.", ["/H-1"], "Siapkan posko (tenggat: H-1)."),
        ("Rapat /H-3 pelantikan, lalu lapor", None, "Rapat H-3 pelantikan, lalu lapor"),
        ("Bayar Rp5.000 /orang", ["/orang"], "Bayar Rp5.000 /orang"),
        ("Kirim 5 surat /H-1", ["/H-1"], "Kirim 5 surat (tenggat: H-1)"),
        ("Beli 5 kotak @Rp5.000 dan/atau 3 / 4", [], "Beli 5 kotak @Rp5.000 dan/atau 3 / 4"),
        ("Beli 5 kotak @5.000", [], "Beli 5 kotak @5.000"),
        ("Kirim ke kantor@contoh.go.id", [], "Kirim ke kantor@contoh.go.id"),
    ],
)
def test_papers_print_the_words_without_their_signs(text, found, printed) -> None:
    assert found is None or unresolved(EntryKind.ACTION, text) == found
    assert printed_words(EntryKind.ACTION, text) == (printed or text.replace("@", ""))


def test_only_the_end_of_an_agenda_item_waits_for_a_length() -> None:
    assert unresolved(EntryKind.AGENDA, "Jeda /sebentar") == ["/sebentar"]
    assert printed_words(EntryKind.AGENDA, "Jeda /sebentar") == "Jeda (sebentar)"
    assert unresolved(EntryKind.AGENDA, "Laporan @dinkes") == []


@pytest.mark.parametrize("kind", [EntryKind.DISCUSSION, EntryKind.DECISION, EntryKind.ISSUE])
def test_other_lines_are_printed_as_they_were_typed(kind: EntryKind) -> None:
    text = "Akun @contoh memuat /berkas"
    assert printed_words(kind, text) == text
    assert not waits_for_owner(kind, text)
    assert not waits_for_due(kind, text)


@given(st.text(alphabet="ab @/,.5\n", max_size=40), st.sampled_from(EntryKind))
def test_no_word_is_lost_on_paper(text: str, kind: EntryKind) -> None:
    words = re.compile(r"\w+")
    printed = printed_words(kind, text).replace("(tenggat: ", "(")
    assert words.findall(printed) == words.findall(text)
