import pytest

from kesbang_desktop.domain.carry_over import CarriedNote, Outcome, notes_under, outcome_of
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.ids import new_id

MEETING = new_id()


def line(text: str, kind: EntryKind = EntryKind.DISCUSSION, level: int = 0) -> Entry:
    return Entry(new_id(), MEETING, "V", kind, text, level)


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("selesai", Outcome.DONE),
        (" Selesai. ", Outcome.DONE),
        ("SELESAI: SK terbit 3 April", Outcome.DONE),
        ("selesai, lihat lampiran", Outcome.DONE),
        ("Teratasi", Outcome.DONE),
        ("batal – anggaran tidak ada", Outcome.CANCELLED),
        ("proses", Outcome.IN_PROGRESS),
        ("Selesai paling lambat Jumat", None),
        ("Selesaikan minggu ini", None),
        ("belum selesai", None),
        ("selesai 80%", None),
        ("", None),
    ],
)
def test_only_a_plain_word_closes(text: str, outcome: Outcome | None) -> None:
    assert outcome_of(text) == outcome


def test_lines_under_a_carried_one_are_its_notes() -> None:
    before, first, second = line("Pembuka"), line("Menyusun SK"), line("Melapor")
    note, deeper, done = line("Rancangan di Biro Hukum"), line("rinci", level=1), line("selesai")
    agenda, after = line("Lain-lain", EntryKind.AGENDA), line("Penutup")
    said = [before, first, note, deeper, second, done, agenda, after]
    sources = {first.id: new_id(), second.id: new_id()}
    assert notes_under(said, sources) == [
        CarriedNote(note.id, sources[first.id], "Rancangan di Biro Hukum"),
        CarriedNote(deeper.id, sources[first.id], "rinci"),
        CarriedNote(done.id, sources[second.id], "selesai", Outcome.DONE),
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
