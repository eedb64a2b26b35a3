"""Every paper that the window and the command line offer is there as a whole."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from docxtpl import DocxTemplate

from kesbang_desktop.assets import resource_path
from kesbang_desktop.documents.papers.registry import word_paper
from kesbang_desktop.documents.papers.rendering import paper_fields
from kesbang_desktop.documents.templates.fields import field_shapes
from kesbang_desktop.documents.templates.sample import sample_sources
from kesbang_desktop.documents.templates.shapes import Shape
from kesbang_desktop.domain.document_kind import TEMPLATE_KINDS, DocumentKind
from resources.templates.build import TEMPLATES

WORD_KINDS = [kind for kind in DocumentKind if kind.is_word]


@pytest.mark.parametrize("kind", DocumentKind)
def test_every_paper_has_a_name_a_purpose_and_a_kind_of_file(kind: DocumentKind) -> None:
    assert kind.label and kind.file_stem and kind.purpose.endswith(".")
    assert kind.suffixes and all(one.startswith(".") for one in kind.suffixes)


@pytest.mark.parametrize("kind", WORD_KINDS)
def test_every_word_document_has_its_record_and_its_template(kind: DocumentKind) -> None:
    assert word_paper(kind).kind is kind
    assert resource_path("templates", kind.template_name).is_file()


def test_every_template_that_ships_is_of_a_paper() -> None:
    assert {one.file_name for one in TEMPLATES} == {one.template_name for one in TEMPLATE_KINDS}


@pytest.mark.parametrize("kind", [kind for kind in DocumentKind if not kind.is_word])
def test_a_paper_of_plain_text_has_no_record(kind: DocumentKind) -> None:
    with pytest.raises(ValueError, match="no Word document"):
        word_paper(kind)


@pytest.mark.parametrize("kind", WORD_KINDS)
def test_the_samples_give_every_field_a_value(kind: DocumentKind, tmp_path: Path) -> None:
    opened = DocxTemplate(resource_path("templates", kind.template_name))
    opened.render_init()
    given = [paper_fields(kind, sources, opened) for sources in sample_sources(tmp_path, kind)]

    assert list(_empty(field_shapes(kind), given)) == []


def _empty(shapes: dict[str, Shape], given: list[dict[str, object]], at: str = "") -> Iterator[str]:
    """Yield the fields, and what is in them, that have a value in none of ``given``."""
    for name, shape in shapes.items():
        # False is a value: whether a line is this or that.
        values = [one[name] for one in given if one[name] not in ("", None, [])]
        if not values:
            yield at + name
        items = [item for value in values if isinstance(value, list) for item in value]
        inner = shape.item.parts if shape.item else shape.parts
        yield from _empty(inner, items if shape.item else values, f"{at}{name}.")
