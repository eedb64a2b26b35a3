"""Where the database of an office is found: its server, its name there, and as whom."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from kesbang_desktop.domain.errors import InvalidRecordError

# By this variable a start is told of the database, in place of the option.
DATABASE_VARIABLE = "NOTULA_DATABASE"
# What stands in place of an address for the data file of the folder.
FILE = "file"
SCHEME = "postgresql+psycopg"
USUAL_PORT = 5432
# How the connection is kept from others, the safest first (libpq, "SSL Support").
SSL_MODES = ("verify-full", "verify-ca", "require", "prefer", "disable")
_SCHEMES = (SCHEME, "postgresql", "postgres")
_EXAMPLE = f"{SCHEME}://notula@server-kantor/notula"


@dataclass(frozen=True, slots=True)
class OfficeAddress:
    """``host`` is a name, a number or the folder of a socket; ``options`` are those of libpq.

    A password is no part of it: an address is kept in files, shown and logged.
    """

    host: str
    database: str
    user: str
    port: int = USUAL_PORT
    options: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        for words, value in (
            ("Nama server", self.host),
            ("Nama basis data", self.database),
            ("Nama pengguna", self.user),
        ):
            if not value.strip():
                raise InvalidRecordError(f"{words} belum diisi.")
        if not 0 < self.port < 1 << 16:
            raise InvalidRecordError(f"Port {self.port} tidak ada. Biasanya {USUAL_PORT}.")
        if any(name == "password" for name, _ in self.options):
            raise InvalidRecordError("Kata sandi tidak boleh ada di belakang alamat.")

    @property
    def text(self) -> str:
        """The address on one line, as :func:`read_address` reads it."""
        port = "" if self.port == USUAL_PORT else f":{self.port}"
        # A folder has to be told behind: a host holds no slash.
        is_folder = "/" in self.host
        options = (("host", self.host), *self.options) if is_folder else self.options
        behind = f"?{urlencode(options)}" if options else ""
        host = f"[{self.host}]" if ":" in self.host else quote(self.host)
        host = "" if is_folder else host
        user, database = quote(self.user, safe=""), quote(self.database, safe="")
        return f"{SCHEME}://{user}@{host}{port}/{database}{behind}"


def read_address(text: str) -> tuple[OfficeAddress, str]:
    """Return the address in ``text`` and the password that stands in it, empty for none.

    Raises InvalidRecordError, which does not repeat what was typed: a password may be in it.
    """
    try:
        parts = urlsplit(text.strip())
        port = USUAL_PORT if parts.port is None else parts.port
    except ValueError as error:
        raise _unreadable() from error
    if parts.scheme not in _SCHEMES or "@" not in parts.netloc:
        raise _unreadable()
    options = dict(parse_qsl(parts.query))
    host = options.pop("host", "") or unquote(parts.netloc.rpartition("@")[2])
    if "/" not in host:
        host = unquote(parts.hostname or "") or host
    password = options.pop("password", "") or unquote(parts.password or "")
    database = unquote(parts.path.removeprefix("/"))
    user = unquote(parts.username or "")
    return OfficeAddress(host, database, user, port, tuple(sorted(options.items()))), password


def _unreadable() -> InvalidRecordError:
    return InvalidRecordError(f"Alamat data kantor tidak terbaca. Tulis seperti ini: {_EXAMPLE}")
