"""What PySide reads signatures with, imported once somebody asks for one.

PySide compiles these modules at each start, from sources inside its library: a quarter of the time
until a bare window is painted. They word the error of a call with wrong arguments, and make
``__signature__``, ``__doc__`` and stubs. A program without such a fault never asks.
"""

import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from threading import RLock
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from importlib.abc import Loader, MetaPathFinder
else:
    # They would bring eleven modules along, and lend nothing that is needed here.
    Loader = MetaPathFinder = object

SUPPORT = "shibokensupport"
_ROOM = f"{SUPPORT}.signature"
_MAPPING = f"{_ROOM}.mapping"
_NAMES = frozenset(
    (
        _MAPPING,
        f"{_ROOM}.parser",
        f"{_ROOM}.layout",
        f"{_ROOM}.errorhandler",
        f"{_ROOM}.lib.enum_sig",
        f"{_ROOM}.lib.pyi_generator",
        f"{_ROOM}.lib.tool",
    )
)
_loading = RLock()


class LateModule(ModuleType):
    """Stands for a module, and becomes it as soon as it is asked for something."""

    def stand_for(self, loader: "Loader") -> None:
        """Have ``loader`` fill it then."""
        self.__dict__.update(_loader=loader, _name=self.__name__)
        if self.__name__ == _MAPPING:
            # PySide's own library looks for this one in the dictionary of the module.
            self.__dict__["update_mapping"] = self._update

    def __getattr__(self, name: str) -> Any:
        if not name.startswith("__"):
            self._load()
            if name in self.__dict__:
                return self.__dict__[name]
        raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")

    def _update(self) -> None:
        self._load()
        self.__dict__["update_mapping"]()

    def _load(self) -> None:
        with _loading:
            loader, spec = self.__dict__.pop("_loader", None), self.__spec__
            if loader is not None and spec is not None:
                # PySide gave it another name meanwhile, by which its loader does not know it.
                given, spec.name = spec.name, self.__dict__["_name"]
                loader.exec_module(self)
                spec.name = given


class LateSignatures(MetaPathFinder):
    """Finds these modules, ahead of whoever else does, as late ones."""

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return how ``name`` is imported, None where it is none of them."""
        others = (one for one in sys.meta_path if one is not self)
        found = (one.find_spec(name, path, target) for one in others) if name in _NAMES else ()
        spec = next(filter(None, found), None)
        if spec is not None and spec.loader is not None:
            spec.loader = _LateLoader(spec.loader)
        return spec


class _LateLoader(Loader):
    def __init__(self, loader: "Loader") -> None:
        self._loader = loader

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return LateModule(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        if isinstance(module, LateModule):
            module.stand_for(self._loader)
