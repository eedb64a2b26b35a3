"""The address of an office database as the driver takes it."""

from sqlalchemy import URL

from kesbang_desktop.domain.office_address import SCHEME, OfficeAddress


def url_of(address: OfficeAddress, password: str = "") -> URL:
    """Return ``address`` with ``password``, empty where libpq looks for one itself."""
    options: dict[str, str | tuple[str, ...]] = dict(address.options)
    if "/" in address.host:
        options["host"] = address.host
        options["port"] = str(address.port)
        return URL.create(
            SCHEME, address.user, password or None, database=address.database, query=options
        )
    return URL.create(
        SCHEME,
        address.user,
        password or None,
        address.host,
        address.port,
        address.database,
        query=options,
    )
