"""Commands of the guide of the first start."""

from kesbang_desktop.ui.commands.area import Area
from kesbang_desktop.ui.commands.command import Command, Group, tr

NEXT = Command("guide.next", tr("Langkah berikutnya"), Group.GUIDE, {Area.GUIDE: "Ctrl+Return"})
BACK = Command("guide.back", tr("Langkah sebelumnya"), Group.GUIDE, {Area.GUIDE: "Alt+Left"})
END = Command("guide.end", tr("Nanti saja"), Group.GUIDE, {Area.GUIDE: "Esc"})
