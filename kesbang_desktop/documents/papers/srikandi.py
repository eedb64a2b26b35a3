"""The variables of SRIKANDI, the national archive system, in place of what it fills in itself.

An office uploads the DOCX; the system knows a variable only whole, so each stands in one field and
comes out in one run.
"""

from typing import Any

from kesbang_desktop.domain.document_kind import DocumentKind

_FIELDS = {
    "nomor": "${nomor_naskah}",
    "nomor_surat": "${nomor_naskah}",
    "tanggal": "${tanggal_naskah}",
    "tanggal_surat": "${tanggal_naskah}",
    "sifat_surat": "${sifat}",
    "hal": "${hal}",
    "dari": "${jabatan_pengirim}",
}
# A place and a day: the place stays.
_DATED = ("tempat_tanggal", "tempat_surat")


# What is sent with these is a notula, which has a number of its own.
_TELL_NUMBER_OF_NOTULA = (DocumentKind.EXCERPT, DocumentKind.RECEIPT)


def with_variables(kind: DocumentKind, fields: dict[str, Any], place: str) -> dict[str, Any]:
    """Return ``fields`` of a paper with the variables; ``place`` is where it is signed."""
    changed: dict[str, Any] = {name: words for name, words in _FIELDS.items() if name in fields}
    if kind in _TELL_NUMBER_OF_NOTULA:
        del changed["nomor"]
    day = ", ".join(filter(None, (place, _FIELDS["tanggal"])))
    changed |= {name: day for name in _DATED if fields.get(name)}
    if "ttd" in fields:
        changed["ttd"] = {
            **fields["ttd"],
            "mandat": [],
            "jabatan": "${jabatan_pengirim},",
            "tanda": "${ttd_pengirim}",
            "nama": "${nama_pengirim}",
            "pangkat": "",
            "nip": "NIP ${nip_pengirim}",
        }
    return fields | changed
