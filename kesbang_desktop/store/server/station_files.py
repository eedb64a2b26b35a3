"""Which files a computer has of the database of an office, beside the data file."""

from pathlib import Path
from zlib import crc32

from sqlalchemy import URL


def journal_path(data_dir: Path, url: URL) -> Path:
    """Return where what waits for the database at ``url`` lies."""
    return data_dir / f"tertunda-{_mark(url)}.sqlite"


def answers_path(data_dir: Path, url: URL) -> Path:
    """Return where answers of the database at ``url`` are kept."""
    return data_dir / f"terbaca-{_mark(url)}.sqlite"


def _mark(url: URL) -> str:
    named = f"{url.host or url.query.get('host')} {url.port or 5432} {url.database}"
    return f"{crc32(named.encode()):08x}"
