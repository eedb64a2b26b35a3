"""The rows of the head of old minutes by their keys, as forms have them beside those of notes."""

from kesbang_desktop.domain.names import fold
from kesbang_desktop.exchange.header_block import split_key
from kesbang_desktop.exchange.notes_keys import Key, key_of
from kesbang_desktop.exchange.old_minutes.form_rows import FormRow
from kesbang_desktop.exchange.old_minutes.sections import without_number

# What forms of minutes head their rows with beside the words of notes, folded.
_FORM_KEYS: dict[str, str] = {
    "sidang rapat": Key.TITLE,
    "nama kegiatan": Key.TITLE,
    "jenis rapat": Key.TITLE,
    "waktu sidang rapat": Key.TIME,
    "waktu panggilan": Key.CALLED,
    "acara sidang rapat": Key.TOPIC,
    "ketua": "pimpinan",
    "pimpinan sidang rapat": "pimpinan",
    "sekretaris": "sekretaris",
    "peserta sidang rapat": Key.ATTENDEES,
    "jumlah peserta": Key.REMARKS,
}
# Who leads in the head, and speaks further down.
_LEADERS = "pimpinan"
SPEAKERS = frozenset(("ketua", "sekretaris", "pimpinan", "moderator"))


def key_and_value(row: FormRow) -> tuple[str, str]:
    """Return the key of a row of the head in its one form, and what it says; empty where none."""
    filled = row.filled
    if row.table is not None and 1 <= len(filled) <= 3:
        label = filled[0].strip(" :\n")
        if "\n" not in label and (key := _key_of(label)):
            return key, "\n".join(cell.lstrip(" :") for cell in filled[1:]).strip()
    if len(filled) != 1:
        return "", ""
    key, shown, value = split_key(filled[0])
    return (key or _key_of(shown), value) if shown else ("", "")


def heads_leaders(row: FormRow, below: str) -> bool:
    """Tell whether "Pimpinan Sidang Rapat" stands over "Ketua: …" and "Sekretaris: …"."""
    is_label = row.filled == (row.text,) and _key_of(row.text.rstrip(" :")) == _LEADERS
    label, colon, _ = below.partition(":")
    return is_label and bool(colon) and fold(label.strip()) in SPEAKERS


def _key_of(label: str) -> str:
    bare = without_number(label)
    return _FORM_KEYS.get(fold(bare)) or key_of(bare)
