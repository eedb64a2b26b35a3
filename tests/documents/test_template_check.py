"""The check of a template: all that is wrong, each with the paragraph it is in."""

from pathlib import Path

import pytest
from docx import Document

from kesbang_desktop.assets import resource_path
from kesbang_desktop.documents.templates.check import check_template
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.template_report import TemplateProblem
from tests.documents.template_files import packed, parts_of, plain, with_paragraphs
from tests.documents.word_reader import TEMPLATE

KINDS = [kind for kind in DocumentKind if kind.is_word]
NOTULA = DocumentKind.NOTULA
UNKNOWN = "tidak dikenal; lihat daftar isian."


def problems(path: Path, kind: DocumentKind = NOTULA) -> tuple[TemplateProblem, ...]:
    report = check_template(path, kind, path.parent)
    assert report.file_name == path.name
    assert report.is_usable is not bool(report.problems)
    return report.problems


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_wrong_with_the_shipped_templates(kind: DocumentKind) -> None:
    assert problems(resource_path("templates", kind.template_name), kind) == ()


def test_a_template_of_another_paper_is_told() -> None:
    found = problems(TEMPLATE, DocumentKind.INVITATION)

    assert any("“nomor” tidak dikenal. Maksudnya “nomor_surat”" in one.sentence for one in found)


def test_every_problem_is_named_with_its_paragraph(tmp_path: Path) -> None:
    path = plain(
        tmp_path / "a.docx",
        "Tanpa isian",
        "Nomor: {{ nomer }}",
        "{{ judul",
        "Rapat {{ rapat.__class__ }} dan {{ range(9) }}",
        "{{ tempat }} {{ entah_apa }}",
    )

    assert [(one.place, one.sentence) for one in problems(path)] == [
        ("paragraf 2: “Nomor: {{ nomer }}”", "Isian “nomer” tidak dikenal. Maksudnya “nomor”?"),
        ("paragraf 3: “{{ judul”", "“{{” tidak ditutup dengan “}}” dalam paragraf yang sama."),
        (
            "paragraf 4: “Rapat {{ rapat.__class__ }} dan {{ range(9) }}”",
            "“{{ rapat.__class__ }}” memakai nama “__class__”, yang tidak boleh dalam templat.",
        ),
        (
            "paragraf 4: “Rapat {{ rapat.__class__ }} dan {{ range(9) }}”",
            "“{{ range(9) }}” memakai pemanggilan fungsi “…(…)”, yang tidak boleh dalam templat.",
        ),
        ("paragraf 5: “{{ tempat }} {{ entah_apa }}”", f"Isian “entah_apa” {UNKNOWN}"),
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{% if judul %}", "“{% if judul %}” tidak ditutup dengan “endif”."),
        ("{%p for b in keputusan %}", "tidak ditutup dengan “endfor”."),
        ("{%p endif %}", "“{%p endif %}” tidak ada pembukanya (“if”)."),
        ("{% else %}", "tidak ada pembukanya (“if” atau “for”)."),
        ("{% for b in kop %}{% endif %}{% endfor %}", "“{% endif %}” tidak ada pembukanya"),
        ("{% if judul %}{% else %}{% else %}{% endif %}", "tidak boleh sesudah “else”."),
        ("judul }}", "“}}” tidak ada pembukanya."),
        ("{{ judul {{ rapat }}", "“{{” tidak ditutup dengan “}}”"),
        ("{# catatan", "“{#” tidak ditutup dengan “#}”"),
        ("{{ }}", "“{{ }}” kosong; isi atau hapus."),
        ("{% if %}a{% endif %}", "“{% if %}” belum menyebut isian."),
        ("{{ judul rapat }}", "Susunan “{{ judul rapat }}” salah"),
        ("{{ judul | }}", "Susunan “{{ judul | }}” salah"),
        ("{% if sifat == «a» %}a{% endif %}", "Susunan “{% if sifat == «a» %}” salah"),
        ("{% p if judul %}", "Tulis “{%p if judul %}” tanpa spasi sesudah “{%”."),
        ("{{p judul }}", "Tulis “{{ judul }}” tanpa huruf “p”"),
        ("Kop {%p if judul %}", "“{%p if judul %}” harus sendirian dalam paragrafnya."),
        ("{%tr if judul %}", "“{%tr if judul %}” hanya dapat dipakai dalam tabel."),
        ("{% set a = 1 %}", "tidak dikenal; yang ada: if, elif, else, endif, for, endfor."),
        ("{{ judul|safe }}", "memakai penyaring “safe”"),
        ("{{ ttd.nam }}", "Isian “ttd.nam” tidak dikenal. Maksudnya “ttd.nama”?"),
        ("{{ ttd }}", "“ttd” terdiri atas bagian; tulis misalnya “ttd.jabatan”."),
        ("{{ keputusan }}", "“keputusan” adalah daftar; ulangi dengan “for butir in keputusan”."),
        ("{{ keputusan.teks }}", "“keputusan” adalah daftar; “teks” ada pada tiap isinya"),
        ("{{ judul.teks }}", "“judul” tidak punya bagian “teks”."),
        ("{{ butir.teks }}", "“butir” hanya ada dalam pengulangan seperti “for butir in"),
        ("{{ loop.index }}", "“loop” hanya ada dalam pengulangan “for”."),
        ("{% for b in judul %}{% endfor %}", "“judul” bukan daftar"),
        ("{% for b in keputusan %}{{ b.tek }}{% endfor %}", "Maksudnya “b.teks”?"),
        ("{% for b in keputusan if b.x == 1 %}{% endfor %}", f"“b.x” {UNKNOWN}"),
        ("{% for b in keputusan %}{% endfor %}{{ b.teks }}", f"“b” {UNKNOWN}"),
        ("{% for b in foto %}{{ b.kiri.gambr }}{% endfor %}", "Maksudnya “b.kiri.gambar”?"),
        ("{{ keputusan[0].tek }}", "Maksudnya “keputusan[0].teks”?"),
        ("{{ (keputusan|first).tek }}", "memakai “.tek” pada sesuatu yang bukan isian"),
        ("{% if nomer %}a{% endif %}", "Maksudnya “nomor”?"),
        ("{% if judul %}{% elif nomer %}{% endif %}", "Maksudnya “nomor”?"),
        ("{% for b in keputusn %}{% endfor %}", "Maksudnya “keputusan”?"),
        ("{{ peserta|join(', ') }} {{ nomer|upper }}", "Maksudnya “nomor”?"),
    ],
)
def test_a_mistake_is_told(tmp_path: Path, text: str, said: str) -> None:
    found = problems(with_paragraphs(tmp_path / "a.docx", text))
    matching = [one for one in found if said in one.sentence]

    assert len(matching) == 1, found
    assert matching[0].place.startswith("paragraf ")
    assert matching[0].place.endswith(f"“{text}”")


