"""The engine that fills templates: Jinja with nothing in it but what templates may use.

What is compiled has passed :mod:`.rules`; what runs is counted, so that no template runs
for long or writes without end.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextvars import ContextVar
from itertools import islice
from time import thread_time
from typing import Any

from jinja2 import StrictUndefined, Template, Undefined, nodes
from jinja2.exceptions import SecurityError
from jinja2.runtime import LoopContext
from jinja2.sandbox import SandboxedEnvironment

from kesbang_desktop.documents.templates.rules import FILTERS, JOIN, LOOP_PARTS, TESTS, forbidden
from kesbang_desktop.documents.templates.xml_text import as_xml
from kesbang_desktop.domain.long_work import tell

# A notula of 3,000 entries takes some 10,000 turns, 10 million letters and a tenth of a second.
_TURNS = 1_000_000
_LETTERS = 60_000_000
_SECONDS = 1.5
_COUNTED = "_counted"
# How many turns pass between two looks at the clock, and how many pieces are counted at once.
_BETWEEN = 0xFF
_AT_ONCE = 64


class TooMuchError(Exception):
    """A template repeats, writes or computes more than any paper needs."""


class ForbiddenError(Exception):
    """A template says what none may; the message is what, in words."""


class _Budget:
    """What one filling may still use. The time is that of this thread: a busy computer is fine."""

    __slots__ = ("deadline", "letters", "turns")

    def __init__(self) -> None:
        self.turns = self.letters = 0
        self.deadline = thread_time() + _SECONDS

    def look_at_clock(self) -> None:
        if thread_time() > self.deadline:
            raise TooMuchError


_budget: ContextVar[_Budget] = ContextVar("budget")


def compile_template(source: str) -> Template:
    """Return the template in ``source``, what it repeats and joins counted.

    Raises ForbiddenError, and Jinja's own errors where ``source`` is no template at all.
    """
    tree = _ENVIRONMENT.parse(source)
    words = forbidden(tree)
    if words:
        raise ForbiddenError(words)
    for loop in [*tree.find_all(nodes.For)]:
        loop.iter = _counted(loop.iter)
    for joined in [one for one in tree.find_all(nodes.Filter) if one.name == JOIN]:
        joined.node = _counted(joined.node)
    tree.set_environment(_ENVIRONMENT)
    return _ENVIRONMENT.from_string(tree)


def _counted(items: Any) -> nodes.Filter:
    return nodes.Filter(items, _COUNTED, [], [], None, None)


def parse_tag(source: str) -> nodes.Template:
    """Return the tree of a few tags, not checked. Raises Jinja's own errors."""
    return _ENVIRONMENT.parse(source)


def fill(template: Template, context: Mapping[str, Any]) -> list[str]:
    """Return what ``template`` gives, piece by piece: what it says, and what is filled in.

    Raises TooMuchError, and Jinja's own errors.
    """
    budget = _Budget()
    token = _budget.set(budget)
    try:
        return list(_counted_letters(template.generate(context), budget))
    finally:
        _budget.reset(token)


def _counted_letters(pieces: Iterable[str], budget: _Budget) -> Iterator[str]:
    left = iter(pieces)
    while some := list(islice(left, _AT_ONCE)):
        budget.letters += sum(map(len, some))
        if budget.letters > _LETTERS:
            raise TooMuchError
        budget.look_at_clock()
        tell("Mengisi templat…")
        yield from some


def _counted_turns(items: Iterable[Any]) -> Iterator[Any]:
    budget = _budget.get()
    for item in items:
        budget.turns += 1
        if budget.turns > _TURNS:
            raise TooMuchError
        if not budget.turns & _BETWEEN:
            budget.look_at_clock()
        yield item


class _Environment(SandboxedEnvironment):
    """Jinja that reads the parts of records, and nothing else of what it is given."""

    def getattr(self, obj: Any, attribute: str) -> Any:
        if type(obj) is dict and attribute in obj:
            return obj[attribute]
        if isinstance(obj, LoopContext) and attribute in LOOP_PARTS:
            return getattr(obj, attribute)
        if isinstance(obj, Undefined):
            return getattr(obj, attribute)
        return self.undefined(obj=obj, name=attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        if isinstance(obj, dict | list | tuple | str):
            try:
                return obj[argument]
            except (LookupError, TypeError):
                return self.undefined(obj=obj, name=argument)
        return self.getattr(obj, str(argument))

    def call(self, *_arguments: Any, **_named: Any) -> Any:
        raise SecurityError("templates never call")


def _environment() -> _Environment:
    made = _Environment(undefined=StrictUndefined, finalize=as_xml)
    made.globals.clear()
    made.filters = {name: made.filters[name] for name in (*FILTERS, JOIN)}
    made.filters[_COUNTED] = _counted_turns
    made.tests = {name: made.tests[name] for name in TESTS}
    return made


_ENVIRONMENT = _environment()
