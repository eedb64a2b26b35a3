"""Offers to make a line what its sign may have meant: ``#1 Pembukaan``, ``>5 orang``."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTextEdit

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.markers import offered_kind
from kesbang_desktop.ui.commands.binding import keys_of
from kesbang_desktop.ui.editor.kind_keys import KIND_COMMANDS
from kesbang_desktop.ui.editor.line_hint import LineHint
from kesbang_desktop.ui.editor.look import kind_name

_LONGEST = 40


class SignOffer(QObject):
    """Says under the line of the cursor of ``edit`` which key turns it; it takes no key itself."""

    def __init__(self, edit: QTextEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self.hint = LineHint(edit)

    def update(self, is_discussion: bool) -> None:
        """Show the offer for the line of the cursor, which is discussion or not."""
        offered = self._offered() if is_discussion else None
        if offered is None:
            if not self.hint.isHidden():
                self.hint.hide()
            return
        kind = offered[0]
        keys = keys_of(KIND_COMMANDS[kind])
        self.hint.say(self.tr("{0}: jadikan {1}").format(keys, kind_name(kind).lower()), "unknown")

    def _offered(self) -> tuple[EntryKind, int] | None:
        block = self._edit.textCursor().block()
        # Asked at every key: most lines begin with a letter.
        if self._edit.document().characterAt(block.position()).isalnum():
            return None
        return offered_kind(block.text()[:_LONGEST])
