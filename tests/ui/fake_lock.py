"""The lock of the data in memory."""

from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from kesbang_desktop.domain.data_lock import ClearTraces, LockState
from kesbang_desktop.domain.errors import WrongPassphraseError
from kesbang_desktop.domain.recovery_sheet import RecoverySheet
from kesbang_desktop.ports.lock import LockPorts, RecoveryPorts

CODE = "7KQ2M-0XW9R-B5T3N-HJ8VD-PC4EA"


@dataclass
class MemoryLock:
    """``words`` are the passphrase; ``is_on`` whether the data has it."""

    words: str = "ulin merah tepian 7"
    shown: LockState = field(default_factory=lambda: LockState(False, 0, ClearTraces(3, 0, 1)))
    sheets: list[Path] = field(default_factory=list)

    def put_on(self, minutes: int = 15) -> None:
        self.shown = LockState(True, minutes, ClearTraces(3, 0, 1))

    def ports(self) -> LockPorts:
        return LockPorts(
            state=lambda: self.shown,
            give=self.give,
            change=self.change,
            new_code=lambda: CODE,
            recovery=RecoveryPorts(self.sheet, self.write_sheet, self.write_file),
            remove_traces=self.remove_traces,
            is_on=lambda: self.shown.is_on,
            auto_lock=lambda: self.shown.auto_lock_minutes if self.shown.is_on else 0,
            set_auto_lock=self.set_auto_lock,
        )

    def give(self, words: str) -> None:
        if words != self.words:
            raise WrongPassphraseError()

    def change(self, words: str) -> None:
        self.words = words

    def sheet(self, code: str) -> RecoverySheet:
        return RecoverySheet(code, "Badan Kesbangpol <Uji>", date(2026, 3, 21))

    def write_file(self, target: Path, content: bytes) -> Path:
        target.write_bytes(content)
        self.sheets.append(target)
        return target

    def write_sheet(self, code: str, target: Path) -> Path:
        target.write_text(code, encoding="utf-8")
        self.sheets.append(target)
        return target

    def remove_traces(self) -> LockState:
        self.shown = replace(self.shown, traces=ClearTraces())
        return self.shown

    def set_auto_lock(self, minutes: int) -> LockState:
        self.shown = replace(self.shown, auto_lock_minutes=minutes)
        return self.shown
