"""Commands of the page of periodic obligations."""

from kesbang_desktop.ui.commands.area import Area
from kesbang_desktop.ui.commands.command import Command, Group, tr

ADD = Command(
    "obligations.add",
    tr("Tambah kewajiban berkala"),
    Group.OBLIGATIONS,
    {Area.OBLIGATIONS: "Ctrl+N"},
)
LEAVE = Command(
    "obligations.leave",
    tr("Kembali ke tindak lanjut"),
    Group.OBLIGATIONS,
    {Area.OBLIGATIONS: "Esc"},
)
UNDO = Command("obligations.undo", tr("Urungkan"), Group.OBLIGATIONS, {Area.OBLIGATIONS: "Ctrl+Z"})
END = Command(
    "obligations.end", tr("Akhiri kewajiban"), Group.OBLIGATIONS, {Area.OBLIGATIONS_LIST: "Del"}
)
