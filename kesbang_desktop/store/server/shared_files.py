"""Files of an office on its server, in pieces, so that every computer has them.

Attachments and printed versions go by the SHA-256 of what is in them, templates by their names.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Date,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    delete,
    func,
    select,
    update,
)
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from kesbang_desktop.store.attachments import used_files
from kesbang_desktop.store.batches import in_batches

KEPT_DAYS = 90
_OWN = MetaData()
_BY_BYTES = String(collation="C")
shared_file = Table(
    "shared_file",
    _OWN,
    Column("sha256", _BY_BYTES, primary_key=True),
    Column("size", BigInteger, nullable=False),
    # The first day on which no record needed it.
    Column("unused_since", Date),
)
shared_piece = Table(
    "shared_piece",
    _OWN,
    Column("sha256", ForeignKey(shared_file.c.sha256, ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("content", LargeBinary, nullable=False),
)
shared_template = Table(
    "shared_template",
    _OWN,
    Column("name", _BY_BYTES, primary_key=True),
    Column("sha256", ForeignKey(shared_file.c.sha256), nullable=False),
)


def make_file_tables(connection: Connection) -> None:
    """Make the tables where they are missing."""
    _OWN.create_all(connection)


def has_file(session: Session, sha256: str) -> bool:
    """Tell whether a file with that content is there."""
    found = select(shared_file.c.sha256).where(shared_file.c.sha256 == sha256)
    return session.scalar(found) is not None


def put_file(session: Session, sha256: str, size: int, pieces: Iterable[bytes]) -> None:
    """Keep a file of ``size`` bytes; one that is there already stays."""
    made = insert(shared_file).values(sha256=sha256, size=size)
    if session.scalar(made.on_conflict_do_nothing().returning(shared_file.c.sha256)) is None:
        return
    for number, piece in enumerate(pieces):
        row = {"sha256": sha256, "number": number, "content": piece}
        session.execute(insert(shared_piece), [row])


def pieces_of(session: Session, sha256: str) -> Iterator[bytes]:
    """Yield a file piece by piece; nothing where it is not there."""
    of_file = shared_piece.c.sha256 == sha256
    last = session.scalar(select(func.max(shared_piece.c.number)).where(of_file))
    content = select(shared_piece.c.content)
    for number in range(0 if last is None else last + 1):
        yield session.execute(content.where(of_file, shared_piece.c.number == number)).scalar_one()


def discard_unused(session: Session, today: date) -> int:
    """Delete the files that no record needed for :data:`KEPT_DAYS`; return how many.

    Until then whoever takes a deletion back finds the file.
    """
    used = used_files(session) | set(session.scalars(select(shared_template.c.sha256)))
    rows = session.execute(select(shared_file.c.sha256, shared_file.c.unused_since)).all()
    for sha256, since in rows:
        if (sha256 in used) == (since is None):
            continue
        row = shared_file.c.sha256 == sha256
        session.execute(
            update(shared_file).where(row).values(unused_since=None if since else today)
        )
    gone = [
        sha256
        for sha256, since in rows
        if sha256 not in used and since is not None and (today - since).days > KEPT_DAYS
    ]
    for batch in in_batches(gone):
        session.execute(delete(shared_file).where(shared_file.c.sha256.in_(batch)))
    return len(gone)


def template_digest(session: Session, name: str) -> str:
    """Return the content of the template ``name`` by its digest, empty where there is none."""
    found = select(shared_template.c.sha256).where(shared_template.c.name == name)
    return session.scalar(found) or ""


def put_template(session: Session, name: str, sha256: str) -> None:
    """Let the file with that content, which is there, be the template ``name``."""
    made = insert(shared_template).values(name=name, sha256=sha256)
    session.execute(made.on_conflict_do_update(index_elements=["name"], set_={"sha256": sha256}))
