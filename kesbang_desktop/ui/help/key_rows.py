"""All keys by group, with what they do: for the help and for the card to print."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from kesbang_desktop.ui.commands.binding import keys_of, name_of
from kesbang_desktop.ui.commands.command import Command, Group
from kesbang_desktop.ui.commands.offers import Offer
from kesbang_desktop.ui.commands.registry import all_commands

KeyRow = tuple[str, str]


def rows_by_group(offers: Iterable[Offer]) -> dict[Group, list[KeyRow]]:
    """Return (keys, what they do) of every group; ``offers`` name what commands alone do not."""
    rows: dict[Group, list[KeyRow]] = {group: [] for group in Group}
    rows[Group.TYPING] = _typing_rows()
    named: dict[Command, list[str]] = {}
    for offer in offers:
        named.setdefault(offer.command, []).append(offer.name)
    for command in all_commands():
        if command.group is not None and command.pressed:
            names = named.get(command, []) if "{0}" in command.name else [name_of(command)]
            rows[command.group] += [(keys_of(command), name) for name in names]
    return rows


def group_title(group: Group) -> str:
    """Return the heading of ``group``."""
    translate = QCoreApplication.translate
    return {
        Group.TYPING: translate("KeysPage", "Mengetik notula"),
        Group.EDITING: translate("KeysPage", "Menyunting notula"),
        Group.FINDING: translate("KeysPage", "Mencari"),
        Group.WINDOW: translate("KeysPage", "Jendela"),
        Group.MEETINGS: translate("KeysPage", "Daftar rapat"),
        Group.ATTENDEES: translate("KeysPage", "Peserta"),
        Group.FOLLOW_UPS: translate("KeysPage", "Tindak lanjut"),
        Group.OBLIGATIONS: translate("KeysPage", "Kewajiban berkala"),
        Group.ISSUES: translate("KeysPage", "Permasalahan"),
        Group.DECISIONS: translate("KeysPage", "Register keputusan"),
        Group.ATTACHMENTS: translate("KeysPage", "Lampiran"),
        Group.PAPERS: translate("KeysPage", "Dokumen"),
        Group.PREVIEW: translate("KeysPage", "Pratinjau"),
        Group.DIRECTORY: translate("KeysPage", "Direktori"),
        Group.SETTINGS: translate("KeysPage", "Pengaturan"),
        Group.REPORTS: translate("KeysPage", "Laporan"),
        Group.WALL: translate("KeysPage", "Tayangan"),
        Group.GUIDE: translate("KeysPage", "Panduan awal"),
    }[group]


def _typing_rows() -> list[KeyRow]:
    """Return the signs that are typed; they are no commands."""
    translate = QCoreApplication.translate
    return [
        ("#", translate("KeysPage", "dan spasi: agenda")),
        ("?", translate("KeysPage", "dan spasi: permasalahan")),
        ("!", translate("KeysPage", "dan spasi: keputusan")),
        (">", translate("KeysPage", "dan spasi: tindak lanjut")),
        (translate("KeysPage", "Nama:"), translate("KeysPage", "dan spasi: pembicara")),
        (":", translate("KeysPage", "dan spasi: tanpa pembicara")),
        (f"? {translate('KeysPage', 'Nama:')}", translate("KeysPage", "siapa yang menyampaikan")),
        ("fir", translate("KeysPage", "dan Tab: pembicara dari daftar")),
        ("@", translate("KeysPage", "penanggung jawab")),
        ("/", translate("KeysPage", "tenggat: /besok, /29 maret,")),
        ("", translate("KeysPage", "/akhir bulan, /5 hari kerja")),
        ("", translate("KeysPage", "di agenda: lama, /15 menit")),
    ]
