"""Commands of the attachments of a meeting."""

from kesbang_desktop.ui.commands.area import Area
from kesbang_desktop.ui.commands.command import Answered, Command, Condition, Group, tr

CYCLE_KIND = Command(
    "attachments.cycle_kind",
    tr("Ganti jenis"),
    Group.ATTACHMENTS,
    {Area.ATTACHMENTS_LIST: "Space"},
    when=Condition.ATTACHMENT_CHOSEN,
)
CHANGE_FIELD = Command(
    "attachments.change_field",
    tr("Pilih bidang foto"),
    Group.ATTACHMENTS,
    {Area.ATTACHMENTS_LIST: "F4"},
    when=Condition.ATTACHMENT_CHOSEN,
)
REMOVE = Command(
    "attachments.remove",
    tr("Hapus lampiran"),
    Group.ATTACHMENTS,
    {Area.ATTACHMENTS_LIST: "Del"},
    when=Condition.ATTACHMENT_CHOSEN,
)
MOVE_UP = Command(
    "attachments.move_up",
    tr("Pindah ke depan"),
    Group.ATTACHMENTS,
    {Area.ATTACHMENTS_LIST: "Alt+Up"},
    when=Condition.ATTACHMENT_CHOSEN,
)
MOVE_DOWN = Command(
    "attachments.move_down",
    tr("Pindah ke belakang"),
    Group.ATTACHMENTS,
    {Area.ATTACHMENTS_LIST: "Alt+Down"},
    when=Condition.ATTACHMENT_CHOSEN,
)
UNDO = Command("attachments.undo", tr("Urungkan"), Group.ATTACHMENTS, {Area.ATTACHMENTS: "Ctrl+Z"})
PASTE = Command(
    "attachments.paste", tr("Tempel foto"), Group.ATTACHMENTS, {Area.ATTACHMENTS: "Ctrl+V"}
)
CHANGE_CAPTION = Command(
    "attachments.change_caption",
    tr("Ubah keterangan"),
    None,
    {Area.ATTACHMENTS_LIST: Answered("F2")},
)
