"""Owners and due dates in an action's text, however they were joined and whatever follows them."""

from datetime import date

import pytest

from kesbang_desktop.domain.action import ActionItem
from kesbang_desktop.domain.action_sentence import split_action
from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.misplaced_signs import misplaced_signs
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.party import Directory, Organization, Person
from kesbang_desktop.domain.spoken_due import split_due, waits_for_date
from kesbang_desktop.domain.unresolved import printed_words

SINCE = date(2026, 3, 10)
ANDI = Person(new_id(), "Andi Surya")
BUDI = Person(new_id(), "Budi Santoso")
SEKDA = Person(new_id(), "Drs. Contoh Tiga, M.Si.")
KPU = Organization(new_id(), "Komisi Pemilihan Umum", "KPU")
KODIM = Organization(new_id(), "Kodim 0901/Samarinda")
SETDA = Organization(new_id(), "Sekretariat Daerah", "Setda")
ATTENDING = (
    Attendance(new_id(), new_id(), "V", SEKDA.party, SETDA.party, "Sekretaris Daerah"),
    Attendance(new_id(), new_id(), "V", ANDI.party, KPU.party, "Ketua"),
)
KNOWN = KnownParties(ATTENDING, Directory((ANDI, BUDI, SEKDA), (KPU, KODIM, SETDA)))
NOTATION = Notation(KNOWN, SINCE)


@pytest.mark.parametrize(
    ("text", "due", "rest"),
    [
        ("senin depan jam 10, lampirkan foto", "16 Maret 2026 jam 10", ", lampirkan foto"),
        ("besok, jangan lupa surat", "11 Maret 2026", ", jangan lupa surat"),
        ("20 november (sebelum pleno)", "20 November 2026", " (sebelum pleno)"),
        ("besok jam 10 di aula", "11 Maret 2026 jam 10", " di aula"),
        ("besok pagi di kantor", "11 Maret 2026 pagi", " di kantor"),
        ("besok jam 9 sampai jam 11", "11 Maret 2026 jam 9 sampai jam 11", ""),
        ("besok - lampirkan foto", "11 Maret 2026", " - lampirkan foto"),
        ("besok. Lampirkan foto", "11 Maret 2026", ". Lampirkan foto"),
        ("jumat, 13 maret 2026, kirim", "13 Maret 2026", ", kirim"),
        ("jumat (13 maret)", "13 Maret 2026", " (13 maret)"),
        ("3 (tiga) hari kerja, lapor", "13 Maret 2026", ", lapor"),
        ("12/3, kirim", "12 Maret 2026", ", kirim"),
        ("besok, 3 rangkap", "11 Maret 2026", ", 3 rangkap"),
        ("setiap senin, lapor Sekda", "berkelanjutan (setiap Senin)", ", lapor Sekda"),
        ("segera, koordinasi polres", "segera", ", koordinasi polres"),
    ],
)
def test_a_phrase_may_be_followed_by_more_of_the_sentence(text: str, due: str, rest: str) -> None:
    found = split_due(text, SINCE)
    assert found is not None
    assert (found[0].in_words(), text[found[1] :]) == (due, rest)


@pytest.mark.parametrize(
    "text",
    [
        *("Jumat berkah", "3 hari kerja setelah surat diterima", "besok dan lusa"),
        *("3 hari kerja (setelah surat diterima)", "3 hari, setelah surat diterima"),
        *("senin, selasa dan rabu", "besok, jumat", "besok, atau lusa", "minggu depan (jumat)"),
        *("20 nov. 2026 kirim", "20 nov, 2026 kirim", "besok, Selasa 10 maret", "("),
    ],
)
def test_what_may_mean_another_day_is_no_date(text: str) -> None:
    assert split_due(text, SINCE) is None


def test_a_phrase_before_more_words_waits_for_the_date_of_the_meeting() -> None:
    assert split_due("besok, jangan lupa surat", None) is None
    assert waits_for_date("besok, jangan lupa surat", None)


