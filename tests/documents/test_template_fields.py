"""The list of fields says what templates really get, and covers what the shipped ones use."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn
from docxtpl import DocxTemplate

from kesbang_desktop.assets import resource_path
from kesbang_desktop.documents.papers.rendering import paper_fields
from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.documents.templates.fields import field_shapes, template_fields
from kesbang_desktop.documents.templates.sample import sample_sources
from kesbang_desktop.documents.templates.shapes import Shape, ShapeKind
from kesbang_desktop.domain.document_kind import DocumentKind

KINDS = [kind for kind in DocumentKind if kind.is_word]


@pytest.fixture
def samples(kind: DocumentKind, tmp_path: Path) -> tuple[Sources, ...]:
    return sample_sources(tmp_path, kind)


@pytest.mark.parametrize("kind", KINDS)
def test_the_list_is_what_a_paper_is_filled_with(
    kind: DocumentKind, samples: tuple[Sources, ...]
) -> None:
    given = [filled(kind, sources) for sources in samples]
    listed = field_shapes(kind)

    assert set(names_in(given)) == {
        name for field, shape in listed.items() for name in names_of(field, shape)
    }
    for fields in given:
        assert list(misfits(fields, listed)) == []


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_has_a_meaning(kind: DocumentKind) -> None:
    fields = template_fields(kind)

    assert all(one.name and one.meaning[0].isupper() for one in fields)
    assert len({(one.name, one.meaning) for one in fields}) == len(fields)


@pytest.mark.parametrize("kind", KINDS)
def test_the_shipped_template_uses_what_is_listed(kind: DocumentKind) -> None:
    opened = DocxTemplate(resource_path("templates", kind.template_name))

    assert opened.get_undeclared_template_variables() <= set(field_shapes(kind))


@pytest.mark.parametrize("kind", KINDS)
def test_items_are_listed_by_the_names_that_the_shipped_template_gives_them(
    kind: DocumentKind,
) -> None:
    body = Document(str(resource_path("templates", kind.template_name))).element.body
    said = " ".join(text.text or "" for text in body.iter(qn("w:t")))
    loops = set(re.findall(r"for \w+ in [\w.]+", said))
    listed = " ".join(one.meaning for one in template_fields(kind))

    assert loops == set(re.findall(r"for \w+ in [\w.]+", listed))


def test_what_a_list_holds_is_listed_under_the_name_of_its_items() -> None:
    fields = {one.name: one.meaning for one in template_fields(DocumentKind.INVITATION)}

    assert fields["butir.instansi"] == "Instansi (dalam “for butir in daftar_undangan”)"
    assert fields["nama"] == "Satu tembusan (dalam “for nama in tembusan”)"
    assert fields["ttd.nip"].startswith("NIP penanda tangan")


def test_a_paper_without_template_has_no_fields() -> None:
    assert template_fields(DocumentKind.SUMMARY) == ()


def filled(kind: DocumentKind, sources: Sources) -> dict[str, object]:
    opened = DocxTemplate(resource_path("templates", kind.template_name))
    opened.render_init()
    return paper_fields(kind, sources, opened)


def names_in(given: Iterable[object], before: str = "") -> Iterator[str]:
    """Yield every name in records, items of lists as ``list[]``."""
    for value in given:
        if isinstance(value, dict):
            for name, inner in value.items():
                yield f"{before}{name}"
                yield from names_in([inner], f"{before}{name}.")
        elif isinstance(value, list):
            yield from names_in(value, f"{before[:-1]}[].")


def names_of(name: str, shape: Shape) -> Iterator[str]:
    """Yield the same of what is listed."""
    if not name.endswith("[]"):
        yield name
    for part, inner in shape.parts.items():
        yield from names_of(f"{name}.{part}", inner)
    if shape.item is not None:
        yield from names_of(f"{name}[]", shape.item)


def misfits(value: object, shapes: dict[str, Shape]) -> Iterator[str]:
    for name, shape in shapes.items():
        yield from _misfit(name, value[name], shape)


def _misfit(name: str, value: object, shape: Shape) -> Iterator[str]:
    """Yield the names of what is a list, record or text and is listed as another."""
    if value is None:
        return
    kind = ShapeKind.TEXT
    if isinstance(value, dict):
        kind = ShapeKind.RECORD
    elif isinstance(value, list | tuple):
        kind = ShapeKind.LIST
    if kind is not shape.kind:
        yield name
    elif kind is ShapeKind.RECORD:
        for part, inner in shape.parts.items():
            yield from _misfit(f"{name}.{part}", value[part], inner)
    elif kind is ShapeKind.LIST:
        for item in value:
            yield from _misfit(f"{name}[]", item, shape.item)