@pytest.mark.parametrize(
    "text",
    [
        "{{ judul|upper }} {{ peserta|join('; ') }} {{ tindak_lanjut|length }}",
        "{% for b in keputusan if b.tingkat == 1 %}{{ loop.index }}. {{ b.teks }}; {% endfor %}",
        "{% for b in tindak_lanjut %}{{ b.tenggat if b.tenggat else '-' }}{% endfor %}",
        "{% if sifat == “RAHASIA” %}Rahasia{% endif %}{{ ‘a’ }}",
        "{{r judul }}{%r if nomor %}a{%r endif %}{# catatan #}",
        "{{ nomor|default('-', true) }}{% if ttd_notulis %}{{ ttd_notulis.nama }}{% endif %}",
        "{% for kop in kop %}{{ kop }}{% endfor %}",
    ],
)
def test_what_works_is_not_told(tmp_path: Path, text: str) -> None:
    assert problems(with_paragraphs(tmp_path / "a.docx", text)) == ()


def test_tables_and_headers_are_places_too(tmp_path: Path) -> None:
    document = Document()
    document.add_table(1, 1)
    cell = document.add_table(3, 2).cell(2, 1)
    cell.text = "{{ tabel_salah }}"
    cell.add_table(1, 1).cell(0, 0).text = "{{ bersarang }}"
    document.sections[0].header.paragraphs[0].text = "{{ kepala_salah }}"
    document.sections[0].footer.paragraphs[0].text = "{{ kaki_salah }}"
    document.save(str(tmp_path / "a.docx"))

    assert [one.place for one in problems(tmp_path / "a.docx")] == [
        "tabel 2, baris 3: “{{ tabel_salah }}”",
        "tabel 2, baris 3: “{{ bersarang }}”",
        "kepala halaman: “{{ kepala_salah }}”",
        "kaki halaman: “{{ kaki_salah }}”",
    ]


