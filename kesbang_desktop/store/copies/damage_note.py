"""Which pieces of safety copies did not read back when somebody looked last.

``bagian-rusak.txt`` beside the copies names them, a digest in each line. A piece that several
copies share is damaged in all of them, and sound in all once a later copy wrote it anew.
"""

from collections.abc import Collection, Iterable
from contextlib import suppress
from pathlib import Path

from kesbang_desktop.domain.copy_record import CopyRecord
from kesbang_desktop.store.copies.object_store import DamagedPieceError
from kesbang_desktop.store.private_files import create_private_file

_NAME = "bagian-rusak.txt"


def damaged_pieces(place: Path) -> frozenset[str]:
    """Return the digests of the pieces in ``place`` that are known to be damaged."""
    try:
        return frozenset((place / _NAME).read_text(encoding="ascii").split())
    except (OSError, ValueError):
        return frozenset()


def note_pieces(place: Path, read: Collection[str], broken: Collection[str]) -> None:
    """Remember that of the pieces ``read`` those in ``broken`` are damaged, the others sound.

    A place that cannot be written to keeps no note.
    """
    known = damaged_pieces(place)
    damaged = known.difference(read).union(broken)
    if damaged == known:
        return
    temporary = place / f".{_NAME}.tmp"
    with suppress(OSError):
        temporary.unlink(missing_ok=True)
        if not damaged:
            (place / _NAME).unlink(missing_ok=True)
            return
        with create_private_file(temporary) as writing:
            writing.write("\n".join(sorted(damaged)).encode())
        temporary.replace(place / _NAME)


def note_damage(place: Path, error: DamagedPieceError) -> None:
    """Remember a piece that did not read back while it was wanted."""
    note_pieces(place, (), error.args)


def sound_copies(place: Path, records: Iterable[CopyRecord]) -> list[CopyRecord]:
    """Return those of ``records`` of which nothing is known to be damaged or altered."""
    damaged = damaged_pieces(place)
    return [one for one in records if one.is_good and not one.digests & damaged]
