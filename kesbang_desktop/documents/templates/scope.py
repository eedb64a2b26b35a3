"""Whether the fields that a template names exist, and are used as what they are."""

import re
from collections.abc import Iterable, Iterator, Mapping

from jinja2 import nodes
from rapidfuzz import fuzz, process

from kesbang_desktop.documents.templates.rules import LOOP_PARTS
from kesbang_desktop.documents.templates.shapes import Shape, ShapeKind, Shapes, record, text
from kesbang_desktop.documents.templates.tags import Tag
from kesbang_desktop.domain.template_report import TemplateProblem

_ALIKE = 60
_TEXT = text("")
_LOOP = record("", dict.fromkeys(LOOP_PARTS, ""))


def misused_fields(
    tags: Iterable[Tag], shapes: Shapes, *, loops_are_known: bool = True
) -> Iterator[TemplateProblem]:
    """Yield what is wrong with the fields that ``tags`` of one part name.

    Where it cannot be told which loop a tag stands in, nothing is said of the items of lists: what
    is wrong with the loops is the cause.
    """
    lists: dict[str, str] = {}
    for name, shape in shapes.items():
        if shape.kind is ShapeKind.LIST:
            lists.setdefault(shape.item_name, name)
    items = () if loops_are_known else (*lists, "loop")
    scopes: list[dict[str, Shape | None]] = [{**dict.fromkeys(items), **shapes}]
    for tag in tags:
        reader = _Reader(scopes[-1], lists)
        if tag.word == "endfor" and len(scopes) > 1:
            scopes.pop()
        elif tag.word == "for":
            unread = dict.fromkeys((*lists, *_named_first(tag))) if tag.tree is None else {}
            scopes.append(reader.inside(tag.tree) | unread)
        elif tag.tree is not None:
            reader.read_tag(tag)
        # What is wrong with the tag itself comes first.
        for sentence in dict.fromkeys(() if tag.fault else reader.sentences):
            yield TemplateProblem(tag.place, sentence)


class _Reader:
    """Reads what one tag says, with the names that are known where it stands.

    A shape that cannot be told is None, and whatever is done with it passes. ``lists`` are the
    lists of the paper by the name of their items.
    """

    def __init__(self, names: dict[str, Shape | None], lists: Mapping[str, str]) -> None:
        self._names = names
        self._lists = lists
        self.sentences: list[str] = []

    def read_tag(self, tag: Tag) -> None:
        for node in tag.tree.body if tag.tree is not None else ():
            if isinstance(node, nodes.If):
                self._read(node.test)
            elif isinstance(node, nodes.Output):
                for one in node.nodes:
                    self._print(one)

    def inside(self, tree: nodes.Template | None) -> dict[str, Shape | None]:
        """Return the names that are known in the loop that ``tree`` opens."""
        loop = tree.find(nodes.For) if tree is not None else None
        if loop is None or not isinstance(loop.target, nodes.Name):
            return {**self._names, "loop": _LOOP}
        shape = self._read(loop.iter)
        if shape is not None and shape.kind is not ShapeKind.LIST:
            self.sentences.append(f"“{_said(loop.iter)}” bukan daftar, tidak dapat diulang.")
        item = shape.item if shape is not None else None
        known = {**self._names, loop.target.name: item, "loop": _LOOP}
        if loop.test is not None:
            inner = _Reader(known, self._lists)
            inner._read(loop.test)
            self.sentences += inner.sentences
        return known

    def _print(self, node: nodes.Expr) -> None:
        shape = self._read(node)
        if shape is None or isinstance(node, nodes.TemplateData):
            return
        if shape.kind is ShapeKind.LIST:
            name = shape.item_name or "butir"
            said = _said(node)
            self.sentences.append(f"“{said}” adalah daftar; ulangi dengan “for {name} in {said}”.")
        elif shape.kind is ShapeKind.RECORD:
            parts = shape.parts.items()
            example = next(name for name, part in parts if part.kind is ShapeKind.TEXT)
            self.sentences.append(
                f"“{_said(node)}” terdiri atas bagian; tulis misalnya “{_said(node)}.{example}”."
            )

    def _read(self, node: nodes.Node) -> Shape | None:
        match node:
            case nodes.Name():
                return self._named(node.name)
            case nodes.Getattr():
                return self._part(node.node, node.attr)
            case nodes.Getitem(arg=nodes.Const(value=str() as part)):
                return self._part(node.node, part)
            case nodes.Getitem():
                shape = self._read(node.node)
                return shape.item if shape and shape.kind is ShapeKind.LIST else shape
            case nodes.Filter(name="first" | "last", node=nodes.Expr() as inner):
                shape = self._read(inner)
                return shape.item if shape and shape.kind is ShapeKind.LIST else shape
            case nodes.Filter(name="default", node=nodes.Expr() as inner):
                return self._read(inner)
        for child in node.iter_child_nodes():
            self._read(child)
        return None if isinstance(node, nodes.CondExpr | nodes.List | nodes.Tuple) else _TEXT

    def _named(self, name: str) -> Shape | None:
        if name in self._names:
            return self._names[name]
        if name in self._lists:
            example = f"for {name} in {self._lists[name]}"
            self.sentences.append(f"“{name}” hanya ada dalam pengulangan seperti “{example}”.")
        elif name == "loop":
            self.sentences.append("“loop” hanya ada dalam pengulangan “for”.")
        else:
            self.sentences.append(_unknown(name, "", self._names))
        return None

    def _part(self, owner: nodes.Node, part: str) -> Shape | None:
        shape = self._read(owner)
        if shape is None:
            return None
        said = _said(owner)
        if shape.kind is ShapeKind.LIST:
            self.sentences.append(
                f"“{said}” adalah daftar; “{part}” ada pada tiap isinya, dalam “for”."
            )
        elif part not in shape.parts:
            if shape.parts:
                self.sentences.append(_unknown(part, f"{said}.", shape.parts))
            else:
                self.sentences.append(f"“{said}” tidak punya bagian “{part}”.")
        return shape.parts.get(part)


def _named_first(tag: Tag) -> list[str]:
    """Return what ``tag``, a loop that cannot be read, seems to call its items."""
    return re.findall(r"\bfor\s+(\w+)", tag.text)[:1]


def _unknown(name: str, before: str, known: Iterable[str]) -> str:
    nearest = process.extractOne(name, list(known), scorer=fuzz.ratio, score_cutoff=_ALIKE)
    if nearest is None:
        return f"Isian “{before}{name}” tidak dikenal; lihat daftar isian."
    return f"Isian “{before}{name}” tidak dikenal. Maksudnya “{before}{nearest[0]}”?"


def _said(node: nodes.Node) -> str:
    """Return the field as it is written, ``…`` for what is no plain field."""
    match node:
        case nodes.Name():
            return str(node.name)
        case nodes.Getattr():
            return f"{_said(node.node)}.{node.attr}"
        case nodes.Getitem(arg=nodes.Const(value=value)):
            return f"{_said(node.node)}[{value!r}]"
    return "…"
