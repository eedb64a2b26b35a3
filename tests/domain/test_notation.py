"""One line of minutes, read and written."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.action import ActionItem, as_agreed
from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.entry import FLAT_KINDS, MAX_LEVEL, SPOKEN_KINDS, Entry, EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.markers import MARKERS
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.party import Directory, Organization, Person
from kesbang_desktop.domain.planned_length import LONGEST_PLAN
from kesbang_desktop.domain.table_cells import BAR, join_cells
from kesbang_desktop.domain.text import clean_text

FIRDAUS = Person(new_id(), "Ahmad Firdaus Kurniawan")
EDI = Person(new_id(), "Dr. H. Edi Hermawanto Noor, S.Sos., M.Si.")
KESBANGPOL = Organization(new_id(), "Kesbangpol Kaltim")
KESBANG = Organization(new_id(), "Kesbangpol")
DIRECTORY = Directory((FIRDAUS, EDI), (KESBANGPOL, KESBANG))
NOTATION = Notation(KnownParties((), DIRECTORY), date(2024, 3, 21))


@pytest.mark.parametrize(
    ("line", "kind", "text"),
    [
        ("# Agenda satu", EntryKind.AGENDA, "Agenda satu"),
        ("! Disetujui", EntryKind.DECISION, "Disetujui"),
        ("? Belum ada data", EntryKind.ISSUE, "Belum ada data"),
        ("> Menyusun SK", EntryKind.ACTION, "Menyusun SK"),
        ("biasa saja", EntryKind.DISCUSSION, "biasa saja"),
        ("#Agenda satu", EntryKind.AGENDA, "Agenda satu"),
        (">siapkan posko", EntryKind.ACTION, "siapkan posko"),
        (">@entah siapkan posko", EntryKind.ACTION, "@entah siapkan posko"),
        ("!Disepakati bersama", EntryKind.DECISION, "Disepakati bersama"),
        ("?Anggaran belum cair", EntryKind.ISSUE, "Anggaran belum cair"),
        ("#1 Pembukaan", EntryKind.DISCUSSION, "#1 Pembukaan"),
        ("#PilkadaDamai ramai", EntryKind.DISCUSSION, "#PilkadaDamai ramai"),
        ("#pilkada #damai", EntryKind.DISCUSSION, "#pilkada #damai"),
        ("!Penting dibaca", EntryKind.DISCUSSION, "!Penting dibaca"),
        (">5 orang hadir", EntryKind.DISCUSSION, ">5 orang hadir"),
        (">Rp5 juta per desa", EntryKind.DISCUSSION, ">Rp5 juta per desa"),
        (">= 3 orang", EntryKind.DISCUSSION, ">= 3 orang"),
        ("?", EntryKind.DISCUSSION, "?"),
        ("＞ siapkan posko", EntryKind.ACTION, "siapkan posko"),
        (r"\>siapkan posko", EntryKind.DISCUSSION, ">siapkan posko"),
        (r"\# bukan agenda", EntryKind.DISCUSSION, "# bukan agenda"),
        (r"\\server\folder", EntryKind.DISCUSSION, r"\\server\folder"),
        ("Catatan: tetap teks", EntryKind.DISCUSSION, "Catatan: tetap teks"),
    ],
)
def test_a_marker_sets_the_kind(line: str, kind: EntryKind, text: str) -> None:
    read = NOTATION.read_line(line)
    assert (read.kind, read.text, read.speaker) == (kind, text, None)


@pytest.mark.parametrize(
    ("line", "level"), [("- a", 1), ("  a", 1), ("\ta", 1), ("\t\ta", 2), ("  - a", 1), (" a", 0)]
)
def test_dashes_and_indents_go_one_level_deeper(line: str, level: int) -> None:
    read = NOTATION.read_line(line)
    assert (read.level, read.text) == (level, "a")


@pytest.mark.parametrize("space", ["\u00a0", "\u2009", "\u202f", "\u3000", "\t", "\u2003 "])
@pytest.mark.parametrize("before", ["", "\u200e", "\u200f", "\ufeff", "\u200b", "\u202a\u2066"])
@pytest.mark.parametrize(("sign", "kind"), MARKERS.items())
def test_any_space_turns_a_sign_whatever_cannot_be_seen_before_it(before, sign, space, kind):
    read = NOTATION.read_line(f"{before}{sign}{space}Satu dua")
    assert (read.kind, read.text) == (kind, "Satu dua")


def test_a_name_is_a_speaker_whatever_cannot_be_seen_before_it() -> None:
    read = NOTATION.read_line("\u200e\ufeffFirdaus:\u00a0Rapat dibuka.")
    assert (read.speaker, read.text) == (FIRDAUS.party, "Rapat dibuka.")


def test_a_known_name_before_a_colon_is_the_speaker() -> None:
    read = NOTATION.read_line("firdaus: Rapat dibuka.")
    assert (read.speaker, read.text) == (FIRDAUS.party, "Rapat dibuka.")


def test_an_action_takes_the_longest_known_name_and_the_due_date() -> None:
    read = NOTATION.read_line("> Menyusun SK @Kesbangpol Kaltim @Edi Noor /jumat depan")
    assert read.text == "Menyusun SK"
    assert read.owners == (KESBANGPOL.party, EDI.party)
    assert read.due == Due(date(2024, 3, 29))
    assert read.problems == ()


def test_names_and_phrases_that_are_not_known_stay_text_and_are_told() -> None:
    read = NOTATION.read_line("> Rapat dan/atau surat @Entah Siapa /Jumat berkah")
    assert read.text == "Rapat dan/atau surat @Entah Siapa /Jumat berkah"
    assert (read.owners, read.due, len(read.problems)) == ((), None, 2)


def test_a_name_in_the_middle_leaves_the_sentence_whole() -> None:
    read = NOTATION.read_line("> Meminta @Firdaus menyusun laporan /besok")
    assert read.text == "Meminta menyusun laporan"
    assert read.owners == (FIRDAUS.party,)


@pytest.mark.parametrize(
    ("line", "text", "minutes"),
    [
        ("# Pembukaan /15 menit", "Pembukaan", 15),
        ("# /1 jam 30 menit", "", 90),
        ("# Laporan /15 menit dan tanya jawab", "Laporan /15 menit dan tanya jawab", None),
        ("# Rapat dan/atau 15 menit", "Rapat dan/atau 15 menit", None),
        ("# Jeda /sebentar", "Jeda /sebentar", None),
        (r"# Jeda \/15 menit", "Jeda /15 menit", None),
        (r"# Berkas \\server\rapat", r"Berkas \\server\rapat", None),
        ("# Jeda /10 menit /15 menit", "Jeda /10 menit", 15),
        ("! Jeda /15 menit", "Jeda /15 menit", None),
    ],
)
def test_an_agenda_item_takes_its_planned_length_from_its_end(line, text, minutes) -> None:
    read = NOTATION.read_line(line)
    assert (read.text, read.planned_minutes) == (text, minutes)


@pytest.mark.parametrize("text", ["dua", "Fulan: kami usulkan", "", "Firdaus: x"])
def test_a_line_to_nobody_reads_as_it_was_written(text: str) -> None:
    entry = Entry(new_id(), new_id(), "V", text=text, level=1, unattributed=True)
    read = NOTATION.read_line(NOTATION.write_line(entry))
    assert (read.text, read.level, read.unattributed, read.speaker) == (text, 1, True, None)
    assert read.problems == ()


@pytest.mark.parametrize(
    "line", ["Fulan: kami usulkan", "Pak Indah: setuju", "Fulan, S.H.: setuju", "Edi dan Tono: ya"]
)
def test_what_an_unknown_name_says_is_given_to_nobody_and_told(line: str) -> None:
    read = NOTATION.read_line(line)
    assert (read.text, read.speaker, read.unattributed) == (line, None, True)
    assert line.split(":")[0] in read.problems[0]


def test_a_word_of_the_language_before_a_colon_is_text_of_whoever_speaks() -> None:
    notation = replace(NOTATION, is_word=lambda word: word.casefold() == "pendidikan")
    for line in ("Pendidikan: masih banyak anak putus sekolah", "Rp 3 miliar: belum cair"):
        read = notation.read_line(line)
        assert (read.text, read.unattributed, read.problems) == (line, False, ())


def test_a_problem_is_brought_up_by_whoever_is_named_on_its_line() -> None:
    read = NOTATION.read_line("? Firdaus: Belum ada data")
    assert (read.kind, read.text, read.speaker) == (
        EntryKind.ISSUE,
        "Belum ada data",
        FIRDAUS.party,
    )
    assert NOTATION.read_line("? Belum ada data").speaker is None


TEXTS = st.one_of(
    st.text(min_size=1, max_size=80),
    st.lists(
        st.sampled_from(
            [
                "# ",
                "! ",
                "> ",
                "? ",
                "- ",
                "1. ",
                "a) ",
                "i.",
                "•\u00a0",
                ">siap",
                "＃ ",
                "\u200e",
                "\\",
                "@",
                "/",
                " ",
                "\n",
                "Firdaus: ",
                ": ",
                "Fulan: ",
                "Edi",
                "besok",
                "@Kesbangpol",
                "/besok",
                "Kaltim",
                "teks",
                ":",
                "\\@",
                "\\/",
                "\t",
                "berkelanjutan",
                "/15 menit",
                " 1 jam",
                "menit",
                " /jangan tayang",
            ]
        ),
        min_size=1,
        max_size=8,
    ).map("".join),
).map(clean_text)


@given(
    text=TEXTS.filter(bool),
    kind=st.sampled_from(EntryKind),
    level=st.integers(0, MAX_LEVEL),
    speaker=st.sampled_from([None, FIRDAUS.party, EDI.party, KESBANGPOL.party]),
    owners=st.lists(
        st.sampled_from([FIRDAUS.party, EDI.party, KESBANGPOL.party, KESBANG.party]), unique=True
    ),
    due=st.one_of(st.none(), st.dates(min_value=date(1900, 1, 1)), st.just("ongoing")),
    planned=st.one_of(st.none(), st.integers(1, LONGEST_PLAN)),
    unattributed=st.booleans(),
    withheld=st.booleans(),
)
def test_reading_gives_back_what_was_written(
    text, kind, level, speaker, owners, due, planned, unattributed, withheld
) -> None:
    planned = planned if kind is EntryKind.AGENDA else None
    level = 0 if kind in FLAT_KINDS else level
    speaker = speaker if kind in SPOKEN_KINDS else None
    unattributed = unattributed and kind is EntryKind.DISCUSSION and speaker is None
    text = join_cells(text.split(BAR)) if kind is EntryKind.TABLE_ROW else text
    entry = Entry(
        *(new_id(), new_id(), "V", kind, text, level, speaker),
        planned_minutes=planned,
        unattributed=unattributed,
        withheld=withheld,
    )
    is_action = kind is EntryKind.ACTION
    ongoing = due == "ongoing"
    action = ActionItem(entry.id, tuple(owners), None if ongoing else due, ongoing)
    read = NOTATION.read_line(NOTATION.write_line(entry, action if is_action else None))
    assert (read.kind, read.level, read.text) == (kind, level, text)
    assert (read.speaker, read.planned_minutes) == (speaker, planned)
    assert (read.unattributed, read.withheld) == (unattributed, withheld)
    assert read.owners == (tuple(owners) if is_action else ())
    expected = Due(ongoing=True) if ongoing else Due(due) if due else None
    assert read.due == (expected if is_action else None)


@pytest.mark.parametrize(
    ("phrase", "due", "written"),
    [
        ("27 november, 10.00", Due(date(2024, 11, 27), note="pukul 10.00"), None),
        ("besok pagi", Due(date(2024, 3, 22), note="pagi"), "/22 Maret 2024 pagi"),
        (
            "paling lambat 21-22 maret 2026 jam 9 WITA",
            Due(date(2026, 3, 21), note="s.d. 22 Maret 2026 jam 9 WITA"),
            "/21 Maret 2026 s.d. 22 Maret 2026 jam 9 WITA",
        ),
        ("setiap senin", Due(ongoing=True, note="setiap Senin"), "/setiap Senin"),
        ("mingguan", Due(ongoing=True, note="mingguan"), "/mingguan"),
        ("berkelanjutan", Due(ongoing=True), "/berkelanjutan"),
        ("secepatnya", Due(urgent=True), "/segera"),
        ("segera /besok", Due(date(2024, 3, 22), urgent=True), "/segera /22 Maret 2024"),
        ("besok /segera", Due(date(2024, 3, 22), urgent=True), "/segera /22 Maret 2024"),
    ],
)
def test_all_that_a_due_phrase_says_is_kept_and_written_back(
    phrase: str, due: Due, written: str | None
) -> None:
    read = NOTATION.read_line(f"> kirim surat /{phrase}")
    assert (read.text, read.due, read.problems) == ("kirim surat", due, ())
    entry = Entry(new_id(), new_id(), "", read.kind, read.text)
    line = NOTATION.write_line(entry, as_agreed(ActionItem(entry.id), due))
    assert line == f"> kirim surat {written or '/27 November 2024 pukul 10.00'}"
    assert NOTATION.read_line(line).due == due


@pytest.mark.parametrize(
    ("line", "kind", "text", "speaker", "sender"),
    [
        ("Firdaus: > lapor /besok", EntryKind.ACTION, "lapor", None, "Firdaus"),
        ("Firdaus: ! disepakati", EntryKind.DECISION, "disepakati", None, "Firdaus"),
        ("Fulan: > lapor", EntryKind.ACTION, "lapor", None, "Fulan"),
        ("Firdaus: ? kurang dana", EntryKind.ISSUE, "kurang dana", FIRDAUS.party, ""),
        ("Firdaus: >5 orang", EntryKind.DISCUSSION, ">5 orang", FIRDAUS.party, ""),
        (r"Firdaus: \> lapor", EntryKind.DISCUSSION, "> lapor", FIRDAUS.party, ""),
        ("kata sandi: > lapor", EntryKind.DISCUSSION, "kata sandi: > lapor", None, ""),
    ],
)
def test_a_sign_behind_a_speaker_is_a_sign(line, kind, text, speaker, sender) -> None:
    read = NOTATION.read_line(line)
    assert (read.kind, read.text, read.speaker, read.sender) == (kind, text, speaker, sender)


def test_what_goes_on_below_the_sign_of_somebody_is_his() -> None:
    lines = ["Edi: halo", "Firdaus: > lapor", "lanjutan", "Fulan: > lagi", "lanjutan"]
    reads = list(NOTATION.read_lines(lines))
    assert reads[2].speaker == FIRDAUS.party
    assert reads[4].unattributed


def test_a_heading_is_written_as_it_is_read() -> None:
    entry = Entry(new_id(), new_id(), "V", text="Catatan: rekap dibuat", unattributed=True)
    assert NOTATION.write_line(entry) == "Catatan: rekap dibuat"
    assert NOTATION.read_line("Catatan: rekap dibuat").unattributed
    given = replace(entry, unattributed=False)
    assert NOTATION.read_line(NOTATION.write_line(given)).unattributed is False
    assert NOTATION.read_line(NOTATION.write_line(given)).text == entry.text