@pytest.mark.parametrize(
    ("line", "text", "owners", "due"),
    [
        ("x @Sekda/besok", "x", (SEKDA,), "11 Maret 2026"),
        ("x @Sekda /besok", "x", (SEKDA,), "11 Maret 2026"),
        ("x @Andi,@Budi/3 hari kerja", "x", (ANDI, BUDI), "13 Maret 2026"),
        ("x /besok@Sekda", "x", (SEKDA,), "11 Maret 2026"),
        ("x @Andi:/besok", "x", (ANDI,), "11 Maret 2026"),
        ("x @Andi/@Budi", "x", (ANDI, BUDI), ""),
        ("x @Andi / Budi", "x", (ANDI, BUDI), ""),
        ("x @Andi/Budi /besok", "x", (ANDI, BUDI), "11 Maret 2026"),
        ("x @Andi /Budi", "x", (ANDI, BUDI), ""),
        ("x @Andi / Budi / KPU /besok", "x", (ANDI, BUDI, KPU), "11 Maret 2026"),
        ("x @Kodim 0901/Samarinda /besok", "x", (KODIM,), "11 Maret 2026"),
        ("x (@Andi, /besok) lapor", "x lapor", (ANDI,), "11 Maret 2026"),
        ("x (@Andi dan tim)", "x (dan tim)", (ANDI,), ""),
        ("x @\u2068Andi Surya\u2069 /besok", "x", (ANDI,), "11 Maret 2026"),
        ("x /besok, jangan lupa surat @Andi", "x, jangan lupa surat", (ANDI,), "11 Maret 2026"),
        ("/besok, jangan lupa surat", "jangan lupa surat", (), "11 Maret 2026"),
        ("x /segera, paling lambat jumat", "x", (), "13 Maret 2026"),
        ("x /srv/besok/a @Andi", "x /srv/besok/a", (ANDI,), ""),
        ("5 kotak @Rp5.000 @Andi", "5 kotak @Rp5.000", (ANDI,), ""),
        ("surat ke a@kpu.go.id, dan/atau S/D 12/3", None, (), ""),
    ],
)
def test_signs_are_read_wherever_they_are_joined(line, text, owners, due) -> None:
    read = split_action(line, KNOWN, SINCE)
    assert read.text == (text or line)
    assert read.owners == tuple(one.party for one in owners)
    assert (read.due.in_words() if read.due else "") == due
    assert read.problems == ()


def test_urgent_and_a_day_stand_side_by_side() -> None:
    read = split_action("x /segera, paling lambat jumat", KNOWN, SINCE)
    assert read.due is not None
    assert read.due.urgent


@pytest.mark.parametrize(
    ("line", "text", "said"),
    [
        ("x @entah/besok", "x @entah", "@entah"),
        ("x @Andi/entah", "x /entah", "/entah"),
        ("x @Andi / tim", "x / tim", "/ tim"),
        ("x @Andi dan Bu Budi", "x dan Bu Budi", "Bu Budi"),
        ("x /besok /lusa", "x /lusa", "/lusa"),
    ],
)
def test_what_stays_text_beside_a_sign_is_told(line: str, text: str, said: str) -> None:
    read = split_action(line, KNOWN, SINCE)
    assert read.text == text
    (problem,) = read.problems
    assert f"“{said}”" in problem


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Disepakati @Budi /besok", ["@Budi", "/besok"]),
        ("Semua berkas /jumat depan, lengkap", ["/jumat depan"]),
        ("Serahkan /H-1", ["/H-1"]),
        ("Kirim ke @entah", ["@entah"]),
        ("Posko@Sekda siaga", ["@Sekda"]),
        ("dan/atau S/D 12/3 @5.000 @kpu_kaltim a@kpu.go.id https://x.id/besok /srv/a", []),
        ("Biaya 5.000 /orang dan rapat @ Aula", []),
    ],
)
@pytest.mark.parametrize("kind", [EntryKind.DECISION, EntryKind.ISSUE, EntryKind.DISCUSSION])
def test_signs_in_other_lines_are_told(kind: EntryKind, text: str, found: list[str]) -> None:
    assert misplaced_signs(kind, text, NOTATION) == found


def test_an_owner_glued_to_a_word_of_an_action_is_told() -> None:
    assert misplaced_signs(EntryKind.ACTION, "Posko@Sekda siaga @Budi", NOTATION) == ["@Sekda"]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (
            "@Andi siapkan A, @Budi siapkan B",
            "Andi Surya siapkan A, Budi Santoso siapkan B",
        ),
        (
            "siapkan A @Andi, siapkan B @Budi /besok",
            "siapkan A (Andi Surya), siapkan B (Budi Santoso)",
        ),
        (
            "koordinasi dengan @Andi, lapor ke @Budi",
            "koordinasi dengan Andi Surya, lapor ke Budi Santoso",
        ),
        (
            "@Andi siapkan A /besok, @Budi siapkan B",
            "Andi Surya siapkan A, Budi Santoso siapkan B",
        ),
    ],
)
def test_owners_with_tasks_of_their_own_stay_in_the_sentence_too(text: str, kept: str) -> None:
    read = NOTATION.read_line(f"> {text}")
    assert (read.text, read.owners) == (kept, (ANDI.party, BUDI.party))
    assert "bagian kalimat yang berbeda" in read.problems[-1]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("@Andi siapkan A @Budi", "siapkan A"),
        ("undang @Andi dan @Budi ke rapat", "undang ke rapat"),
        ("@Andi, @Budi siapkan A, lalu lapor", "siapkan A, lalu lapor"),
        ("@Andi siapkan A, lalu @Andi lapor", "siapkan A, lalu lapor"),
    ],
)
def test_owners_of_one_task_stand_beside_it(text: str, kept: str) -> None:
    read = NOTATION.read_line(f"> {text}")
    assert (read.text, read.problems) == (kept, ())


