"""Whatever writes a record that others may have changed says what it was made of."""

import ast
import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from types import ModuleType
from typing import Any, get_args, get_origin, get_type_hints

from kesbang_desktop import ports
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.ports import saving

_SAYS_IT = (
    saving.SaveRecord,
    saving.SaveRecordOn,
    saving.SaveRecords,
    saving.PutSetting,
    saving.ChangeActions,
)
# Why the others need not say it.
_NEW = "makes records that nobody has yet"
_BACK = "brings back what was deleted, or takes back its own deed"
_MERGED = "is told what it was made of among its arguments, or in the records"
_CHOICE = "says which records are meant, and reads them where they are kept"
_WHY = {
    "CopyPorts.take_away": _BACK,
    "CopyPorts.unsettle": _BACK,
    "CorrectionPorts.take_back": _BACK,
    "DirectoryPorts.delete": _CHOICE,
    "DirectoryPorts.merge": _CHOICE,
    "DirectoryPorts.take_agencies": _NEW,
    "DirectoryPorts.undo_merge": _BACK,
    "DirectoryPorts.withdraw": _CHOICE,
    "FollowUpPorts.add_notes": _NEW,
    "IssuePorts.add_note": _NEW,
    "MeetingPorts.add": _NEW,
    "MeetingPorts.begin": _NEW,
    "MeetingPorts.save_attendances": _MERGED,
    "MeetingPorts.save_entries": "a data file has one seat; those of a server send by save_shared",
    "NotesPorts.add": _NEW,
    "PaperPorts.save_proofs": _MERGED,
    "ProfilePorts.restore": _BACK,
    "ReportPorts.begin": _NEW,
    "ReportPorts.receive": "reads what stood there before in the transaction that replaces it",
    "SeriesPorts.make_next": _NEW,
    "WaitingPorts.put_back": "puts aside what does not stand, as lines typed at once are",
}


def _modules() -> Iterator[ModuleType]:
    for found in pkgutil.iter_modules(ports.__path__):
        yield importlib.import_module(f"{ports.__name__}.{found.name}")


def _names(module: ModuleType) -> dict[str, Any]:
    """Return what the module imports for its types alone."""
    names: dict[str, Any] = {}
    for node in ast.parse(inspect.getsource(module)).body:
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            imports = compile(ast.Module(node.body, []), module.__name__, "exec")
            exec(imports, dict(vars(module)), names)
    return names


def _verbs() -> Iterator[tuple[str, Any]]:
    for module in _modules():
        names = _names(module)
        for name, kind in vars(module).items():
            if is_dataclass(kind) and getattr(kind, "__module__", "") == module.__name__:
                hints = get_type_hints(kind, vars(module), names)
                yield from ((f"{name}.{one.name}", hints[one.name]) for one in fields(kind))


def _parts(hint: Any) -> Iterator[Any]:
    yield hint
    for part in get_args(hint):
        for one in part if isinstance(part, list) else [part]:
            yield from _parts(one)


def _writes_records(verb: Any) -> bool:
    """Tell whether a verb is given records of the domain and says what it changed."""
    if not get_args(verb) or not isinstance(get_args(verb)[0], list):
        return False
    given, answer = get_args(verb)
    has_records = any(
        is_dataclass(one) and one.__module__.startswith("kesbang_desktop.domain")
        for part in given
        for one in _parts(part)
    )
    return has_records and Changes in _parts(answer)


def _says_it(verb: Any) -> bool:
    return get_origin(verb) in _SAYS_IT or verb in _SAYS_IT


WRITING = {name for name, verb in _verbs() if _writes_records(verb)}
SAYING = {name for name, verb in _verbs() if _says_it(verb)}


def test_the_reasons_are_of_verbs_that_write_records() -> None:
    assert WRITING - set(_WHY) == set(), "say what it was made of (ports/saving.py), or why not"
    assert set(_WHY) - WRITING == set(), "there is no such verb any more"


def test_what_is_changed_in_forms_says_what_it_was_made_of() -> None:
    assert {
        "AttachmentPorts.save",
        "AttendancePorts.save_group",
        "DecisionPorts.save",
        "DirectoryPorts.save_organizations",
        "DirectoryPorts.save_people",
        "FollowUpPorts.change",
        "FollowUpPorts.rewrite_note",
        "IssuePorts.rewrite_note",
        "MeetingPorts.save",
        "ObligationPorts.save",
        "ProfilePorts.save",
        "ReportPorts.save_condition",
        "SettingPorts.put",
        "SetupPorts.save",
    } == SAYING
