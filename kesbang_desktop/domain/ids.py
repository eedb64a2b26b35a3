"""Time-ordered identifiers, made offline, and the time they tell."""

import secrets
import threading
import time
from datetime import datetime
from uuid import UUID

_lock = threading.Lock()
_last = 0


def new_id() -> UUID:
    """Return a version 7 UUID (RFC 9562, section 5.7), greater than any this process made before.

    The 48-bit Unix time in milliseconds leads; the 74 random bits after it are incremented when
    two ids share a millisecond or the clock jumps backwards, so that order never breaks.
    """
    global _last
    with _lock:
        fresh = (time.time_ns() // 1_000_000) << 74 | secrets.randbits(73)
        _last = max(fresh, _last + 1)
        value = _last
    moment, random_a, random_b = value >> 74, value >> 62 & 0xFFF, value & (1 << 62) - 1
    return UUID(int=moment << 80 | 7 << 76 | random_a << 64 | 2 << 62 | random_b)


def made_at(id: UUID) -> datetime:
    """Return when :func:`new_id` made ``id``, as the clock here shows it, to the millisecond."""
    return datetime.fromtimestamp((id.int >> 80) / 1000)
