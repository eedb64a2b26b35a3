"""Commands of the open meeting and its text."""

from kesbang_desktop.ui.commands.area import Area
from kesbang_desktop.ui.commands.command import Answered, Command, Condition, Group, tr

# The text surface answers these itself.
NEXT_ENTRY = Command(
    "minutes.next_entry",
    tr("butir berikutnya"),
    Group.TYPING,
    {Area.MINUTES_TEXT: Answered("Return")},
)
NEW_LINE = Command(
    "minutes.new_line",
    tr("baris baru dalam butir"),
    Group.TYPING,
    {Area.MINUTES_TEXT: Answered("Shift+Return")},
)
DEEPER = Command(
    "minutes.deeper",
    tr("satu tingkat lebih dalam; di daftar nama: pilih"),
    Group.TYPING,
    {Area.MINUTES_TEXT: Answered("Tab")},
)
BACK = Command(
    "minutes.back",
    tr("satu tingkat kembali"),
    Group.TYPING,
    {Area.MINUTES_TEXT: Answered("Shift+Tab")},
)
TAKE_AWAY = Command(
    "minutes.take_away",
    tr("di awal butir: label atau tingkat hilang, lalu sambung"),
    Group.TYPING,
    {Area.MINUTES_TEXT: Answered("Backspace")},
)
TO_START = Command(
    "minutes.to_start",
    tr("ke awal teks butir"),
    Group.TYPING,
    {Area.MINUTES_TEXT: Answered("Home")},
)
UNDO = Command(
    "minutes.undo", tr("Urungkan"), Group.EDITING, {Area.MINUTES_TEXT: Answered("Ctrl+Z")}
)
REDO = Command(
    "minutes.redo",
    tr("Ulangi"),
    Group.EDITING,
    {Area.MINUTES_TEXT: Answered("Ctrl+Y; Ctrl+Shift+Z")},
)
CUT = Command("minutes.cut", tr("Potong"), Group.EDITING, {Area.MINUTES_TEXT: Answered("Ctrl+X")})
COPY = Command("minutes.copy", tr("Salin"), Group.EDITING, {Area.MINUTES_TEXT: Answered("Ctrl+C")})
PASTE = Command(
    "minutes.paste", tr("Tempel"), Group.EDITING, {Area.MINUTES_TEXT: Answered("Ctrl+V")}
)
SELECT_ALL = Command(
    "minutes.select_all", tr("Pilih semua"), Group.EDITING, {Area.MINUTES_TEXT: Answered("Ctrl+A")}
)
CHANGE_CHIP = Command(
    "minutes.change_chip",
    tr("Ubah penanggung jawab, tenggat, atau hasil"),
    Group.EDITING,
    {Area.MINUTES_TEXT: Answered("F2")},
)
MOVE = Command(
    "minutes.move",
    tr("Pindahkan butir dan anaknya"),
    Group.EDITING,
    {Area.MINUTES_TEXT: Answered("Alt+Up; Alt+Down")},
)
MAKE_AGENDA = Command(
    "minutes.make_agenda", tr("Jadikan agenda"), Group.EDITING, {Area.MINUTES: Answered("Ctrl+1")}
)
MAKE_DISCUSSION = Command(
    "minutes.make_discussion",
    tr("Jadikan pembahasan"),
    Group.EDITING,
    {Area.MINUTES: Answered("Ctrl+2")},
)
MAKE_ISSUE = Command(
    "minutes.make_issue",
    tr("Jadikan permasalahan"),
    Group.EDITING,
    {Area.MINUTES: Answered("Ctrl+3")},
)
MAKE_DECISION = Command(
    "minutes.make_decision",
    tr("Jadikan keputusan"),
    Group.EDITING,
    {Area.MINUTES: Answered("Ctrl+4")},
)
MAKE_ACTION = Command(
    "minutes.make_action",
    tr("Jadikan tindak lanjut"),
    Group.EDITING,
    {Area.MINUTES: Answered("Ctrl+5")},
)
SAY_OUTCOME = Command(
    "minutes.say_outcome",
    tr("Hasil keputusan: mufakat atau suara"),
    Group.EDITING,
    {Area.MINUTES: ""},
)
SAY_REVIEW = Command(
    "minutes.say_review",
    tr("Tanggal tinjau keputusan"),
    Group.EDITING,
    {Area.MINUTES: ""},
)
REPLACES_DECISION = Command(
    "minutes.replaces_decision",
    tr("Menggantikan keputusan…"),
    Group.EDITING,
    {Area.MINUTES: ""},
)
MAKE_BOLD = Command("minutes.make_bold", tr("Tebal"), Group.EDITING, {Area.MINUTES: "Ctrl+B"})
MAKE_ITALIC = Command("minutes.make_italic", tr("Miring"), Group.EDITING, {Area.MINUTES: "Ctrl+I"})
TO_NOBODY = Command(
    "minutes.to_nobody",
    tr("Tanpa pembicara, atau kembali ke pembicaranya"),
    Group.EDITING,
    {Area.MINUTES: Answered("Ctrl+6")},
)
MAKE_ATTENDEE = Command(
    "minutes.make_attendee",
    tr("Jadikan nama di depan baris peserta"),
    Group.EDITING,
    {Area.MINUTES: Answered("Ctrl+7")},
)
WITHHOLD = Command(
    "minutes.withhold",
    tr("Jangan tayang, atau tayangkan lagi"),
    Group.EDITING,
    {Area.MINUTES: "Ctrl+8"},
)
TAKE_FIELD = Command(
    "minutes.take_field",
    tr("Bidang: ambil perkiraannya, atau pilih"),
    Group.EDITING,
    {Area.MINUTES: "F4"},
)
CHOOSE_FIELD = Command(
    "minutes.choose_field", tr("Pilih bidang"), Group.EDITING, {Area.MINUTES: "Shift+F4"}
)
MAKE_TABLE = Command(
    "minutes.make_table", tr("Buat tabel"), Group.EDITING, {Area.MINUTES: "Ctrl+T"}
)
ADD_COLUMN = Command(
    "minutes.add_column",
    tr("Tambah kolom tabel"),
    Group.EDITING,
    {Area.MINUTES: ""},
    when=Condition.IN_TABLE,
)
REMOVE_COLUMN = Command(
    "minutes.remove_column",
    tr("Hapus kolom tabel"),
    Group.EDITING,
    {Area.MINUTES: ""},
    when=Condition.IN_TABLE,
)
TOGGLE_ABBREVIATIONS = Command(
    "minutes.toggle_abbreviations",
    tr("Singkatan: hidup/mati"),
    Group.EDITING,
    {Area.MINUTES: "Ctrl+Shift+A"},
)
TOGGLE_SPELLING = Command(
    "minutes.toggle_spelling", tr("Periksa ejaan: hidup/mati"), Group.EDITING, {Area.MINUTES: "F7"}
)
LINE_HISTORY = Command(
    "minutes.line_history",
    tr("Riwayat: siapa menulis apa, dan versi lainnya"),
    Group.EDITING,
    {Area.MEETING_TABS: "Ctrl+Shift+H"},
    when=Condition.SEVERAL_SEATS,
)
CARRY = Command(
    "minutes.carry",
    tr("Bawa tindak lanjut terbuka"),
    Group.EDITING,
    {Area.MEETING: "Ctrl+Shift+T"},
    when=Condition.MEETING_OPEN,
)
RATIFY = Command(
    "minutes.ratify",
    tr("Pengesahan notula sebelumnya: acara, lalu hasilnya"),
    Group.EDITING,
    {Area.MEETING: "Ctrl+Shift+M"},
    when=Condition.MEETING_OPEN,
)
FIND = Command("minutes.find", tr("Cari dalam notula"), Group.FINDING, {Area.MINUTES: "Ctrl+F"})
REPLACE = Command("minutes.replace", tr("Cari dan ganti"), Group.FINDING, {Area.MINUTES: "Ctrl+H"})
FIND_NEXT = Command(
    "minutes.find_next", tr("Temuan berikutnya"), Group.FINDING, {Area.MINUTES: "F3"}
)
FIND_PREVIOUS = Command(
    "minutes.find_previous", tr("Temuan sebelumnya"), Group.FINDING, {Area.MINUTES: "Shift+F3"}
)
CLOSE_FIND = Command(
    "minutes.close_find", tr("Tutup pencarian"), None, {Area.FIND_BAR: Answered("Esc")}
)
# The plus sign of most keyboards needs Shift; the key without it will do.
LARGER_TEXT = Command(
    "minutes.larger_text",
    tr("Perbesar teks"),
    Group.WINDOW,
    {Area.MINUTES: "Ctrl++"},
    unshown=("Ctrl+=",),
)
SMALLER_TEXT = Command(
    "minutes.smaller_text", tr("Perkecil teks"), Group.WINDOW, {Area.MINUTES: "Ctrl+-"}
)
USUAL_TEXT = Command(
    "minutes.usual_text", tr("Ukuran teks biasa"), Group.WINDOW, {Area.MINUTES: "Ctrl+0"}
)
TOGGLE_TIMES = Command(
    "minutes.toggle_times",
    tr("Tampilkan/sembunyikan jam di margin"),
    Group.WINDOW,
    {Area.MINUTES: ""},
)
NEXT_TAB = Command(
    "minutes.next_tab", tr("Tab berikutnya"), Group.WINDOW, {Area.MEETING: "Ctrl+PgDown"}
)
PREVIOUS_TAB = Command(
    "minutes.previous_tab", tr("Tab sebelumnya"), Group.WINDOW, {Area.MEETING: "Ctrl+PgUp"}
)
TOGGLE_SIDE = Command(
    "minutes.toggle_side", tr("Panel samping"), Group.WINDOW, {Area.MEETING: "F9"}
)
PRESS_CLOCK = Command(
    "minutes.press_clock",
    tr("Mulai atau tutup rapat"),
    Group.WINDOW,
    {Area.MEETING: ""},
    when=Condition.MEETING_OPEN,
)
SAVE_COPY = Command("minutes.save_copy", tr("Simpan salinan…"), Group.WINDOW, {Area.MEETING: ""})
