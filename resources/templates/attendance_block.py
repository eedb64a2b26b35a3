"""The table of attendance, on a paper of its own or as an annex."""

from resources.templates.blocks import ruled_table
from resources.templates.common_styles import CENTRED, space
from resources.templates.marks import either, when
from resources.templates.word_xml import Level, Style, paragraph

_SMALL = '<w:sz w:val="18"/><w:szCs w:val="18"/>'
_SIGNATURE = "NomorTandaTangan"
# Odd numbers sign on the left, even ones on the right, so that each has room.
_RIGHT_CM = 1.5

ATTENDANCE_STYLES = (
    Style(
        "KepalaHadir",
        "Kepala Daftar Hadir",
        "KepalaTabel",
        run='<w:sz w:val="20"/><w:szCs w:val="20"/>',
    ),
    Style("IsiHadir", "Isi Daftar Hadir", "IsiTabel", space(20, 20), _SMALL),
    Style("NomorHadir", "Nomor Daftar Hadir", "IsiHadir", CENTRED),
    Style(_SIGNATURE, "Nomor Tanda Tangan", "IsiHadir"),
)
ATTENDANCE_LISTS = (
    (Level("NomorHadir", "decimal", "%1.", 0, 0, follow="nothing"),),
    (Level(_SIGNATURE, "decimal", "%1.", 0, 0, follow="nothing"),),
)


def attendance_table() -> str:
    """Return the table of ``hadir``, with rows high enough to sign in."""

    def text(name: str) -> str:
        return paragraph("IsiHadir", f"{{{{ butir.{name} }}}}")

    number_and_rank = text("nip") + when("butir.pangkat", text("pangkat"))
    online = " {{ butir.daring }}"
    left, right = paragraph(_SIGNATURE, online), paragraph(_SIGNATURE, online, left=_RIGHT_CM)
    columns = (
        (1.1, "No.", paragraph("NomorHadir")),
        (3.4, "Nama", text("nama")),
        (3.0, "NIP, Pangkat/Gol.", number_and_rank),
        (2.3, "Jabatan", text("jabatan")),
        (3.2, "Instansi", text("instansi")),
        (3.0, "Tanda tangan", either("butir.ganjil", left, right)),
    )
    return ruled_table(
        columns,
        "hadir",
        title="Daftar hadir",
        description="Nama, NIP, pangkat, jabatan, instansi, dan ruang tanda tangan tiap peserta.",
        height=1.0,
        head="KepalaHadir",
    )
