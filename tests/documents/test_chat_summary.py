"""The summary for chat, read as WhatsApp shows it."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import tests.documents.meetings as m
from kesbang_desktop.documents.chat.chat_marks import bold, plain
from kesbang_desktop.documents.chat.chat_summary import SCREEN_LINES, SCREEN_WIDTH, chat_summary
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.text import is_clean

# WhatsApp's own rule: a mark at the edge of a word, text without a blank at its ends, the same mark
# again before the end of a word, all on one line; code wherever it stands.
_FORMATTED = re.compile(
    r"(?<![^\W_])(?P<mark>[*_~])(?=\S)(?P<text>[^\n]*?\S)(?P=mark)(?![^\W_])"
    r"|(?P<code>```(?:.|\n)+?```|`[^`\n]+`)"
)
_AT_LINE_START = re.compile(r"^(?:[*-] |> )", re.MULTILINE)
TYPED = st.text(
    st.one_of(st.sampled_from("*_~`>-# ab1.\n()"), st.characters(exclude_categories=("Cs", "Cc"))),
    max_size=40,
).filter(is_clean)


def formatted(text: str) -> list[str]:
    """Everything that WhatsApp would show otherwise than as it is typed."""
    return [found[0] for found in _FORMATTED.finditer(text)] + _AT_LINE_START.findall(text)


def test_the_sample_meeting_in_short() -> None:
    assert chat_summary(m.sample()) == (
        "*Rapat Pemantauan Perkembangan Politik Daerah Pasca Pemilu 2024*\n"
        "Waktu: Kamis, 21 Maret 2024\n"
        "Tempat: Hotel Puri Senyiur, Samarinda\n"
        "\n"
        "*Keputusan*\n"
        "1. Membentuk Tim Desk Pilkada sesuai Permendagri Nomor 9 Tahun 2005.\n"
        "\n"
        "*Tindak lanjut*\n"
        "1. Menginventarisasi persoalan selama pelaksanaan Pemilu sebagai bahan evaluasi "
        "(Kesbangpol Kaltim)\n"
        "2. Membentuk Tim Desk Pilkada (Kesbangpol Kaltim; 27 November 2024)\n"
        "3. Menyosialisasikan kembali netralitas ASN menjelang Pilkada 2024 (Diskominfo Kaltim)\n"
        "4. Menangkal hoaks melalui pemberitaan faktual di media sosial dan mitra media massa "
        "(Diskominfo Kaltim)"
    )


def test_everything_that_is_known_and_fits_is_said() -> None:
    text = chat_summary(m.everything())

    assert "Waktu: Kamis, 21 Maret 2024, 09.00 WITA\n" in text
    assert "1. Menetapkan peta kerawanan sebagai dasar kerja.\n   – untuk tahun 2024\n" in text
    assert "2. Melaporkan hasil rapat kepada Gubernur.\n" in text
    assert "bersama kabupaten/kota (Kesbangpol Kaltim; Diskominfo Kaltim; 29 Maret 2024)" in text
    assert "Nama Lengkap, S.Sos., M.Si.; berkelanjutan)" in text
    assert text.endswith("3. Menyiapkan rapat berikut")


def test_a_meeting_without_results_says_so() -> None:
    assert chat_summary(m.bare()) == (
        "*Rapat Koordinasi*\nWaktu: Kamis, 21 Maret 2024\n\nTidak ada keputusan atau tindak lanjut."
    )


def test_a_classified_meeting_says_so_first() -> None:
    minutes = Minutes(m.meeting(classification=Classification.SECRET))

    assert chat_summary(minutes).startswith("*RAHASIA*\n*Rapat Koordinasi*\n")


def test_long_lists_end_with_how_many_more_there_are() -> None:
    text = chat_summary(m.decided(60))
    shown = len(re.findall(r"^\d+\. Keputusan", text, re.MULTILINE))

    assert text.endswith(f"\ndan {60 - shown} keputusan lainnya, lihat notula")
    assert shown > 20


def test_a_long_decision_is_told_whole_where_the_screen_has_room() -> None:
    whole = f"{'Kata ' * 60}kecuali di Berau"
    said = m.entries((m.DECISION, whole), (m.ACTION, whole))
    assert chat_summary(Minutes(m.meeting(), (), said)).count("kecuali di Berau") == 2


def test_two_long_lists_share_the_screen() -> None:
    said = m.entries(*((kind, "Kata " * 60) for kind in [m.DECISION, m.ACTION] * 40))
    decisions, actions = chat_summary(Minutes(m.meeting(), (), said)).split("*Tindak lanjut*")

    for part in (decisions, actions):
        assert part.count("Kata Kata") >= 2
        assert re.search(r"dan \d\d (keputusan|tindak lanjut) lainnya", part)


def test_a_title_is_told_whole_and_names_are_never_cut_in_their_gelar() -> None:
    title = ("Rapat Koordinasi Pemantauan " * 11)[:299] + "."
    owners = tuple(m.person(f"Dr. H. Nama Ke-{n} Panjang, S.Sos., M.Si.") for n in range(4))
    said = m.entries((m.ACTION, "Menyusun laporan"))
    minutes = Minutes(m.meeting(title=title), (), said, m.actions(said, {"owners": owners}))
    text = chat_summary(minutes)

    assert f"*{title}*" in text
    assert "(Dr. H. Nama Ke-0 Panjang, S.Sos., M.Si. dan 3 lainnya)" in text


@pytest.mark.parametrize(
    "minutes",
    [
        *(m.sample(), m.everything(), m.bare(), m.crowded(1), m.crowded(), m.decided(0)),
        *(m.decided(), m.hostile(), m.long_talk(300)),
        Minutes(
            m.meeting(title="Judul " * 50, place="Tempat " * 200),
            (),
            m.entries(*((kind, "x" * 10_000) for kind in [m.DECISION, m.ACTION] * 60)),
        ),
    ],
)
def test_every_meeting_fits_one_screen(minutes: Minutes) -> None:
    text = chat_summary(minutes)
    lines = sum(-(-max(len(line), 1) // SCREEN_WIDTH) for line in text.split("\n"))

    assert lines <= SCREEN_LINES
    assert not re.search("[\x00-\x09\x0b-\x1f]", text)


@pytest.mark.parametrize(
    "text",
    ["berkas_rapat_1.docx", "3 * 4 = 12", "https://kaltim.go.id/_a_/~b~?c=*d*", "a@b_c.id", "~ 5"],
)
def test_marks_that_mean_nothing_to_whatsapp_stay_the_same(text: str) -> None:
    assert plain(text) == text


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("*penting*", "∗penting∗"),
        ("(_miring_)", "(ˍmiringˍ)"),
        ("~~dicoret~~ `kode`", "∼∼dicoret∼∼ ˋkodeˋ"),
        ("a`b`c", "aˋbˋc"),
        ("~~0~~ 0~~0", "∼∼0∼∼ 0∼∼0"),
        ("*) catatan kaki *)", "∗) catatan kaki ∗)"),
    ],
)
def test_marks_that_would_format_look_the_same_and_do_not(typed: str, shown: str) -> None:
    assert formatted(typed) or "*)" in typed
    assert plain(typed) == shown
    assert not formatted(plain(typed))


def test_a_decision_under_another_kind_of_line_has_a_number_of_its_own() -> None:
    said = ((m.DECISION, "Satu"), (m.TALK, "rinci", 1), (m.TALK, "Dua"), (m.DECISION, "Tiga", 1))
    minutes = Minutes(m.meeting(), (), m.entries(*said, (m.DECISION, "butir", 2)))

    assert chat_summary(minutes).split("\n")[-3:] == ["1. Satu", "2. Tiga", "   – butir"]


@settings(max_examples=1000, deadline=None)
@given(TYPED.filter(lambda text: "://" not in text and "www." not in text))
def test_no_text_is_formatted(typed: str) -> None:
    line = " ".join(typed.split())

    assert formatted(f"1. {plain(line)} ({plain(line)}; 1 Mei 2024)") == []
    if line:
        assert formatted(bold(line)) == [bold(line)]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(EntryKind), TYPED), max_size=6), TYPED, TYPED)
def test_only_title_and_headings_are_bold(
    said: list[tuple[EntryKind, str]], title: str, place: str
) -> None:
    clean = [(kind, text.replace("www.", "").replace("://", "")) for kind, text in said]
    minutes = Minutes(
        m.meeting(title=f"Rapat {title}".replace("\n", " "), place=place), (), m.entries(*clean)
    )
    lines = chat_summary(minutes).split("\n")

    headings = [line for line in lines if formatted(line)]
    assert headings[0] == lines[0] and lines[0].startswith("*Rapat")
    assert set(headings[1:]) <= {"*Keputusan*", "*Tindak lanjut*"}
