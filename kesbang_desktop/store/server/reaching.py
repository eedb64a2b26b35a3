"""Coming to the database of an office before it is worked on: trying it, and upgrading it."""

from contextlib import closing

from sqlalchemy import URL
from sqlalchemy.exc import DBAPIError

from kesbang_desktop.domain.data_place import DataChoice
from kesbang_desktop.store.moving_rows import require_empty
from kesbang_desktop.store.server.password_ring import kept_password
from kesbang_desktop.store.server.server_address import url_of
from kesbang_desktop.store.server.server_database import ServerDatabase
from kesbang_desktop.store.server.server_engine import open_server
from kesbang_desktop.store.server.server_failures import explain
from kesbang_desktop.store.server.server_schema import upgrade_database


def reach(choice: DataChoice, wants_empty: bool = False) -> None:
    """Connect to what ``choice`` names, and make its tables where it is empty.

    Raises DatabaseError, which says what is wrong there and what to do; with ``wants_empty`` also
    where there are records.
    """
    assert choice.address is not None
    password = choice.password or kept_password(choice.address)
    with closing(ServerDatabase(url_of(choice.address, password))) as database:
        if wants_empty:
            database.bind_reading(require_empty)()


def upgrade(url: URL) -> bool:
    """Bring the database at ``url`` to the tables of this program; tell whether that was needed.

    Raises DatabaseError.
    """
    engine = open_server(url)
    try:
        return upgrade_database(engine)
    except DBAPIError as error:
        raise (explain(error, url) or error) from error
    finally:
        engine.dispose()
