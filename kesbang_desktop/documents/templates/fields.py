"""Every field that the templates of each paper may use, with its meaning.

One table for each paper; what papers share stands in tables of its own. The names are those that
:func:`papers.paper_fields` gives.
"""

from collections.abc import Mapping

from kesbang_desktop.documents.templates.shapes import Shape, Shapes, listed, record, text
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.template_report import TemplateField

_Table = Mapping[str, str | Shape]

_PAGE: _Table = {
    "logo": "Gambar logo instansi; kosong bila profil tidak berlogo",
    "kop": listed("Baris-baris kop naskah dinas", "baris", "Satu baris kop"),
    "sifat": "Tanda klasifikasi untuk kepala dan kaki halaman, seperti RAHASIA; kosong bila biasa",
    "nomor_di_atas": "Ya, bila profil meminta nomor halaman di atas",
    "nomor_di_bawah": "Ya, bila profil meminta nomor halaman di bawah",
}
_MEETING: _Table = {
    "rapat": "Judul rapat",
    "hari_tanggal": "Hari dan tanggal rapat, seperti Kamis, 21 Maret 2024",
    "waktu": "Waktu rapat, seperti 09.00 WITA s.d. selesai",
    "tempat": "Tempat rapat",
}
_SIGNER: dict[str, str | Shape] = {
    "mandat": listed("Baris di atas jabatan, seperti a.n. Gubernur", "baris", "Satu baris mandat"),
    "jabatan": "Jabatan penanda tangan, dengan koma",
    "nama": "Nama penanda tangan",
    "pangkat": "Pangkat dan golongan penanda tangan",
    "nip": "NIP penanda tangan, dengan tulisan NIP di depannya",
}
_SIGNED = record("Penanda tangan", _SIGNER)
_ATTENDANCE = listed(
    "Baris-baris daftar hadir",
    "butir",
    {
        "nama": "Nama; kosong pada baris cadangan",
        "nip": "NIP",
        "pangkat": "Pangkat dan golongan",
        "jabatan": "Jabatan",
        "instansi": "Instansi",
        "ganjil": "Ya, pada baris bernomor ganjil yang tanda tangannya di kiri",
    },
)
_PHOTO: _Table = {"gambar": "Foto", "keterangan": "Keterangan foto"}
_PHOTOS = listed(
    "Foto-foto rapat, berpasangan",
    "baris",
    {
        "kiri": record("Foto di kiri", _PHOTO),
        "kanan": record("Foto di kanan; kosong bila jumlah foto ganjil", _PHOTO),
    },
)
_SAID: _Table = {
    "teks": "Isi baris",
    "tingkat": "Tingkat butir: 1 sampai 5; 0 untuk judul acara, nama pembicara, dan permasalahan",
    "acara": "Ya, bila baris ini judul acara",
    "pembicara": "Ya, bila baris ini nama pembicara",
    "permasalahan": "Ya, bila baris ini judul daftar permasalahan",
}
_AGENDA = listed("Judul-judul acara", "butir", "Satu judul acara")
_PARTICIPANTS = listed("Peserta, bila tidak lebih dari batas profil", "orang", "Satu peserta")
_BODY: _Table = {
    "pembahasan_umum": listed("Pembahasan sebelum acara pertama", "butir", _SAID),
    "pembahasan": listed("Pembahasan menurut acara", "butir", _SAID),
    "keputusan": listed(
        "Keputusan", "butir", {"teks": "Isi keputusan", "tingkat": "Tingkat butir, mulai dari 1"}
    ),
    "tindak_lanjut": listed(
        "Tindak lanjut",
        "butir",
        {
            "teks": "Isi tindak lanjut",
            "penanggung_jawab": "Penanggung jawab",
            "tenggat": "Tenggat",
        },
    ),
}
_MINUTES: _Table = {
    "nomor": "Nomor notula",
    **_MEETING,
    "surat_undangan": "Nomor dan tanggal surat undangan",
    "waktu_panggilan": "Waktu panggilan peserta",
    "acara": _AGENDA,
    "ketua": "Pimpinan rapat dengan jabatannya",
    "sekretaris": "Sekretaris rapat",
    "pencatat": "Pencatat (notulis)",
    "peserta": _PARTICIPANTS,
    "peserta_terlampir": "Jumlah peserta dan tulisan daftar hadir terlampir, bila melebihi batas",
    "pembukaan": "Kata pembukaan",
    **_BODY,
    "penutup": "Kata penutup",
    "tempat_tanggal": "Tempat dan tanggal penandatanganan; kosong bila profil tidak memintanya",
    "ttd": _SIGNED,
    "ttd_notulis": record("Notulis; kosong bila ia tidak ikut menandatangani", _SIGNER),
    "hadir": _ATTENDANCE,
    "foto": _PHOTOS,
}
_WORDING: _Table = {
    "judul": "Judul dokumen dari profil, seperti NOTULA",
    "judul_pembukaan": "Judul bagian pembukaan dari profil",
    "judul_pembahasan": "Judul bagian pembahasan dari profil",
    "judul_keputusan": "Judul bagian keputusan dari profil",
    "judul_tindak_lanjut": "Judul bagian tindak lanjut dari profil",
    "judul_penutup": "Judul bagian penutup dari profil",
}
_INVITATION: _Table = {
    "tempat_surat": "Tempat dan tanggal surat",
    "nomor_surat": "Nomor surat undangan",
    "tanggal_surat": "Tanggal surat",
    "sifat_surat": "Sifat surat, seperti Biasa",
    "lampiran": "Jumlah lampiran, atau garis",
    "kepada": "Penerima tunggal, atau tulisan Daftar terlampir",
    "undangan": listed("Penerima surat, bila beberapa", "nama", "Satu penerima"),
    "daftar_undangan": listed(
        "Penerima pada lampiran, bila melebihi batas profil",
        "butir",
        {"nama": "Nama", "jabatan": "Jabatan", "instansi": "Instansi"},
    ),
    **_MEETING,
    "acara": listed("Judul-judul acara, bila beberapa", "butir", "Satu judul acara"),
    "acara_tunggal": "Acara, bila hanya satu",
    "ttd": _SIGNED,
}
_REPORT: _Table = {
    "kepada": "Penerima laporan",
    "dari": "Jabatan pengirim",
    "tembusan": listed("Tembusan, bila beberapa", "nama", "Satu tembusan"),
    "tembusan_tunggal": "Tembusan, bila hanya satu",
    "tanggal": "Tanggal laporan",
    "nomor": "Nomor laporan",
    "sifat_surat": "Sifat laporan, seperti Biasa",
    "lampiran": "Jumlah lampiran, atau garis",
    "hal": "Hal laporan",
    **_MEETING,
    "dasar": "Surat undangan yang menjadi dasar rapat",
    "pimpinan": "Pimpinan rapat dengan jabatannya",
    "peserta": _PARTICIPANTS,
    "peserta_ringkas": "Jumlah peserta, bila melebihi batas profil",
    "acara": _AGENDA,
    **_BODY,
    "judul_keputusan": "Judul bagian keputusan dari profil",
    "simpulan": "Kalimat tentang jumlah keputusan dan tindak lanjut",
    "ttd": _SIGNED,
}
_MATRIX: _Table = {
    "judul": "Judul matriks",
    "keterangan": listed("Baris-baris di bawah judul", "baris", "Satu baris keterangan"),
    "kelompok": listed(
        "Kelompok tindak lanjut menurut penanggung jawab",
        "kelompok_ini",
        {
            "nama": "Nama kelompok, kosong bila tidak dikelompokkan",
            "butir": listed(
                "Tindak lanjut dalam kelompok",
                "butir",
                {
                    "teks": "Isi tindak lanjut",
                    "asal": "Rapat asalnya dan tanggalnya",
                    "penanggung_jawab": "Penanggung jawab",
                    "tenggat": "Tenggat",
                    "status": "Status, seperti Belum",
                    "perkembangan": "Perkembangan terakhir",
                },
            ),
        },
    ),
    "nihil": "Kalimat pengganti, bila tidak ada tindak lanjut",
}
_LIST: _Table = {**_MEETING, "hadir": _ATTENDANCE}
_PLACED = {name: meaning for name, meaning in _MEETING.items() if name != "waktu"}

_TABLES: Mapping[DocumentKind, _Table] = {
    DocumentKind.NOTULA: {**_WORDING, **_MINUTES},
    DocumentKind.NOTULA_2009: _MINUTES,
    DocumentKind.INVITATION: _INVITATION,
    DocumentKind.ATTENDANCE_SHEET: _LIST,
    DocumentKind.ATTENDANCE_LIST: _LIST,
    DocumentKind.REPORT: _REPORT,
    DocumentKind.ACTION_MATRIX: _MATRIX,
    DocumentKind.PHOTO_ANNEX: {**_PLACED, "foto": _PHOTOS},
}


def template_fields(kind: DocumentKind) -> tuple[TemplateField, ...]:
    """Return every field that a template of ``kind`` may use, in the order of the paper.

    What a list holds follows it, under the name that the shipped template gives its items. Empty
    for a paper without template.
    """
    shapes = field_shapes(kind)
    return tuple(one for name, shape in shapes.items() for one in shape.flattened(name))


def field_shapes(kind: DocumentKind) -> Shapes:
    """Return what each field of ``kind`` is made of, by name."""
    table = {**_TABLES[kind], **_PAGE} if kind in _TABLES else {}
    return {name: text(one) if isinstance(one, str) else one for name, one in table.items()}