def test_pairs_that_would_tear_a_table_apart_are_told(tmp_path: Path) -> None:
    document = Document(str(TEMPLATE))
    cells = document.tables[2].rows[-2].cells
    cells[0].paragraphs[0].insert_paragraph_before("{%p if nomor %}")
    cells[-1].add_paragraph("{%p endif %}")
    document.add_paragraph("{%p if nomor %}")
    document.add_paragraph("{% endif %}")
    document.save(str(tmp_path / "a.docx"))
    found = [one.sentence for one in problems(tmp_path / "a.docx")]

    assert any("harus di tempat yang sama (sel, tabel)" in one for one in found)
    assert any("harus sejenis dengan pembukanya “{%p if nomor %}”" in one for one in found)


def test_a_long_paragraph_is_quoted_around_the_mistake(tmp_path: Path) -> None:
    text = "awal " * 40 + "{{ salah_sekali }}" + " akhir" * 40
    (found,) = problems(with_paragraphs(tmp_path / "a.docx", text))

    assert "{{ salah_sekali }}" in found.place
    assert len(found.place) < 100
    assert found.place.count("…") == 2


def test_a_text_box_is_read_once(tmp_path: Path) -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>{{ salah }}</w:t></w:r></w:p></w:txbxContent>"
    compatible = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    markup = (
        f"<w:p><w:r><mc:AlternateContent {compatible}><mc:Choice Requires='wps'>{box}</mc:Choice>"
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    parts = parts_of()
    body = parts["word/document.xml"].replace(b"<w:body>", f"<w:body>{markup}".encode(), 1)
    path = packed(tmp_path / "a.docx", parts | {"word/document.xml": body})

    assert [one.place for one in problems(path)] == ["paragraf 1: “{{ salah }}”"]


def test_fields_that_are_never_filled_are_told(tmp_path: Path) -> None:
    parts = parts_of()
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    types = f'<Override PartName="/word/footnotes.xml" ContentType="{kind}"/></Types>'.encode()
    relation = (
        b'<Relationship Id="rId90" Target="footnotes.xml" Type="http://schemas.openxmlformats.org/'
        b'officeDocument/2006/relationships/footnotes"/></Relationships>'
    )
    relations, content_types = "word/_rels/document.xml.rels", "[Content_Types].xml"
    changed = {
        "word/footnotes.xml": b"<a>{{ judul }}</a>",
        relations: parts[relations].replace(b"</Relationships>", relation),
        content_types: parts[content_types].replace(b"</Types>", types),
    }
    (found,) = problems(packed(tmp_path / "a.docx", parts | changed))

    assert found.place == "catatan kaki"
    assert "tidak diisi" in found.sentence


def test_a_document_without_fields_is_no_template(tmp_path: Path) -> None:
    (found,) = problems(plain(tmp_path / "a.docx", "Notulen yang sudah jadi"))

    assert "Tidak ada isian di dalamnya" in found.sentence


def test_what_fails_only_when_filled_is_told(tmp_path: Path) -> None:
    path = with_paragraphs(tmp_path / "a.docx", "{{ judul + 1 }}", "{{ kop[0] }}")
    found = problems(path)

    assert [one.place for one in found] == ["berkas"]
    assert "Susunan isian" in found[0].sentence


def test_a_template_without_end_is_told(tmp_path: Path) -> None:
    loops = "{% for a in pembahasan %}" * 8 + "{% endfor %}" * 8
    (found,) = problems(with_paragraphs(tmp_path / "a.docx", loops))

    assert "mengulang atau menulis tanpa batas" in found.sentence


@pytest.mark.parametrize("content", [b"", b"bukan dokumen"])
def test_a_file_that_is_no_document_is_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.docx").write_bytes(content)
    (found,) = problems(tmp_path / "a.docx")

    assert found.place == "berkas"
    assert "bukan dokumen Word yang utuh" in found.sentence


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    (found,) = problems(tmp_path / "hilang.docx")

    assert "“hilang.docx” tidak ditemukan" in found.sentence
