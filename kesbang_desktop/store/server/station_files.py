"""Which files a computer has of the database of an office, beside the data file."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from sqlalchemy import URL

_WAITING, _READ = "tertunda", "terbaca"


def journal_path(data_dir: Path, url: URL) -> Path:
    """Return where what waits for the database at ``url`` lies."""
    return data_dir / f"{_WAITING}-{_mark(url)}.sqlite"


def answers_path(data_dir: Path, url: URL) -> Path:
    """Return where answers of the database at ``url`` are kept."""
    return data_dir / f"{_READ}-{_mark(url)}.sqlite"


def journals_in(data_dir: Path) -> set[Path]:
    """Return the journals of all databases: of what waits, or waited, for a server."""
    return set(data_dir.glob(f"{_WAITING}-*.sqlite"))


def journals_of_others(data_dir: Path, used: Iterable[URL]) -> list[Path]:
    """Return the journals that are of none of the databases ``used``."""
    return sorted(journals_in(data_dir) - {journal_path(data_dir, one) for one in used})


def answers_beside(journal: Path) -> Path:
    """Return where answers of the database are kept that ``journal`` is of."""
    return journal.with_name(journal.name.replace(_WAITING, _READ, 1))


def _mark(url: URL) -> str:
    named = f"{url.host or url.query.get('host')} {url.port or 5432} {url.database}"
    return f"{crc32(named.encode()):08x}"
