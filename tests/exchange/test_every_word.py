"""No word of notes is lost on its way into the record and onto paper."""

from hypothesis import given, settings
from hypothesis import strategies as st

from kesbang_desktop.documents.papers.notula_body import body_fields
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.floor import with_floor
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.notes_reading import NotesReading
from kesbang_desktop.exchange.notes_reader import read_notes
from kesbang_desktop.exchange.notes_writer import write_notes
from tests.every_word import DIRECTORY, ROLL, lines, words_of

HEAD = f"Rapat: Uji\nTanggal: 21 Maret 2024\nPeserta:\n{ROLL}\n\n"
SECTIONS = ("pembahasan_umum", "pembahasan", "keputusan", "tindak_lanjut")


def read(body: list[str]) -> NotesReading:
    return read_notes(HEAD + "\n".join(body) + "\n", DIRECTORY, is_word=str.islower)


def printed(minutes: Minutes) -> list[list[str]]:
    """Return the words of each line that papers print."""
    fields = body_fields(minutes)
    lines = [str(line["teks"]) for name in SECTIONS for line in fields[name]]
    texts = [*map(str, fields["acara"]), *lines]
    return [words_of(line) for text in texts for line in text.split("\n")]


@settings(max_examples=300, deadline=None)
@given(st.lists(lines(), min_size=1, max_size=5))
def test_every_word_stands_in_the_record_in_its_order(body: list[str]) -> None:
    entries = read(body).minutes.entries
    assert [words_of(entry.text) for entry in entries] == list(map(words_of, body))


@settings(max_examples=200, deadline=None)
@given(st.lists(lines(), min_size=1, max_size=5))
def test_every_word_is_printed_in_its_order(body: list[str]) -> None:
    minutes = read(body).minutes
    shown = printed(minutes)
    assert all(words_of(line) in shown for line in body)


@settings(max_examples=200, deadline=None)
@given(st.lists(lines(), min_size=1, max_size=5))
def test_what_was_read_is_written_and_read_as_the_same(body: list[str]) -> None:
    first = read(body).minutes
    written = write_notes(first, DIRECTORY, is_word=str.islower)
    again = read_notes(written, DIRECTORY, is_word=str.islower).minutes
    said = [(one.kind, one.text, one.speaker, one.unattributed) for one in first.entries]
    assert [(o.kind, o.text, o.speaker, o.unattributed) for o in again.entries] == said


@settings(max_examples=200, deadline=None)
@given(st.lists(lines(), min_size=1, max_size=6))
def test_who_is_not_known_is_told_and_never_speaks_through_another(body: list[str]) -> None:
    reading = read(body)
    strangers = (
        *("Fulan: ", "Pak Fulan: ", "Contoh Satu dan Bu Dua: ", "Contoh: ", "Jawaban Satu: "),
        *("Tanggapan KPU: ", '"Satu: ', "(Satu: ", "Kodim 0901: ", "Satu - ", "Pak Fulan – "),
        *("Pj. Gubernur: ", "BPBD: ", "pak mahfud: ", "Danrem 091/ASN: ", "Menurut Bu Dua: "),
        *("Bu Dua a.n. Kadis: ", "Gus Satu: "),
    )
    for entry, speaker in with_floor(reading.minutes.entries):
        number = reading.line_numbers[entry.id]
        typed = body[number - HEAD.count("\n") - 1]
        if entry.kind is EntryKind.DISCUSSION and typed.startswith(strangers):
            assert any(one.startswith(f"Baris {number}: ") for one in reading.warnings)
            assert speaker is None
