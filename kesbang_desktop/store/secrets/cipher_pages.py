"""Pages of an encrypted file, without SQLCipher: the header of one, and damaged ones.

SQLCipher refuses a page of which one byte is wrong, and after it all others. Vouched for anew, it
decrypts to the page with some bytes wrong, which SQLite reads as far as it can.
"""

import hashlib
import hmac
from pathlib import Path

from kesbang_desktop.store.secrets.data_key import ID_SIZE, KEY_SIZE, DataKey

# https://www.zetetic.net/sqlcipher/design/, of SQLCipher 4.
PAGE = 4096
HEADER = 100
_MAGIC = b"SQLite format 3\0"
_MAC = 64
_IV = 16
_MASK = 0x3A
_ROUNDS = 2


def clear_header(page: bytes, key: DataKey) -> bytes:
    """Return the first HEADER bytes of a file in clear from its whole first ``page``.

    Empty where a byte of the page is not as it was written.
    """
    from cryptography.hazmat.primitives.ciphers import Cipher
    from cryptography.hazmat.primitives.ciphers.algorithms import AES
    from cryptography.hazmat.primitives.ciphers.modes import CBC

    if len(page) != PAGE or _mac(page, 1, _mac_key(key)) != page[-_MAC:]:
        return b""
    start = page[-_MAC - _IV : -_MAC]
    decryptor = Cipher(AES(key.secret), CBC(start)).decryptor()
    whole_blocks = page[ID_SIZE : ID_SIZE + -(-(HEADER - ID_SIZE) // _IV) * _IV]
    return (_MAGIC + decryptor.update(whole_blocks))[:HEADER]


def vouch_again(path: Path, key: DataKey) -> int:
    """Vouch anew for every page of the file that is not as it was written; return how many.

    The file is changed: give it a copy. Raises OSError.
    """
    mac_key = _mac_key(key)
    mended = 0
    with path.open("r+b") as file:
        file.write(key.id)
        file.seek(0)
        number = 0
        while page := file.read(PAGE):
            number += 1
            page = page.ljust(PAGE, b"\0")
            mac = _mac(page, number, mac_key)
            if mac != page[-_MAC:]:
                mended += 1
                file.seek((number - 1) * PAGE)
                file.write(page[:-_MAC] + mac)
                file.seek(number * PAGE)
    return mended


def _mac_key(key: DataKey) -> bytes:
    salt = bytes(one ^ _MASK for one in key.id)
    return hashlib.pbkdf2_hmac("sha512", key.secret, salt, _ROUNDS, KEY_SIZE)


def _mac(page: bytes, number: int, mac_key: bytes) -> bytes:
    start = ID_SIZE if number == 1 else 0
    told = page[start:-_MAC] + number.to_bytes(4, "little")
    return hmac.digest(mac_key, told, "sha512")
