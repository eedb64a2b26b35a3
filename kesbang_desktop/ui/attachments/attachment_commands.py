"""What can be done with the chosen attachments, by keys, by mouse and by buttons."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu

from kesbang_desktop.domain.attachment import Attachment, AttachmentKind
from kesbang_desktop.domain.text import clean_line
from kesbang_desktop.ports.papers import AttachmentPorts
from kesbang_desktop.ui.attachments.arranging import (
    Attachments,
    can_be,
    move_by,
    move_to,
    with_caption,
    with_field,
    with_kind,
    with_next_kind,
)
from kesbang_desktop.ui.attachments.attachment_keeper import AttachmentKeeper
from kesbang_desktop.ui.attachments.attachments_model import AttachmentsModel
from kesbang_desktop.ui.attachments.attachments_view import AttachmentsView
from kesbang_desktop.ui.attachments.opening import copy_of_kept
from kesbang_desktop.ui.commands import attachments as commands
from kesbang_desktop.ui.commands.binding import bind
from kesbang_desktop.ui.follow_ups.choice_menu import add_choices
from kesbang_desktop.ui.look.labels import attachment_kind_word
from kesbang_desktop.ui.widgets.banner import UNDO_HINT_MS, Banner
from kesbang_desktop.ui.widgets.field_menu import FieldMenu
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.export import open_file

# More than these are not opened at once.
_FEW = 3


class AttachmentCommands(QObject):
    """Changes what ``keeper`` holds of those chosen in ``view``, and tells in ``banner``."""

    def __init__(
        self,
        view: AttachmentsView,
        model: AttachmentsModel,
        keeper: AttachmentKeeper,
        ports: AttachmentPorts,
        worker: Worker,
        banner: Banner,
    ) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._keeper = keeper
        self._ports = ports
        self._worker = worker
        self._banner = banner
        bind(view, commands.CYCLE_KIND, self._cycle_kind)
        bind(view, commands.CHANGE_FIELD, self._ask_for_field)
        bind(view, commands.REMOVE, self.remove)
        bind(view, commands.MOVE_UP, lambda: self._move_by(-1))
        bind(view, commands.MOVE_DOWN, lambda: self._move_by(1))
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        view.moved.connect(self._move_to)
        view.opened.connect(self.open)

    def set_caption(self, attachment: Attachment, _column: int, text: str) -> None:
        """Take the caption that was typed."""
        self._apply(with_caption(self._keeper.records, attachment.id, clean_line(text)))

    def edit_caption(self) -> None:
        """Open the caption of the card under the keyboard."""
        self._view.setFocus()
        self._view.edit(self._view.currentIndex())

    def fill_kinds(self, menu: QMenu) -> None:
        """Offer what the chosen ones can be."""
        chosen = self._view.chosen()
        ids, held = [one.id for one in chosen], {one.kind for one in chosen}

        def give(kind: AttachmentKind) -> None:
            self._apply(with_kind(self._keeper.records, ids, kind))

        add_choices(
            menu,
            [
                (attachment_kind_word(kind).capitalize(), held == {kind}, partial(give, kind))
                for kind in AttachmentKind
                if any(can_be(one, kind) for one in chosen)
            ],
        )

    def remove(self) -> None:
        """Take the chosen ones away."""
        chosen = self._view.chosen()
        if not chosen:
            return
        ids = {one.id for one in chosen}
        what = f"“{chosen[0].file_name}”" if len(ids) == 1 else f"{len(ids)} lampiran"
        self._apply(tuple(one for one in self._keeper.records if one.id not in ids))
        words = self.tr("{0} dihapus dari lampiran.").format(what)
        self._banner.show_message(words, [(self.tr("Urungkan"), self.undo)], UNDO_HINT_MS)

    def undo(self) -> None:
        """Take the last change back."""
        if self._keeper.undo():
            self._banner.dismiss()

    def open(self) -> None:
        """Open the chosen ones in the programs the system has for them."""
        for one in self._view.chosen()[:_FEW]:
            self._worker.run(
                partial(copy_of_kept, self._ports, one), open_file, self._banner.show_failure
            )

    def _cycle_kind(self) -> None:
        self._apply(with_next_kind(self._keeper.records, self._ids()))

    def _ask_for_field(self) -> None:
        """Offer the fields for the chosen photos; nothing else of a report stands under one."""
        photos = [one for one in self._view.chosen() if one.kind is AttachmentKind.PHOTO]
        if not photos:
            self._banner.show_message(self.tr("Hanya foto yang diberi bidang."), (), UNDO_HINT_MS)
            return
        held = {one.field for one in photos}
        ids = [one.id for one in photos]
        menu = FieldMenu(
            self._model.fields,
            held.pop() if len(held) == 1 else "",
            lambda key: self._apply(with_field(self._keeper.records, ids, key)),
            self._view,
        )
        card = self._view.visualRect(self._view.currentIndex())
        menu.popup(self._view.viewport().mapToGlobal(card.center()))

    def _move_by(self, step: int) -> None:
        self._apply(move_by(self._keeper.records, self._ids(), step))

    def _move_to(self, place: int) -> None:
        self._apply(move_to(self._keeper.records, self._ids(), place))

    def _ids(self) -> list[UUID]:
        return [one.id for one in self._view.chosen()]

    def _apply(self, records: Attachments) -> None:
        # What the banner offers to take back is no longer the last change.
        self._banner.dismiss()
        self._keeper.apply(records)