def test_a_phrase_that_counts_from_a_day_that_has_no_name_here_says_so() -> None:
    read = NOTATION.read_line("> lapor /H-3 pelantikan")
    assert read.text == "lapor /H-3 pelantikan"
    assert "tidak ada hari bernama “pelantikan”" in read.problems[0]


@pytest.mark.parametrize(
    ("line", "text", "owners", "day"),
    [
        ("kirim @ Andi / 20 Maret", "kirim", 1, date(2026, 3, 20)),
        ("kirim @Andi / akhir bulan", "kirim", 1, date(2026, 3, 31)),
        ("kirim / minggu depan @ Andi", "kirim", 1, date(2026, 3, 17)),
        ("kirim 10 kotak @ Rp 35.000", "kirim 10 kotak @ Rp 35.000", 0, None),
        ("rapat Senin / Selasa", "rapat Senin / Selasa", 0, None),
        ("rapat tgl 20 / 21 Maret", "rapat tgl 20 / 21 Maret", 0, None),
        ("target 5 kotak / minggu", "target 5 kotak / minggu", 0, None),
        ("ajukan / minggu depan jika ada", "ajukan / minggu depan jika ada", 0, None),
        ("koordinasi kecamatan / kelurahan", "koordinasi kecamatan / kelurahan", 0, None),
    ],
)
def test_spaces_behind_a_sign_are_looked_over_where_it_means_something(
    line: str, text: str, owners: int, day: date | None
) -> None:
    read = split_action(line, KNOWN, date(2026, 3, 10))
    assert (read.text, len(read.owners), read.due.day if read.due else None) == (text, owners, day)
    assert read.problems == ()


@pytest.mark.parametrize(
    ("line", "said", "printed"),
    [
        ("kirim @ Pak Fulan", "“@Pak Fulan” bukan nama", "kirim Pak Fulan"),
        ("kumpul @ Hotel Senyiur", "“@Hotel Senyiur” bukan nama", "kumpul @ Hotel Senyiur"),
        ("kirim / 31 Februari", "Februari paling banyak", "kirim (tenggat: 31 Februari)"),
        ("kirim / H-3 pencoblosan", "tidak ada hari bernama", "kirim (tenggat: H-3 pencoblosan)"),
    ],
)
def test_a_sign_with_a_space_that_nothing_is_found_for_is_told(
    line: str, said: str, printed: str
) -> None:
    read = split_action(line, KNOWN, date(2026, 3, 10))
    (problem,) = read.problems
    assert said in problem
    assert printed_words(EntryKind.ACTION, read.text) == printed


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("undang @Andi, SE sudah dikirimi surat", "undang, SE sudah dikirimi surat"),
        ("susun laporan; @Andi; kirim", "susun laporan; kirim"),
        ("siapkan posko, @Andi", "siapkan posko"),
        ("siapkan posko, @Andi, /besok", "siapkan posko"),
        ("siapkan posko, @Andi dan @Budi.", "siapkan posko."),
        ("siapkan posko - @Andi", "siapkan posko"),
        ("siapkan posko — @Andi, lalu lapor", "siapkan posko, lalu lapor"),
        ("siapkan posko ,@Andi", "siapkan posko"),
        ("siapkan posko. @Andi.", "siapkan posko."),
        ("siapkan posko @Andi. Lalu lapor", "siapkan posko. Lalu lapor"),
        ("siapkan posko, (@Andi).", "siapkan posko."),
        ("siapkan posko, @Andi!", "siapkan posko!"),
        ("siapkan, /besok, lapor", "siapkan, lapor"),
        ("lapor, @Andi; lalu arsip", "lapor; lalu arsip"),
        ("lengkapi berikut: @Andi", "lengkapi berikut:"),
        ("surat untuk @Andi, SE sudah terbit", "surat untuk Andi Surya, SE sudah terbit"),
        ("oleh @Andi dan @Budi", "oleh Andi Surya dan Budi Santoso"),
        ("kirim ke Sekda dan @Andi", "kirim ke Sekda dan Andi Surya"),
        ("siapkan, paling lambat /besok", "siapkan, paling lambat 11 Maret 2026"),
        ("siapkan sebelum /27 Maret, lapor", "siapkan sebelum 27 Maret 2026, lapor"),
    ],
)
def test_what_stands_around_a_sign_that_goes_reads_as_it_is_written(line: str, text: str) -> None:
    read = split_action(line, KNOWN, SINCE)
    assert (read.text, read.problems) == (text, ())


@pytest.mark.parametrize(
    "text",
    ["siapkan,", "surat untuk", "susun;", "posko -", "sampai dengan", "posko \\", "A, \\@Andi,"],
)
def test_a_sentence_that_ends_like_that_is_written_so_that_it_is_read_again(text: str) -> None:
    entry = Entry(new_id(), new_id(), "V", EntryKind.ACTION, text)
    action = ActionItem(entry.id, (ANDI.party,), due=date(2026, 3, 11))
    read = NOTATION.read_line(NOTATION.write_line(entry, action))
    assert (read.text, read.owners) == (text, (ANDI.party,))
