"""What a template may say: a small part of Jinja, listed here; everything else is refused.

A template comes from outside, so it may print fields, choose and repeat. It can never call, build
text of its own, or reach into what a field is made of.
"""

from collections.abc import Iterable

from jinja2 import nodes

FILTERS = ("default", "upper", "lower", "title", "capitalize", "trim", "length", "first", "last")
JOIN = "join"
TESTS = ("defined", "undefined", "none", "odd", "even")
LOOP_PARTS = ("index", "index0", "first", "last", "length")

# Nodes that mean no more than what stands in them.
_PLAIN: tuple[type[nodes.Node], ...] = (
    *(nodes.Template, nodes.Output, nodes.TemplateData, nodes.If, nodes.For),
    *(nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not, nodes.CondExpr),
    *(nodes.Add, nodes.Sub, nodes.List, nodes.Tuple, nodes.Name),
)
_CONSTANTS = (str, int, bool, float, type(None))
_ARGUMENTS = {JOIN: 1, "default": 2}

_WORDS: dict[type[nodes.Node], str] = {
    nodes.Call: "pemanggilan fungsi “…(…)”",
    nodes.Mul: "perkalian",
    nodes.Pow: "perpangkatan",
    nodes.Mod: "pembentukan teks dengan “%”",
    nodes.Div: "pembagian",
    nodes.FloorDiv: "pembagian",
    nodes.Concat: "penggabungan teks dengan “~”",
    nodes.Slice: "potongan “[…:…]”",
    nodes.Dict: "kamus “{…}”",
    nodes.Macro: "makro",
    nodes.CallBlock: "makro",
    nodes.Include: "berkas lain",
    nodes.Import: "berkas lain",
    nodes.FromImport: "berkas lain",
    nodes.Extends: "berkas lain",
    nodes.Block: "blok",
    nodes.FilterBlock: "blok penyaring",
    nodes.With: "“with”",
    nodes.Assign: "“set”",
    nodes.AssignBlock: "“set”",
}


def forbidden(node: nodes.Node) -> str:
    """Return in words the first thing in ``node`` or below that no template may use, or nothing."""
    waiting = [node]
    while waiting:
        one = waiting.pop()
        words = _refused(one)
        if words:
            return words
        waiting.extend(one.iter_child_nodes())
    return ""


def _refused(node: nodes.Node) -> str:
    match node:
        case nodes.Const():
            return "" if isinstance(node.value, _CONSTANTS) else "nilai tetap yang tidak dikenal"
        case nodes.Getattr():
            return _refused_attribute(node)
        case nodes.Getitem():
            return _refused_item(node)
        case nodes.Neg():
            return "" if isinstance(node.node, nodes.Const) else "pengurangan tanpa angka"
        case nodes.Filter():
            known = (*FILTERS, JOIN)
            return "" if node.name in known and _is_plain(node) else f"penyaring “{node.name}”"
        case nodes.Test():
            return "" if node.name in TESTS and _is_plain(node) else f"pengujian “{node.name}”"
        case nodes.For():
            return _refused_loop(node)
        case nodes.Name():
            return f"nama “{node.name}”" if node.name.startswith("_") else ""
    if type(node) in _PLAIN:
        return ""
    return _WORDS.get(type(node), f"“{type(node).__name__.lower()}”")


def _refused_attribute(node: nodes.Getattr) -> str:
    if node.attr.startswith("_"):
        return f"nama “{node.attr}”"
    named = isinstance(node.node, nodes.Name | nodes.Getattr | nodes.Getitem)
    return "" if named else f"“.{node.attr}” pada sesuatu yang bukan isian"


def _refused_item(node: nodes.Getitem) -> str:
    index = node.arg.node if isinstance(node.arg, nodes.Neg) else node.arg
    if isinstance(index, nodes.Slice):
        return _WORDS[nodes.Slice]
    if not isinstance(index, nodes.Const):
        return "“[…]” yang isinya bukan angka atau teks tetap"
    return f"nama “{index.value}”" if str(index.value).startswith("_") else ""


def _refused_loop(node: nodes.For) -> str:
    if node.recursive:
        return "pengulangan “recursive”"
    return "" if isinstance(node.target, nodes.Name) else "pengulangan dengan beberapa nama"


def _is_plain(node: nodes.Filter | nodes.Test) -> bool:
    """Return whether the arguments are few and fixed."""
    arguments: Iterable[nodes.Node] = node.args
    few = len(node.args) <= _ARGUMENTS.get(node.name, 0)
    fixed = all(isinstance(one, nodes.Const) for one in arguments)
    return few and fixed and not (node.kwargs or node.dyn_args or node.dyn_kwargs)
