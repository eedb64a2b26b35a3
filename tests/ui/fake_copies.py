"""Safety copies in memory."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from uuid import UUID

from kesbang_desktop.domain.altered_rows import (
    Alteration,
    AlteredRow,
    FieldNow,
    RowBefore,
    SettledRows,
    Verdict,
)
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.copied_attachment import AttachmentSince, CopiedAttachment
from kesbang_desktop.domain.copy_difference import (
    BroughtBack,
    CopiedMeeting,
    CopyDifference,
    Since,
)
from kesbang_desktop.domain.copy_lock import CopyLock
from kesbang_desktop.domain.copy_record import CopyCounts, CopyReason, CopyRecord
from kesbang_desktop.domain.copy_settings import CopySettings, CopyState
from kesbang_desktop.domain.errors import CopyError, LockedDataError, WrongPassphraseError
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.way_back import OldCopy, WayBack
from kesbang_desktop.ports.copies import CopiedFiles, CopyKeys, CopyPorts

MEETINGS = (
    CopiedMeeting(UUID(int=1), "Rapat yang sama", datetime(2024, 3, 1).date(), Since.SAME),
    CopiedMeeting(UUID(int=2), "Rapat yang berubah", datetime(2024, 3, 2).date(), Since.CHANGED),
    CopiedMeeting(UUID(int=3), "Rapat yang hilang", None, Since.GONE),
)


_DAY = datetime(2024, 3, 2).date()
ATTACHMENTS = tuple(
    CopiedAttachment(UUID(int=10 + number), name, "0" * 64, meeting, day, size, since)
    for number, (name, meeting, day, size, since) in enumerate(
        (
            ("foto apel.jpg", "Rapat yang berubah", _DAY, 2_400_000, AttachmentSince.THERE),
            ("daftar hadir.pdf", "Rapat yang berubah", _DAY, 9_000, AttachmentSince.GONE),
            ("undangan.pdf", "Rapat yang hilang", None, 9_000, AttachmentSince.MEETING_GONE),
            ("hilang.jpg", "Rapat yang sama", _DAY, None, AttachmentSince.FILE_GONE),
        )
    )
)

COPIED_AT = datetime(2024, 3, 21, 8)
ALTERED = (
    AlteredRow(
        1,
        12,
        "entry",
        Alteration.CHANGED,
        "“Pemerintah kabupaten menyiapkan posko di setiap kecamatan” dalam rapat “Pemantauan”",
        (
            FieldNow("text", "Pemerintah kabupaten menyiapkan pesko", "… menyiapkan posko"),
            FieldNow("noted_at", "21 Maret 2034 09.30", "21 Maret 2024 09.30"),
        ),
        COPIED_AT,
        True,
    ),
    AlteredRow(
        2,
        3,
        "version",
        Alteration.GONE,
        "dalam rapat “Pemantauan”",
        (FieldNow("reason", "", "Nama narasumber salah tulis"),),
        COPIED_AT,
    ),
    AlteredRow(
        3,
        7,
        "series",
        Alteration.ADDED,
        "“Seri dari program lain”",
        (FieldNow("name", "Seri dari program lain", ""),),
    ),
    AlteredRow(
        4, 5, "person", Alteration.CHANGED, "“Contoh Dua”", (FieldNow("name", "Contoh Dua", ""),)
    ),
)


def copy_of(moment: datetime, reason: CopyReason = CopyReason.HOUR) -> CopyRecord:
    """Return a copy made at ``moment``."""
    return CopyRecord(moment, reason, "0007", 1, "", (), CopyCounts(12, 340, 25, 7, 3))


@dataclass
class MemoryCopies:
    """``failure`` is what making a copy says; ``damaged`` the names of copies that are.

    ``found`` are those of which that was found, ``shut`` those with a passphrase nobody gave.
    """

    records: list[CopyRecord] = field(
        default_factory=lambda: [
            copy_of(datetime(2024, 3, 21, 8), CopyReason.START),
            copy_of(datetime(2024, 3, 20, 8)),
        ]
    )
    old: list[OldCopy] = field(default_factory=list)
    settings: CopySettings = field(default_factory=CopySettings)
    difference: CopyDifference = field(
        default_factory=lambda: CopyDifference(MEETINGS, ("Rapat baru",))
    )
    attachments: tuple[CopiedAttachment, ...] = ATTACHMENTS
    altered: list[AlteredRow] = field(default_factory=list)
    settled: list[tuple[str, Verdict]] = field(default_factory=list)
    lock: CopyLock = field(default_factory=CopyLock)
    passphrase: str = ""
    failure: str = ""
    problem: str = ""
    is_away: bool = False
    damaged: set[str] = field(default_factory=set)
    found: set[str] = field(default_factory=set)
    shut: set[str] = field(default_factory=set)
    kept: list[tuple[Minutes, ...]] = field(default_factory=list)
    brought: list[tuple[str, UUID]] = field(default_factory=list)

    def ports(self) -> CopyPorts:
        """Return the verbs of these copies."""
        return CopyPorts(
            state=self.state,
            list=lambda: tuple(self.records),
            list_old=lambda: tuple(self.old),
            make=self.make,
            check=self.check,
            compare=self.compare,
            bring_back=lambda one, meeting: self.bring(one.name, meeting),
            bring_attachments=lambda one, meeting: self.bring(f"{one.name} lampiran", meeting),
            files=self.files(),
            keys=self.keys(),
            bring_attachment=lambda one, key: self.bring_file(one.name, key),
            take_away=self.take_away,
            save_settings=self.save_settings,
            keep_screen=self.keep_screen,
            altered=lambda: tuple(self.altered),
            settle=self.settle,
            unsettle=self.unsettle,
        )

    def state(self) -> CopyState:
        sound = [one for one in self.records if one.name not in self.found]
        newest = sound[0] if sound else None
        room, altered = 12 << 20, len(self.altered)
        return CopyState(
            *(newest, self.settings, self.problem, room, altered, frozenset(self.found)),
            second_is_away=self.is_away,
        )

    def check(self, one: CopyRecord) -> int:
        if one.name in self.shut:
            raise LockedDataError(f"Salinan {one.name} berkata sandi.")
        self.found = (self.found - {one.name}) | ({one.name} & self.damaged)
        return int(one.name in self.damaged)

    def compare(self, one: CopyRecord | OldCopy) -> CopyDifference:
        if self.lock.needs_words:
            raise LockedDataError(f"Salinan {one.name} berkata sandi.")
        return self.difference

    def make(self, reason: CopyReason) -> CopyState:
        if self.failure:
            raise CopyError(self.failure)
        self.records.insert(0, copy_of(datetime(2024, 3, 21, 9), reason))
        return self.state()

    def bring(self, words: str, meeting: UUID) -> BroughtBack:
        self.brought.append((words, meeting))
        is_second = meeting == MEETINGS[1].id
        return BroughtBack(meeting, is_second, Changes(frozenset({meeting})))

    def files(self) -> CopiedFiles:
        return CopiedFiles(lambda _one: self.attachments, self.save_file)

    def keys(self) -> CopyKeys:
        return CopyKeys(lambda _one: self.lock, self.give)

    def give(self, _one: WayBack, words: str) -> None:
        if words != self.passphrase:
            raise WrongPassphraseError()
        self.lock = replace(self.lock, needs_words=False)

    def bring_file(self, words: str, key: UUID) -> BroughtBack:
        self.brought.append((words, key))
        return BroughtBack(None, False, Changes(frozenset({MEETINGS[1].id})), attachments=(key,))

    def save_file(self, wanted: CopiedAttachment, target: Path) -> Path:
        if self.failure:
            raise CopyError(self.failure)
        target.write_text(wanted.file_name)
        return target

    def settle(self, rows: Sequence[AlteredRow], verdict: Verdict) -> SettledRows:
        if self.failure:
            raise CopyError(self.failure)
        done = [row for row in rows if verdict is Verdict.NOW or row.has_copy or row.can_go]
        self.settled += [(row.id, verdict) for row in done]
        for row in done:
            self.altered.remove(row)
        before = tuple(RowBefore(row.table, row.key, None, None, None) for row in done)
        return SettledRows(before, len(rows) - len(done), Changes(frozenset({MEETINGS[0].id})))

    def unsettle(self, settled: SettledRows) -> Changes:
        keys = [one.key for one in settled.before]
        self.altered[:0] = [row for row in ALTERED if row.key in keys]
        return settled.changes

    def take_away(self, brought: BroughtBack) -> Changes:
        self.brought.clear()
        return brought.changes

    def keep_screen(self, on_screen: Sequence[Minutes]) -> Path:
        self.kept.append(tuple(on_screen))
        return Path("/data/penyelamatan")

    def save_settings(self, settings: CopySettings) -> CopyState:
        self.settings = replace(settings)
        return self.state()
