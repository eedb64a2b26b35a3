"""Which files a computer has of the database of an office, beside the data file."""

from collections.abc import Iterable
from pathlib import Path
from zlib import crc32

from sqlalchemy import URL


def journal_path(data_dir: Path, url: URL) -> Path:
    """Return where what waits for the database at ``url`` lies."""
    return data_dir / f"tertunda-{_mark(url)}.sqlite"


def answers_path(data_dir: Path, url: URL) -> Path:
    """Return where answers of the database at ``url`` are kept."""
    return data_dir / f"terbaca-{_mark(url)}.sqlite"


def journals_of_others(data_dir: Path, used: Iterable[URL]) -> list[Path]:
    """Return the journals that are of none of the databases ``used``."""
    own = {journal_path(data_dir, one) for one in used}
    return sorted(set(data_dir.glob("tertunda-*.sqlite")) - own)


def answers_beside(journal: Path) -> Path:
    """Return where answers of the database are kept that ``journal`` is of."""
    return journal.with_name(journal.name.replace("tertunda-", "terbaca-", 1))


def _mark(url: URL) -> str:
    named = f"{url.host or url.query.get('host')} {url.port or 5432} {url.database}"
    return f"{crc32(named.encode()):08x}"
