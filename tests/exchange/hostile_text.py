"""Text that nobody writes by hand, and everything that reads what comes from outside."""

from collections.abc import Callable
from datetime import date

from kesbang_desktop.domain.due_date import parse_due
from kesbang_desktop.domain.follow_up_query import read_query
from kesbang_desktop.domain.html_lists import html_list_lines
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.domain.table_text import read_table
from kesbang_desktop.exchange.abbreviation_list import parse_abbreviations
from kesbang_desktop.exchange.notes_reader import read_notes
from kesbang_desktop.exchange.people.reading import read_people

DAY = date(2024, 3, 21)
HEAD = "Judul: Rapat\nTanggal: 21/3/2024\n\n"
READERS: dict[str, Callable[[str], object]] = {
    "list of people": lambda text: read_people(text, Directory()),
    "a name and more": lambda text: read_people(f"Contoh Satu - Kabid - {text}", Directory()),
    "form": lambda text: read_people(f"Nama: Contoh\nJabatan: {text}", Directory()),
    "rows": lambda text: read_people(f"Contoh\tKabid\nContoh Dua\t{text}", Directory()),
    "notes": lambda text: read_notes(HEAD + text, Directory()),
    "action": lambda text: read_notes(f"{HEAD}! Kirim {text}", Directory()),
    "due": lambda text: read_notes(f"{HEAD}! Kirim /{text}", Directory()),
    "date of notes": lambda text: read_notes(f"Tanggal: 21{text}\n\nx", Directory()),
    "time of notes": lambda text: read_notes(f"Waktu: 9.00{text}\n\nx", Directory()),
    "attendees of notes": lambda text: read_notes(f"Peserta:\n- x{text}\n\nx", Directory()),
    "chat": lambda text: read_notes(f"[21/3/24 10.00] Budi: x{text}", Directory()),
    "due phrase": lambda text: parse_due(text, DAY),
    "query": lambda text: read_query(text, DAY),
    "due of a query": lambda text: read_query(f"tenggat:{text}", DAY),
    "abbreviations": lambda text: parse_abbreviations(f"yg;yang\n{text}"),
    "table": lambda text: read_table(f'a;b\n"{text}'),
    "pasted page": lambda text: html_list_lines(f"<ul><li>{text}", text),
}
UNITS = (
    *(" ", "\t", "\xa0", "\\", "a", "a ", "08", "1. ", "1-", "hp.", "a@", "a.", "@a ", " /", "/ "),
    *("*", "_", "~", '"', ",", ";x", "(", "[", "<", "<li>", "x: ", ": ", "- ", " –", "\n", "\n\\"),
    *("Kepala ", "nip ", "besok ", "😀", "\u200b", "a, "),
)


def repeated(unit: str, letters: int) -> str:
    """Return ``unit`` over and over for some ``letters``, and an end it does not lead to."""
    return unit * (letters // len(unit)) + "x"
