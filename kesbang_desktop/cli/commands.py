"""What all commands share."""

import json
from collections.abc import Callable
from typing import Any
from uuid import UUID

from kesbang_desktop.bootstrap import Backend

# What argparse keeps of a command, and the function that runs it.
Command = Callable[[Backend, Any], None]

MEETING_ID = "id rapat, atau awalannya"


def find_meeting(backend: Backend, text: str) -> UUID:
    """Return the meeting whose id is, or begins with, ``text``. Raises NotFoundError."""
    found: UUID = backend.reading_verb("meetings", "find_meeting")(text)
    return found


def print_json(value: object) -> None:
    """Print ``value`` as JSON, indented."""
    print(json.dumps(value, ensure_ascii=False, indent=2))
