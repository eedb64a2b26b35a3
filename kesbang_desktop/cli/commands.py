"""What all commands share."""

import json
from collections.abc import Callable
from typing import Any
from uuid import UUID

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.chat_senders import CHAT_SENDERS_KEY, remembered_senders
from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.to_complete import (
    ToComplete,
    left_in_comments,
    left_in_meeting,
    left_in_minutes,
    left_in_office,
)
from kesbang_desktop.store.deferred import meetings

# What argparse keeps of a command, and the function that runs it.
Command = Callable[[Backend, Any], None]

MEETING_ID = "id rapat, atau awalannya"
REPLACE_HELP = (
    "timpa juga berkas yang diubah orang, yang dibuat dari rapat atau daftar lain, atau yang bukan "
    "buatan program ini"
)


def find_meeting(backend: Backend, text: str) -> UUID:
    """Return the meeting whose id is, or begins with, ``text``. Raises NotFoundError."""
    return backend.read(meetings.find_meeting)(text)


def left_to_complete(backend: Backend, minutes: Minutes) -> list[ToComplete]:
    """Return what ``minutes`` still lack, what is beside the text first."""
    ports = backend.ports()
    senders = remembered_senders(ports.settings.get(CHAT_SENDERS_KEY))
    known = KnownParties(minutes.attendances, ports.directory.load(), senders)
    notation = Notation(known, minutes.meeting.date, backend.texts.holidays, backend.texts.is_word)
    asked = left_in_comments(minutes.meeting.remarks, minutes.entries)
    office = left_in_office(backend.desk.profile(minutes.meeting.profile_id))
    return [*office, *left_in_meeting(minutes), *asked, *left_in_minutes(minutes, notation)]


def print_json(value: object) -> None:
    """Print ``value`` as JSON, indented."""
    print(json.dumps(value, ensure_ascii=False, indent=2))
