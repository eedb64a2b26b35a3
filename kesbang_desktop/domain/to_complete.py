"""What is left to complete in minutes before they are printed or signed.

One list for all who ask: the panel beside the text, export, finalising and the command line. It
warns and never forbids.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from kesbang_desktop.domain.action import ActionItem
from kesbang_desktop.domain.attendance import Presence, Role, count_present
from kesbang_desktop.domain.due_date import NO_DUE
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.invitation import why_undated
from kesbang_desktop.domain.markers import MARKER_OF, offered_kind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.misplaced_signs import misplaced_signs
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.noted_comments import noted_comments
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.domain.outcome import too_many_votes
from kesbang_desktop.domain.spoken_due import waits_for_date, why_no_due
from kesbang_desktop.domain.table_cells import is_empty_row
from kesbang_desktop.domain.taking_part import left_out_unnoted
from kesbang_desktop.domain.text import shorten_line
from kesbang_desktop.domain.unresolved import unresolved

_TITLE = 60
_SEEN_TO = "Sesudah dikerjakan, hapus dari Keterangan di Data rapat."
_NOTHING_SAID = "belum ada isi di bawah agenda ini."
_SEVERAL_VERSIONS = "ditulis di dua meja sekaligus; pilih versinya (Ctrl+Shift+H)."
_SEVERAL_TASKS = "beberapa penanggung jawab; bagi menjadi satu butir bagi tiap tugas bila berbeda."
_KIND_WORDS = {
    EntryKind.AGENDA: "Agenda",
    EntryKind.DISCUSSION: "Pembahasan",
    EntryKind.ISSUE: "Permasalahan",
    EntryKind.DECISION: "Keputusan",
    EntryKind.ACTION: "Tindak lanjut",
    EntryKind.TABLE_ROW: "Baris tabel",
}


class Lack(StrEnum):
    """What an entry, or the meeting itself, lacks."""

    OWNER_UNKNOWN = "owner_unknown"
    DUE_UNKNOWN = "due_unknown"
    NO_OWNER = "no_owner"
    SEVERAL_TASKS = "several_tasks"
    NO_DUE = "no_due"
    NO_TEXT = "no_text"
    EMPTY_AGENDA = "empty_agenda"
    SPEAKER_UNCLEAR = "speaker_unclear"
    SIGN_AS_TEXT = "sign_as_text"
    NO_ENTRIES = "no_entries"
    NO_DECISION = "no_decision"
    NO_CHAIR = "no_chair"
    NO_ATTENDEES = "no_attendees"
    PRESENCE_UNKNOWN = "presence_unknown"
    TOO_MANY_VOTES = "too_many_votes"
    NO_DATE = "no_date"
    NO_START = "no_start"
    NO_SUCH_DAY = "no_such_day"
    COMMENT = "comment"
    SEVERAL_VERSIONS = "several_versions"
    OFFICE_UNFILLED = "office_unfilled"


@dataclass(frozen=True, slots=True)
class ToComplete:
    """One thing left: a sentence on ``entry_id`` (None: on the meeting), called ``title``."""

    lack: Lack
    sentence: str
    entry_id: UUID | None = None
    title: str = ""

    @property
    def line(self) -> str:
        """The sentence with what it is about."""
        return f"{self.title}: {self.sentence}" if self.title else self.sentence


@dataclass(frozen=True, slots=True)
class CheckedEntry:
    """What an entry lacks taken by itself; it need not be found again until the entry changes."""

    entry_id: UUID
    kind: EntryKind
    title: str
    has_text: bool
    left: tuple[ToComplete, ...] = ()


def check_entry(entry: Entry, action: ActionItem | None, notation: Notation) -> CheckedEntry:
    """Return what ``entry`` lacks, with the owners and due date of ``action``."""
    text = entry.text.strip()
    title = shorten_line(text, _TITLE) or _KIND_WORDS[entry.kind]
    found: list[tuple[Lack, str]] = []
    if entry.kind is EntryKind.DISCUSSION:
        found += _of_discussion(entry, notation) if text else ()
    elif not text and entry.kind is not EntryKind.TABLE_ROW:
        found.append((Lack.NO_TEXT, "belum ada isinya."))
    if entry.kind in (EntryKind.ACTION, EntryKind.AGENDA):
        found += _of_signs(entry, notation)
    if entry.kind is not EntryKind.TABLE_ROW:
        found += _of_misplaced(entry, notation)
    if entry.kind is EntryKind.ACTION:
        found += _of_senders(entry, action, notation)
        found += _of_action(text, action or ActionItem(entry.id), {lack for lack, _ in found})
    left = tuple(ToComplete(lack, sentence, entry.id, title) for lack, sentence in found)
    return CheckedEntry(entry.id, entry.kind, title, not is_empty_row(text), left)


def left_in_entries(checked: Iterable[CheckedEntry], is_report: bool = False) -> list[ToComplete]:
    """Return what is left in entries in their order, agenda items without anything included.

    In a report a section without anything says something too.
    """
    left: list[ToComplete] = []
    agenda: tuple[int, CheckedEntry] | None = None
    for one in checked:
        if one.kind is EntryKind.AGENDA:
            _close_agenda(left, agenda)
            agenda = None
        elif one.has_text:
            agenda = None
        left.extend(one.left)
        if one.kind is EntryKind.AGENDA and one.has_text and not is_report:
            agenda = len(left), one
    _close_agenda(left, agenda)
    return left


def left_in_minutes(minutes: Minutes, notation: Notation) -> list[ToComplete]:
    """Return all that is left in the entries of ``minutes``."""
    checked = (
        check_entry(entry, minutes.actions.get(entry.id), notation) for entry in minutes.entries
    )
    return left_in_entries(checked, minutes.meeting.kind.is_report)


class HasText(Protocol):
    """An entry, or a line of the editor."""

    @property
    def id(self) -> UUID: ...
    @property
    def text(self) -> str: ...


def left_in_comments(remarks: str, entries: Iterable[HasText]) -> list[ToComplete]:
    """Return what the comments noted in ``remarks`` ask for, at the entry each stands beside."""
    found = []
    comments = list(noted_comments(remarks))
    lines = list(entries) if comments else []
    for one in comments:
        entry = next((line for line in lines if one.is_beside(line.text)), None)
        sentence = f"komentar {one.author}: “{one.text}” {_SEEN_TO}"
        entry_id = entry.id if entry else None
        found.append(ToComplete(Lack.COMMENT, sentence, entry_id, one.beside))
    return found


def left_in_versions(lines: Iterable[HasText], aside: Collection[UUID]) -> list[ToComplete]:
    """Return at which ``lines`` somebody has yet to choose: words ``aside`` are kept for them."""
    return [
        ToComplete(Lack.SEVERAL_VERSIONS, _SEVERAL_VERSIONS, one.id, shorten_line(one.text, _TITLE))
        for one in (lines if aside else ())
        if one.id in aside
    ]


def left_in_office(profile: OfficeProfile) -> list[ToComplete]:
    """Return what the papers of ``profile`` do not know of the office yet, in one sentence."""
    if not profile.lacks:
        return []
    what = ", ".join(profile.lacks)
    sentence = f"{what} belum diisi; isi lewat Panduan awal atau Profil instansi di Pengaturan."
    return [ToComplete(Lack.OFFICE_UNFILLED, sentence[:1].upper() + sentence[1:], title="Instansi")]


def left_in_meeting(minutes: Minutes) -> list[ToComplete]:
    """Return what is left beside the text: date and time, who led, who came, what was decided.

    Nobody leads a report or comes to it.
    """
    if minutes.meeting.kind.is_report:
        return []
    unknown = sum(one.presence is Presence.UNKNOWN for one in minutes.attendances)
    has_entries = bool(minutes.entries)
    has_decision = minutes.count()[EntryKind.DECISION] > 0
    why = why_undated(minutes.meeting.invitation)
    letter = f"Tanggal surat undangan tidak ada di kalender: {why}."
    presence = f"Kehadiran {unknown} peserta belum dicatat."
    if left_out := len(left_out_unnoted(minutes)):
        presence = f"{presence[:-1]}; {left_out} di antaranya tidak ikut tercetak."
    found = (
        (minutes.holder(Role.CHAIR) is None, Lack.NO_CHAIR, "Pimpinan belum dipilih."),
        (not has_entries, Lack.NO_ENTRIES, "Notula belum berisi satu butir pun."),
        (has_entries and not has_decision, Lack.NO_DECISION, "Belum ada keputusan."),
        (not minutes.attendances, Lack.NO_ATTENDEES, "Daftar peserta kosong."),
        (unknown > 0, Lack.PRESENCE_UNKNOWN, presence),
        (minutes.meeting.date is None, Lack.NO_DATE, "Tanggal rapat belum diisi."),
        (minutes.meeting.started_at is None, Lack.NO_START, "Jam mulai belum diisi."),
        (bool(why), Lack.NO_SUCH_DAY, letter),
    )
    left = [ToComplete(lack, sentence) for is_left, lack, sentence in found if is_left]
    return [*left, *_of_votes(minutes)]


def _of_votes(minutes: Minutes) -> Iterable[ToComplete]:
    """Tell of decisions for which more votes were noted than people are known to have come."""
    present = count_present(minutes.attendances)
    for one in minutes.entries:
        if one.outcome and (problem := too_many_votes(one.outcome, present)):
            title = shorten_line(one.text, _TITLE) or _KIND_WORDS[one.kind]
            yield ToComplete(Lack.TOO_MANY_VOTES, f"{problem} (“{title}”).")


def _close_agenda(left: list[ToComplete], agenda: tuple[int, CheckedEntry] | None) -> None:
    if agenda is not None:
        place, one = agenda
        left.insert(place, ToComplete(Lack.EMPTY_AGENDA, _NOTHING_SAID, one.entry_id, one.title))


def _of_signs(entry: Entry, notation: Notation) -> Iterable[tuple[Lack, str]]:
    for sign in unresolved(entry.kind, entry.text):
        if sign.startswith("@"):
            yield Lack.OWNER_UNKNOWN, f"“{sign}” bukan nama yang dikenal."
        elif entry.kind is EntryKind.AGENDA:
            yield Lack.DUE_UNKNOWN, f"“{sign}” bukan lama yang dikenal."
        elif waits_for_date(sign[1:], notation.meeting_date, notation.holidays):
            yield Lack.DUE_UNKNOWN, f"“{sign}” menunggu tanggal rapat."
        else:
            why = why_no_due(sign[1:], notation.meeting_date, notation.holidays)
            yield Lack.DUE_UNKNOWN, f"“{sign}” {why}."


def _of_misplaced(entry: Entry, notation: Notation) -> Iterable[tuple[Lack, str]]:
    for said in misplaced_signs(entry.kind, entry.text, notation):
        why = (
            "menempel pada kata di depannya, jadi tetap teks."
            if entry.kind is EntryKind.ACTION
            else "tetap teks: penanggung jawab dan tenggat hanya dibaca di tindak lanjut."
        )
        yield Lack.SIGN_AS_TEXT, f"“{said}” {why}"


def _of_senders(
    entry: Entry, action: ActionItem | None, notation: Notation
) -> Iterable[tuple[Lack, str]]:
    """Tell of a name before what is to be done: nobody speaks an action, and owners have a @."""
    spoken = notation.speaker_in(entry.text) if ":" in entry.text else None
    if spoken and spoken[0].party and spoken[0].party not in (action.owners if action else ()):
        label = entry.text.partition(":")[0].strip()
        yield (
            Lack.SIGN_AS_TEXT,
            f"“{label}:” di depan tetap teks. Tulis @{label} bila ia penanggung jawabnya.",
        )


def _of_action(text: str, action: ActionItem, known: set[Lack]) -> Iterable[tuple[Lack, str]]:
    if not action.owners and Lack.OWNER_UNKNOWN not in known:
        yield Lack.NO_OWNER, "belum ada penanggung jawab."
    if len(action.owners) > 1 and all(owner.name in text for owner in action.owners):
        yield Lack.SEVERAL_TASKS, _SEVERAL_TASKS
    if action.agreed == NO_DUE and Lack.DUE_UNKNOWN not in known:
        yield Lack.NO_DUE, "belum ada tenggat."


def _of_discussion(entry: Entry, notation: Notation) -> Iterable[tuple[Lack, str]]:
    for doubt in notation.doubts(entry.text) if entry.unattributed else ():
        yield Lack.SPEAKER_UNCLEAR, f"{doubt}."
    if (offered := offered_kind(entry.text)) is not None:
        word = _KIND_WORDS[offered[0]].lower()
        sign = MARKER_OF[offered[0]]
        yield Lack.SIGN_AS_TEXT, f"“{sign}” di depan tetap teks, bukan {word}."
