"""Commands of the wall: what everybody in the room sees of the meeting."""

from kesbang_desktop.ui.commands.area import Area
from kesbang_desktop.ui.commands.command import Command, Condition, Group, tr

SHOW_WALL = Command(
    "wall.show",
    tr("Tayangkan rapat, atau tutup tayangan"),
    Group.WALL,
    {Area.MEETING: "F5"},
    when=Condition.MEETING_OPEN,
)
CLOSE_WALL = Command("wall.close", tr("Tutup tayangan"), Group.WALL, {Area.WALL: "Esc"}, ("F5",))
FILL_SCREEN = Command("wall.fill_screen", tr("Layar penuh"), Group.WALL, {Area.WALL: "F11"})
LARGER_WALL = Command(
    "wall.larger", tr("Perbesar huruf tayangan"), Group.WALL, {Area.WALL: "Ctrl++"}, ("+", "=")
)
SMALLER_WALL = Command(
    "wall.smaller", tr("Perkecil huruf tayangan"), Group.WALL, {Area.WALL: "Ctrl+-"}, ("-",)
)
TURN_COLOURS = Command(
    "wall.turn_colours", tr("Tayangan terang atau gelap"), Group.WALL, {Area.WALL: "W"}
)
