from dataclasses import replace
from datetime import date, datetime

import pytest

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.carry_over import (
    AGENDA_TITLE,
    CarriedNote,
    Fate,
    OpenItem,
    carried_lines,
    carried_text,
    fate_of,
    fates_under,
    is_carried_title,
    latest_state,
    notes_under,
)
from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.party import Party, PartyKind

MEETING = new_id()


def line(text: str, kind: EntryKind = EntryKind.DISCUSSION, level: int = 0) -> Entry:
    return Entry(new_id(), MEETING, "V", kind, text, level)


@pytest.mark.parametrize(
    ("text", "fate"),
    [
        ("selesai", Fate.DONE),
        (" Selesai. ", Fate.DONE),
        ("SELESAI: SK terbit 3 April", Fate.DONE),
        ("selesai, lihat lampiran", Fate.DONE),
        ("Teratasi", Fate.DONE),
        ("batal – anggaran tidak ada", Fate.CANCELLED),
        ("proses", Fate.IN_PROGRESS),
        ("Selesai paling lambat Jumat", None),
        ("Selesaikan minggu ini", None),
        ("belum selesai", None),
        ("selesai 80%", None),
        ("", None),
    ],
)
def test_only_a_plain_word_closes(text: str, fate: Fate | None) -> None:
    assert fate_of(text) == fate


def test_lines_under_a_carried_one_are_its_notes() -> None:
    before, first, second = line("Pembuka"), line("Menyusun SK"), line("Melapor")
    note, deeper, done = line("Rancangan di Biro Hukum"), line("rinci", level=1), line("selesai")
    agenda, after = line("Lain-lain", EntryKind.AGENDA), line("Penutup")
    said = [before, first, note, deeper, second, done, agenda, after]
    sources = {first.id: new_id(), second.id: new_id()}
    assert notes_under(said, sources) == [
        CarriedNote(note.id, sources[first.id], "Rancangan di Biro Hukum"),
        CarriedNote(deeper.id, sources[first.id], "rinci"),
        CarriedNote(done.id, sources[second.id], "selesai", Fate.DONE),
    ]


def test_what_is_marked_otherwise_or_empty_is_no_note() -> None:
    carried = line("Menyusun SK")
    said = [
        carried,
        line("Disetujui", EntryKind.DECISION),
        line("Tugas baru", EntryKind.ACTION),
        line("Kendala", EntryKind.ISSUE),
        line("  "),
    ]
    assert notes_under(said, {carried.id: new_id()}) == []
    assert notes_under(said, {}) == []


def test_a_carried_line_marked_as_a_record_of_its_own_has_no_notes() -> None:
    first, second = line("Menyusun SK"), line("Melapor", EntryKind.ACTION)
    said = [first, second, line("selesai")]
    assert notes_under(said, {first.id: new_id(), second.id: new_id()}) == []


def test_whoever_has_the_floor_under_a_carried_line_says_its_notes() -> None:
    rina, noon = Party(PartyKind.PERSON, new_id(), "Rina"), datetime(2026, 3, 12, 12)
    first, second = line("Menyusun SK"), line("Melapor")
    named = replace(line("Sudah disurati"), speaker=rina, noted_at=noon)
    said = [first, line("Dibahas"), named, line("Menunggu"), second, line("proses")]
    notes = notes_under(said, {first.id: new_id(), second.id: new_id()})
    assert [one.speaker for one in notes] == [None, rina, rina, None]
    assert [one.noted_at for one in notes] == [None, noon, None, None]


def test_what_a_word_means_for_an_action_and_for_a_problem() -> None:
    carried = line("Menyusun SK")
    words = ["selesai", "batal", "proses", "dibahas"]
    notes = notes_under([carried, *map(line, words)], {carried.id: new_id()})
    assert [(one.status, one.solves) for one in notes] == [
        (ActionStatus.DONE, True),
        (ActionStatus.CANCELLED, None),
        (ActionStatus.IN_PROGRESS, False),
        (None, None),
    ]


def test_the_last_word_counts_and_without_any_the_state_before() -> None:
    assert latest_state([1, None, 2, None], 0) == 2
    assert latest_state([None], 0) == 0
    assert latest_state([True, False], None) is False


@pytest.mark.parametrize(
    ("item", "text"),
    [
        (OpenItem(new_id(), "Melapor"), "Melapor"),
        (OpenItem(new_id(), "Melapor", (), Due(urgent=True)), "Melapor – segera"),
        (
            OpenItem(new_id(), "Melapor", ("Rina",), Due(ongoing=True, note="mingguan")),
            "Melapor – Rina – berkelanjutan (mingguan)",
        ),
        (
            OpenItem(new_id(), " ", (), Due(date(2024, 2, 29))),
            "Tanpa uraian – paling lambat Kamis, 29 Februari 2024",
        ),
        (
            OpenItem(new_id(), "Rapat", (), Due(date(2026, 3, 21), note="s.d. 22 Maret 2026")),
            "Rapat – Sabtu, 21 Maret 2026 s.d. 22 Maret 2026",
        ),
    ],
)
def test_a_carried_line_says_what_who_and_by_when(item: OpenItem, text: str) -> None:
    assert carried_text(item) == text


def test_carried_lines_stand_in_order_between_their_neighbours() -> None:
    items = [OpenItem(new_id(), str(number)) for number in range(5)]
    lines = carried_lines(MEETING, items, "V", "W")
    keys = [entry.order_key for entry, _ in lines]
    assert keys == sorted(set(keys)) and keys[0] > "V" and keys[-1] < "W"
    assert [source for _, source in lines] == [one.source_id for one in items]


def test_the_item_of_carried_lines_is_known_by_its_title() -> None:
    assert is_carried_title(line(f" {AGENDA_TITLE.upper()}. ", EntryKind.AGENDA))
    assert not is_carried_title(line(AGENDA_TITLE))
    assert not is_carried_title(line("Lain-lain", EntryKind.AGENDA))


def test_what_is_said_of_carried_lines_is_known_before_it_is_written() -> None:
    meeting = new_id()
    first, second = new_id(), new_id()
    lines = [
        Entry(first, meeting, "a", text="Menyusun SK"),
        Entry(new_id(), meeting, "b", text="masih dibahas"),
        Entry(new_id(), meeting, "c", text="Selesai, SK sudah terbit"),
        Entry(second, meeting, "d", text="Mengirim surat"),
        Entry(new_id(), meeting, "e", EntryKind.DECISION, "selesai"),
        Entry(new_id(), meeting, "f", text="batal"),
        Entry(new_id(), meeting, "g", EntryKind.AGENDA, "Lain-lain"),
        Entry(new_id(), meeting, "h", text="selesai"),
    ]
    told = fates_under(lines, {first, second})
    assert told == [
        (first, lines[2].id, Fate.DONE),
        (second, lines[5].id, Fate.CANCELLED),
    ]
    notes = notes_under(lines, {first: first, second: second})
    assert [(note.entry_id, note.fate) for note in notes if note.fate] == [
        (note, fate) for _, note, fate in told
    ]
