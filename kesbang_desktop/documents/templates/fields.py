"""Every field that the templates of each paper may use, with its meaning."""

from kesbang_desktop.documents.papers.finishing import PAGE
from kesbang_desktop.documents.papers.registry import word_paper
from kesbang_desktop.documents.templates.shapes import Shapes, text
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.template_report import TemplateField


def template_fields(kind: DocumentKind) -> tuple[TemplateField, ...]:
    """Return every field that a template of ``kind`` may use, in the order of the paper.

    What a list holds follows it, under the name that the shipped template gives its items. Empty
    for a paper without template.
    """
    shapes = field_shapes(kind) if kind.is_word else {}
    return tuple(one for name, shape in shapes.items() for one in shape.flattened(name))


def field_shapes(kind: DocumentKind) -> Shapes:
    """Return what each field of ``kind`` is made of, by name.

    Raises ValueError for a paper that is no Word document.
    """
    meanings = {**word_paper(kind).meanings, **PAGE}
    return {name: text(one) if isinstance(one, str) else one for name, one in meanings.items()}
