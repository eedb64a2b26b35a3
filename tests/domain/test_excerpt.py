"""What of a meeting concerns which agency."""

from kesbang_desktop.domain.excerpt import Excerpt, excerpts_of
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.party import Directory, Organization
from kesbang_desktop.exchange.notes_reader import read_notes

AGENCIES = tuple(
    Organization(new_id(), name) for name in ("Dinas Kesehatan", "Diskominfo Kaltim", "Bawaslu")
)
HEAD = (
    "Rapat: Uji\nTanggal: 21 Maret 2024\nPeserta:\n- Sari Dewi, Kepala, Dinas Kesehatan\n"
    "- perwakilan, Bawaslu\n\n"
)


def excerpts(*lines: str) -> dict[str, Excerpt]:
    minutes = read_notes(HEAD + "\n".join(lines), Directory((), AGENCIES)).minutes
    return {one.agency.name: one for one in excerpts_of(minutes)}


def said(one: Excerpt) -> tuple[list[tuple[str, tuple[int, ...]]], list[str]]:
    decided = [(decided.entry.text, decided.numbers) for decided in one.decisions]
    return decided, [action.text for action in one.actions]


def test_an_action_is_of_each_agency_that_owes_it_also_through_a_person() -> None:
    found = excerpts("> Buka posko @Sari Dewi @Diskominfo Kaltim", "> Sebarkan @Diskominfo Kaltim")
    assert {name: said(one) for name, one in found.items()} == {
        "Dinas Kesehatan": ([], ["Buka posko"]),
        "Diskominfo Kaltim": ([], ["Buka posko", "Sebarkan"]),
    }


def test_a_decision_concerns_whoever_owes_what_was_noted_under_it_or_right_behind() -> None:
    found = excerpts(
        *("! Posko dibuka", "  > Siapkan obat @Dinas Kesehatan", "! Situs dibuat"),
        *("> Bangun situs @Diskominfo Kaltim", "> Periksa situs @Bawaslu", "Dibahas lain"),
        "> Kirim bidan @Dinas Kesehatan",
    )
    assert said(found["Dinas Kesehatan"]) == (
        [("Posko dibuka", (1,))],
        ["Siapkan obat", "Kirim bidan"],
    )
    for name in ("Diskominfo Kaltim", "Bawaslu"):
        assert said(found[name])[0] == [("Situs dibuat", (2,))]


def test_a_decision_concerns_whomever_it_names_and_no_part_of_a_word() -> None:
    found = excerpts("! Dana dari dinas kesehatan.", "! Bawaslukan hasilnya", "! Untuk semua")
    assert {name: said(one) for name, one in found.items()} == {
        "Dinas Kesehatan": ([("Dana dari dinas kesehatan.", (1,))], [])
    }


def test_numbers_are_those_of_the_section_of_decisions() -> None:
    found = excerpts(
        *("# Satu", "! Umum", "  rincian umum", "  ! Bagian Bawaslu", "# Dua", "! Bawaslu hadir"),
        "  menurut jadwal",
    )
    decided = found["Bawaslu"].decisions
    assert [(one.entry.text, one.numbers) for one in decided] == [
        ("Bagian Bawaslu", (1, 2)),
        ("Bawaslu hadir", (2,)),
    ]
    assert [[point.text for point in one.points] for one in decided] == [[], ["menurut jadwal"]]


def test_an_agenda_item_ends_what_belongs_to_a_decision() -> None:
    found = excerpts("! Posko dibuka", "# Lain", "> Lapor @Bawaslu")
    assert said(found["Bawaslu"]) == ([], ["Lapor"])


def test_nothing_that_concerns_anybody_gives_no_excerpt() -> None:
    assert excerpts("# Acara", "! Disetujui", "> Kerjakan") == {}
