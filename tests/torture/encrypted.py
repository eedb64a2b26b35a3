"""The same with a passphrase: killed anywhere, also while it is put on or taken off, and damaged.

The office is that of the other areas, encrypted; its key is open, as in a window that runs.
"""

import shutil
from dataclasses import replace
from pathlib import Path

from kesbang_desktop.domain.copy_record import CopyReason
from kesbang_desktop.domain.errors import ImportedBeforeError
from kesbang_desktop.store.secrets import keyring
from kesbang_desktop.store.secrets.key_file import open_lock
from tests.torture.actions import Action, actions, open_backend
from tests.torture.case import Case, Fault
from tests.torture.damage import DAMAGES
from tests.torture.damaged_files import damage
from tests.torture.kills import kill_action, kill_typing
from tests.torture.office import HOME, WORDS

_TYPING = "typing"
# No letter of a row stands in an encrypted file.
_OF_CLEAR = frozenset(("letter of a row",))


def _put_on(home: Path) -> None:
    with open_backend(home) as backend, backend.lock():
        if backend.data_lock.is_on:
            raise ImportedBeforeError("Sudah berkata sandi.")
        backend.data_lock.put_on(WORDS)


def _take_off(home: Path) -> None:
    with open_backend(home) as backend, backend.lock():
        if not backend.data_lock.is_on:
            raise ImportedBeforeError("Sudah dilepas.")
        backend.data_lock.take_off()


_ACTIONS = {
    one.name: one
    for one in (
        *(one for one in actions() if not one.is_migration),
        Action("passphrase put on", _put_on, _take_off),
        Action("passphrase taken off", _take_off),
    )
}
_KILLED = (_TYPING, *_ACTIONS)
_DAMAGED = tuple(name for name in DAMAGES if name not in _OF_CLEAR)


def run(case: Case) -> list[Fault]:
    """Kill one action on the encrypted office, or damage its file."""
    case = replace(case, office=_office(case.office))
    place, is_damage = divmod(case.number, 2)
    if is_damage:
        return damage(case, _DAMAGED[place % len(_DAMAGED)])
    name = _KILLED[place % len(_KILLED)]
    return kill_typing(case) if name == _TYPING else kill_action(case, _ACTIONS[name])


def _office(clear: Path) -> Path:
    """Return the office with a passphrase, made once; its key is open in this process."""
    office = clear.with_name("kantor-bersandi")
    if not office.exists():
        shutil.copytree(clear / HOME, office / HOME)
        with open_backend(office / HOME) as backend:
            backend.data_lock.put_on(WORDS)
            backend.copy_data(CopyReason.ASKED)
        keyring.remember(open_lock(office / HOME, WORDS))
    return office
