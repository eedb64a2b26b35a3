"""What templates may say and how long they may run, and that nothing else gets through."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import tests.documents.meetings as m
from kesbang_desktop.documents.templates.engine import ForbiddenError, compile_template, fill
from kesbang_desktop.domain.errors import TemplateError
from tests.documents.template_files import packed, parts_of, plain, with_paragraphs
from tests.documents.word_reader import Reading, render_notula
from tests.work_counting import MOST_GROWTH, growth

CONTEXT = {
    "judul": "NOTULA",
    "kosong": "",
    "kop": ["satu", "dua"],
    "ttd": {"nama": "Budi", "items": "barang"},
    "keputusan": [{"teks": "a", "tingkat": 1}, {"teks": "b", "tingkat": 2}],
}


@pytest.mark.parametrize(
    ("source", "result"),
    [
        ("{{ judul }}", "NOTULA"),
        ("{{ ttd.nama }} {{ ttd['nama'] }} {{ ttd.items }}", "Budi Budi barang"),
        ("{{ kop[0] }} {{ kop[-1] }} {{ keputusan[1].teks }}", "satu dua b"),
        ("{% if judul == 'NOTULA' and not kosong %}ya{% else %}tidak{% endif %}", "ya"),
        ("{% if kosong %}a{% elif 1 <= 2 < 3 or kosong %}b{% endif %}", "b"),
        ("{{ 'x' if kosong else 'y' }}", "y"),
        ("{% for one in kop %}{{ loop.index }}{{ one }}{% endfor %}", "1satu2dua"),
        ("{% for one in kop %}{% if not loop.last %};{% endif %}{% endfor %}", ";"),
        ("{% for one in kop %}{{ loop.length }}{{ loop.first }}{% endfor %}", "2True2False"),
        ("{% for b in keputusan if b.tingkat == 2 %}{{ b.teks }}{% endfor %}", "b"),
        ("{% for b in [] %}a{% else %}tidak ada{% endfor %}", "tidak ada"),
        ("{% if keputusan[0].tingkat in [1, 3] %}ya{% endif %}", "ya"),
        ("{{ judul|lower|title }} {{ kop|join(', ') }} {{ kop|length }}", "Notula satu, dua 2"),
        ("{{ kosong|default('-', true) }} {{ kop|first }} {{ kop|last }}", "- satu dua"),
        ("{% if judul is defined and tidak_ada is undefined %}ya{% endif %}", "ya"),
        ("{{ keputusan[0].tingkat + 1 }}", "2"),
        ("{{ '<b>' }}", "&lt;b&gt;"),
        ("a{# catatan #}b", "ab"),
    ],
)
def test_templates_may_print_choose_and_repeat(source: str, result: str) -> None:
    assert "".join(fill(compile_template(source), CONTEXT)) == result


@pytest.mark.parametrize(
    "source",
    [
        "{{ ''.__class__ }}",
        "{{ judul.__class__.__mro__ }}",
        "{{ judul['__class__'] }}",
        "{{ judul|attr('__class__') }}",
        "{{ judul.upper() }}",
        "{{ 'x'.format }}",
        "{{ '{}'.format(judul) }}",
        "{{ '%s'|format(judul) }}",
        "{{ '%s' % judul }}",
        "{{ kop|map(attribute='x')|list }}",
        "{{ kop|join(attribute='x') }}",
        "{{ kop|join(judul) }}",
        "{{ kop|sort }}",
        "{{ judul|safe }}",
        "{{ judul|e }}",
        "{{ judul|indent(1000000) }}",
        "{{ judul|center(100000000) }}",
        "{{ range(3) }}",
        "{{ lipsum() }}",
        "{{ cycler('a') }}",
        "{{ namespace() }}",
        "{{ dict(a=1) }}",
        "{{ self._TemplateReference__context }}",
        "{{ loop(kop) }}",
        "{{ 'a' * 1000000000 }}",
        "{{ 9 ** 9 ** 9 }}",
        "{{ 7 / 2 }}",
        "{{ 7 // 2 }}",
        "{{ judul ~ judul }}",
        "{{ judul[0:2] }}",
        "{{ judul[kop] }}",
        "{{ {'a': 1} }}",
        "{{ judul is sameas judul }}",
        "{{ judul is filter }}",
        "{{ -judul }}",
        "{{ _counted }}",
        "{{ kop|_counted }}",
        "{% set a = 1 %}",
        "{% set a %}b{% endset %}",
        "{% macro a() %}{% endmacro %}",
        "{% call a() %}{% endcall %}",
        "{% include 'a' %}",
        "{% import 'a' as b %}",
        "{% from 'a' import b %}",
        "{% extends 'a' %}",
        "{% block a %}{% endblock %}",
        "{% filter upper %}{% endfilter %}",
        "{% with a = 1 %}{% endwith %}",
        "{% autoescape false %}{{ judul }}{% endautoescape %}",
        "{% for a, b in kop %}{% endfor %}",
        "{% for a in kop recursive %}{% endfor %}",
    ],
)
def test_everything_else_is_forbidden(source: str) -> None:
    with pytest.raises(ForbiddenError) as told:
        compile_template(source)
    assert str(told.value)


@pytest.mark.parametrize("path", ["kop.append", "judul.upper", "ttd.keys", "keputusan.sort"])
def test_what_fields_are_made_of_cannot_be_reached(tmp_path: Path, path: str) -> None:
    with pytest.raises(TemplateError, match="tidak dikenal"):
        render_notula(
            m.sample(), m.profile(), with_paragraphs(tmp_path / "a.docx", f"{{{{ {path} }}}}")
        )


LOOP = "{% for a in pembahasan %}"


@pytest.mark.parametrize(
    "text",
    [
        LOOP * 2 + "{% endfor %}" * 2,
        LOOP * 6 + "{% endfor %}" * 6,
        LOOP * 2 + "{{ loop.length }}" + "{% endfor %}" * 2,
        LOOP * 2 + "{{ a.teks }}" * 5 + "{% endfor %}" * 2,
        LOOP + "{{ pembahasan|join(', ')|upper|length }}" + "{% endfor %}",
        LOOP
        + "{% if pembahasan + pembahasan + pembahasan + pembahasan %}{% endif %}" * 3
        + LOOP
        + "{% endfor %}" * 2,
    ],
)
def test_a_template_without_end_is_ended(tmp_path: Path, text: str) -> None:
    path = with_paragraphs(tmp_path / "a.docx", text)
    minutes = m.long_talk(3000)

    with pytest.raises(TemplateError, match=r"“a\.docx” mengulang atau menulis tanpa batas"):
        render_notula(minutes, m.profile(), path)


def test_a_template_that_nests_too_deep_is_told(tmp_path: Path) -> None:
    path = with_paragraphs(tmp_path / "a.docx", LOOP * 40 + "{% endfor %}" * 40)

    with pytest.raises(TemplateError):
        render_notula(m.sample(), m.profile(), path)


@pytest.mark.parametrize(
    ("mark", "count", "told"),
    [
        ("{{p ", 2_500, "tidak ditutup"),
        ("{% if a %}", 750, "terlalu banyak"),
        ("{{ a }}", 750, "terlalu banyak"),
        ("(", 36, "salah"),
    ],
)
def test_a_paragraph_full_of_marks_is_told(
    tmp_path: Path, mark: str, count: int, told: str
) -> None:
    def render(times: int) -> None:
        text = mark * times if len(mark) > 1 else f"{{{{{mark * times}}}}}"
        path = with_paragraphs(tmp_path / "a.docx", text)
        with pytest.raises(TemplateError) as error:
            render_notula(m.sample(), m.profile(), path)
        sentences.append(str(error.value))

    sentences: list[str] = []
    assert growth(render, count) < MOST_GROWTH
    assert told in sentences[-1]


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("{{r rapat }}", "Rapat <b> & “x”"),
        ("{{ rapat|upper }}", "RAPAT <B> & “X”"),
        ("{%r if rapat %}ya{%r endif %}", "ya"),
        ("{{ “a” }}{% if rapat != ‘b’ %}c{% endif %}", "ac"),
        ("{% for one in keputusan %}{{ one.teks|upper }}{% endfor %}", "PUTUSAN"),
        (
            "{% for one in keputusan if one.teks == 'putusan' %}{{ one.teks|length }}{% endfor %}",
            "7",
        ),
    ],
)
def test_tags_of_docxtpl_print_text_as_text(tmp_path: Path, text: str, printed: str) -> None:
    minutes = m.Minutes(
        m.meeting(title="Rapat <b> & “x”"), entries=m.entries((m.DECISION, "putusan"))
    )
    reading = Reading.of(minutes, m.profile(), plain(tmp_path / "a.docx", text))

    assert reading.texts() == [printed]


def test_a_tag_that_word_has_split_is_one_again(tmp_path: Path) -> None:
    pieces = ("Rapat: {", "{ ra", "pat", " }", "} {% if ", "rapat %}(ya)", "{% endif", " %} akhir")
    runs = "".join(
        f'<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">{piece}</w:t></w:r>'
        '<w:proofErr w:type="spellStart"/><w:r><w:tab/></w:r>'
        for piece in pieces
    )
    parts = parts_of()
    body = parts["word/document.xml"].replace(b"<w:body>", f"<w:body><w:p>{runs}</w:p>".encode(), 1)
    path = packed(tmp_path / "a.docx", parts | {"word/document.xml": body})
    minutes = m.Minutes(m.meeting(title="Rapat Koordinasi"))
    text = Reading.of(minutes, m.profile(), path).texts()[0]

    assert text.replace("\t", "") == "Rapat: Rapat Koordinasi (ya) akhir"
    assert text.count("\t") == len(pieces)


@pytest.mark.parametrize(
    "markup",
    [
        '<w:r><w:instrText>TITLE "{{ rapat }}"</w:instrText></w:r>',
        '<w:hyperlink w:tooltip="{{ rapat }}"><w:r><w:t>a</w:t></w:r></w:hyperlink>',
        "<w:del><w:r><w:delText>{{ rapat }}</w:delText></w:r></w:del>",
        "{{ rapat }}<w:r><w:t>a</w:t></w:r>",
        "<w:r><w:t>a</w:t></w:r>{{ rapat }}",
    ],
)
def test_a_tag_outside_of_text_is_told(tmp_path: Path, markup: str) -> None:
    parts = parts_of()
    body = parts["word/document.xml"].replace(
        b"<w:body>", f"<w:body><w:p>{markup}</w:p>".encode(), 1
    )
    path = packed(tmp_path / "a.docx", parts | {"word/document.xml": body})

    with pytest.raises(TemplateError, match="Isian hanya boleh dalam teks biasa"):
        render_notula(m.sample(), m.profile(), path)


MARKS = ("{{", "}}", "{%", "%}", "{#", "#}", "{%p", "{%tr", "{%r", "{{r", "{{p", "-%}", "{%-")
WORDS = ("if", "elif", "else", "endif", "for", "in", "endfor", "and", "not", "is", "defined")
NAMES = ("butir", "keputusan", "judul", "ttd.nama", "butir.teks", "kop", "loop.index", "__class__")
SIGNS = ("|", "(", ")", "[", "]", "0", "-1", "'a'", "“b”", "==", "+", "*", "~", ".", ":", ",")
OTHERS = ("upper", "join", "set", "raw", "endraw", "cellbg", "colspan", "vm", "hm", "&", "<", ">")
TOKENS = st.sampled_from((*MARKS, *WORDS, *NAMES, *SIGNS, *OTHERS))


@settings(max_examples=30, deadline=None)
@given(st.lists(st.lists(TOKENS | st.text(max_size=3), max_size=12), min_size=1, max_size=3))
def test_any_text_is_printed_or_told(tmp_path_factory, paragraphs: list[list[str]]) -> None:
    texts = ["".join(c for c in " ".join(one) if c.isprintable()) for one in paragraphs]
    path = plain(tmp_path_factory.mktemp("acak") / "a.docx", *texts)
    try:
        render_notula(m.sample(), m.profile(), path)
    except TemplateError as error:
        assert "a.docx" in error.sentence
