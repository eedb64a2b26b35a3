"""Commands that make papers of the open meeting, freeze it and compare its versions."""

from kesbang_desktop.ui.commands.area import Area
from kesbang_desktop.ui.commands.command import Answered, Command, Condition, Group, tr

EXPORT = Command("papers.export", tr("Ekspor notula"), Group.PAPERS, {Area.MEETING: "Ctrl+E"})
EXPORT_TO = Command(
    "papers.export_to", tr("Ekspor notula ke…"), Group.PAPERS, {Area.MEETING: "Ctrl+Shift+E"}
)
PREVIEW = Command(
    "papers.preview", tr("Pratinjau dan cetak"), Group.PAPERS, {Area.MEETING: "Ctrl+P"}
)
BUNDLE = Command(
    "papers.bundle",
    tr("Berkas lengkap rapat (satu folder)"),
    Group.PAPERS,
    {Area.MEETING: ""},
    when=Condition.MEETING_OPEN,
)
SHOW_LEFT = Command(
    "papers.show_left",
    tr("Perlu dilengkapi: tampilkan daftar"),
    Group.PAPERS,
    {Area.MEETING_TABS: "Ctrl+L"},
)
RECEIVE = Command(
    "papers.receive", tr("Terima koreksi…"), Group.PAPERS, {Area.MEETING: "Ctrl+Shift+K"}
)
NOTE_PROOFS = Command(
    "papers.note_proofs",
    tr("Persetujuan dan distribusi…"),
    Group.PAPERS,
    {Area.MEETING: "Ctrl+Shift+D"},
    when=Condition.MEETING_OPEN,
)
CIRCULATE = Command(
    "papers.circulate",
    tr("Edaran koreksi…"),
    Group.PAPERS,
    {Area.MEETING: "Ctrl+Shift+J"},
    when=Condition.MEETING_OPEN,
)
FINALISE = Command(
    "papers.finalise", tr("Sahkan notula…"), Group.PAPERS, {Area.MEETING: "Ctrl+Shift+S"}
)
REOPEN = Command(
    "papers.reopen",
    tr("Buka revisi…"),
    Group.PAPERS,
    {Area.MEETING: "Ctrl+Shift+B"},
    when=Condition.MEETING_FINAL,
)
SHOW_VERSIONS = Command(
    "papers.show_versions", tr("Versi notula…"), Group.PAPERS, {Area.MEETING: "Ctrl+Shift+R"}
)
MAKE_CHOSEN = Command(
    "papers.make_chosen",
    tr("Buat dokumen, salin teks"),
    Group.PAPERS,
    {Area.PAPERS_LIST: Answered("Return")},
)
PREVIEW_CHOSEN = Command(
    "papers.preview_chosen", tr("Pratinjau dokumen"), Group.PAPERS, {Area.PAPERS_LIST: "Space"}
)
TICK_CORRECTION = Command(
    "papers.tick_correction", tr("Ambil atau biarkan koreksi"), None, {Area.CORRECTIONS: "Space"}
)
NEXT_DIFFERENCE = Command(
    "papers.next_difference", tr("Perbedaan berikutnya"), None, {Area.VERSIONS: "F8"}
)
PREVIOUS_DIFFERENCE = Command(
    "papers.previous_difference", tr("Perbedaan sebelumnya"), None, {Area.VERSIONS: "Shift+F8"}
)
COPY_COMPARISON = Command("papers.copy_comparison", tr("Salin"), None, {Area.COMPARISON: "Ctrl+C"})
CLOSE_LEFT = Command(
    "papers.close_left", tr("Kembali ke teks"), None, {Area.LEFT_TO_COMPLETE: Answered("Esc")}
)
