"""What an exported file was made from, and what is told of a file that stands in its place."""

import json
from dataclasses import asdict
from enum import Enum
from hashlib import sha256
from typing import TYPE_CHECKING, Any
from uuid import UUID

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

_DIGITS = 16


class FileState(Enum):
    """What a file is to the paper that is to be written over it; the value says it in words.

    Only one that is ``OWN`` is replaced unasked: the same paper of the same meeting, or the same
    rows of the same list, of the same data, and as this program wrote it.
    """

    OWN = "masih seperti yang ditulis program ini"
    CHANGED = "diubah di luar program atau bukan buatan program ini"
    OTHER = "dibuat dari rapat, daftar, atau data lain"
    UNKNOWN = "diubah setelah dibuat, atau tidak dikenal sebagai buatan program ini"


def paper_origin(data: str, paper: str, meeting_id: UUID) -> str:
    """Return what the seal of a paper of one meeting names; ``data`` is the mark of the data."""
    return f"{data}/{paper}/{meeting_id}"


def list_origin(data: str, form: str, shown: "DataclassInstance") -> str:
    """Return what the seal of a list over all meetings names; ``shown`` chose its rows."""
    chosen = json.dumps(asdict(shown), default=_plain, sort_keys=True)
    return f"{data}/{form}/{sha256(chosen.encode()).hexdigest()[:_DIGITS]}"


def _plain(value: Any) -> Any:
    return sorted(value) if isinstance(value, frozenset) else str(value)
