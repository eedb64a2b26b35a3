"""The tags of several PDFs as one tree, so that a screen reader reads their pages joined.

ISO 32000-1, 14.7: pages and annotations name their entry in the parent tree by a number that is
unique in the file; pypdf leaves all of it behind when it appends pages.
"""

from collections.abc import Iterator
from typing import Any

from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    TextStringObject,
)

_PAGE_NUMBER, _ANNOTATION_NUMBER = NameObject("/StructParents"), NameObject("/StructParent")
_KIDS, _PARENT, _ROLES = NameObject("/K"), NameObject("/P"), NameObject("/RoleMap")


class JoinedTags:
    """Collects the tags of readers whose pages were appended to ``writer``, in their order."""

    def __init__(self, writer: PdfWriter) -> None:
        self._writer = writer
        self._kids = ArrayObject()
        self._roles = DictionaryObject()
        self._numbers = ArrayObject()
        self._next = 0
        self._language = ""
        self._tree = writer._add_object(
            DictionaryObject({NameObject("/Type"): NameObject("/StructTreeRoot")})
        )

    def add(self, reader: PdfReader, first_page: int) -> None:
        """Take over the tags of ``reader``, whose pages the writer has from ``first_page`` on."""
        root: Any = reader.trailer["/Root"]
        self._language = self._language or str(_held(root.get("/Lang")) or "")
        tree = _held(root.get("/StructTreeRoot"))
        if tree is None:
            return
        begin = self._next
        taken: Any = tree.clone(self._writer)
        for number, parents in _numbered(taken.get("/ParentTree")):
            self._numbers.extend((NumberObject(begin + number), parents))
            self._next = max(self._next, begin + number + 1)
        for index, page in enumerate(reader.pages, first_page):
            self._number_page(page, self._writer.pages[index], begin)
        for kid in _listed(taken.get(_KIDS)):
            kid.get_object()[_PARENT] = self._tree
            self._kids.append(kid)
        for name, role in (_held(taken.get(_ROLES)) or {}).items():
            self._roles.setdefault(name, role)

    def write(self) -> None:
        """Give the writer the tree, and the language of the first part that tells one."""
        root: Any = self._writer.root_object
        root[NameObject("/ViewerPreferences")] = DictionaryObject(
            {NameObject("/DisplayDocTitle"): BooleanObject(True)}
        )
        if self._language:
            root[NameObject("/Lang")] = TextStringObject(self._language)
        if not self._kids:
            return
        tree: Any = self._tree.get_object()
        tree[_KIDS] = self._kids
        tree[_ROLES] = self._roles
        tree[NameObject("/ParentTree")] = self._writer._add_object(
            DictionaryObject({NameObject("/Nums"): self._numbers})
        )
        tree[NameObject("/ParentTreeNextKey")] = NumberObject(self._next)
        root[NameObject("/StructTreeRoot")] = self._tree
        # Also where scanned pages among them have none: without it readers heed no tags at all.
        root[NameObject("/MarkInfo")] = DictionaryObject(
            {NameObject("/Marked"): BooleanObject(True)}
        )

    def _number_page(self, old: Any, new: Any, begin: int) -> None:
        if _PAGE_NUMBER in old:
            new[_PAGE_NUMBER] = NumberObject(begin + old[_PAGE_NUMBER])
        for annotation in _held(new.get("/Annots")) or ():
            said = annotation.get_object()
            if _ANNOTATION_NUMBER in said:
                said[_ANNOTATION_NUMBER] = NumberObject(begin + said[_ANNOTATION_NUMBER])


def _numbered(tree: Any) -> Iterator[tuple[int, Any]]:
    """Yield the entries of a number tree (ISO 32000-1, 7.9.7), what they point at as reference."""
    node = _held(tree) or {}
    pairs = _held(node.get("/Nums")) or ()
    for place in range(0, len(pairs), 2):
        yield int(pairs[place]), pairs[place + 1]
    for kid in _held(node.get("/Kids")) or ():
        yield from _numbered(kid)


def _listed(kids: Any) -> list[Any]:
    held = _held(kids)
    if held is None:
        return []
    return list(held) if isinstance(held, ArrayObject) else [kids]


def _held(value: Any) -> Any:
    return None if value is None else value.get_object()
