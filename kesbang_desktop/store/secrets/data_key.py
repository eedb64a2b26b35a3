"""The secrets that data is encrypted with. None of them is ever shown, logged or written."""

import hashlib
import secrets
import unicodedata
from dataclasses import dataclass, field

KEY_SIZE = 32
ID_SIZE = 16
SALT_SIZE = 16
# scrypt with 128 MB and about a third of a second: what OWASP's password storage sheet names.
SCRYPT_COST = 1 << 17
# What a file from outside may ask of this machine: from 16 MB to 256 MB.
_COSTS = frozenset(1 << power for power in range(14, 19))
_BLOCK, _PARALLEL = 8, 1


@dataclass(frozen=True, slots=True)
class DataKey:
    """A random key of 32 bytes. ``id`` names it, and is no secret."""

    secret: bytes = field(repr=False)
    id: bytes

    @classmethod
    def new(cls) -> "DataKey":
        """Return a key that nobody had before."""
        return cls(secrets.token_bytes(KEY_SIZE), secrets.token_bytes(ID_SIZE))


@dataclass(frozen=True, slots=True)
class Passphrase:
    """What a person types. Letters that look alike are alike, however a keyboard makes them."""

    words: str = field(repr=False)

    def stretch(self, salt: bytes, cost: int) -> bytes:
        """Return the key of 32 bytes that it gives with ``salt``.

        This takes time and memory, so that guessing does. Raises ValueError for a ``cost`` out of
        bounds.
        """
        if cost not in _COSTS:
            raise ValueError(cost)
        memory = 2 * 128 * _BLOCK * cost
        words = unicodedata.normalize("NFKC", self.words).encode()
        return hashlib.scrypt(
            words, salt=salt, n=cost, r=_BLOCK, p=_PARALLEL, maxmem=memory, dklen=KEY_SIZE
        )
