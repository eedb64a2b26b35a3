"""Where the data of an office is kept, as a person is told."""

from dataclasses import dataclass

from kesbang_desktop.domain.office_address import OfficeAddress


@dataclass(frozen=True, slots=True)
class DataPlace:
    """``sentence`` tells which data it is; ``address`` is that of a server, None for a file.

    What is of files alone is not done there: ``copies`` and ``lock`` say why and what to do, each
    empty where it is.
    """

    sentence: str
    address: OfficeAddress | None = None
    copies: str = ""
    lock: str = ""


@dataclass(frozen=True, slots=True)
class DataChoice:
    """Which data to use from now on: that of a server at ``address``, else the file.

    ``password`` is for the time in which the program runs, where no key ring keeps it. With
    ``moves`` all data of today goes there first.
    """

    address: OfficeAddress | None
    password: str = ""
    moves: bool = False

    def __repr__(self) -> str:
        """Tell no password: what is logged is read by others."""
        return f"DataChoice({self.address!r}, moves={self.moves})"


def place_on_server(address: OfficeAddress) -> DataPlace:
    """Return what is told of a database of an office."""
    return DataPlace(
        f"Data kantor “{address.database}” di server “{address.host}”, sebagai “{address.user}”.",
        address,
        copies=(
            f"Data kantor ada di server “{address.host}”, jadi salinan cadangannya dibuat di sana: "
            "minta pengelola server menjalankan pg_dump setiap hari, dan mencoba memulihkannya."
        ),
        lock=(
            f"Data kantor ada di server “{address.host}”, jadi yang melindunginya adalah kata "
            "sandi server itu: minta pengelola server mengganti kata sandi atau menyandikan disk."
        ),
    )
