"""Making damaged pages of an encrypted file readable again, as far as they are.

SQLCipher refuses a page of which one byte is wrong, and after it all others. Vouched for anew, it
decrypts to the page with some bytes wrong, which SQLite reads as far as it can.
"""

import hashlib
import hmac
from pathlib import Path

from kesbang_desktop.store.secrets.data_key import ID_SIZE, KEY_SIZE, DataKey

# https://www.zetetic.net/sqlcipher/design/, of SQLCipher 4.
_PAGE = 4096
_MAC = 64
_MASK = 0x3A
_ROUNDS = 2


def vouch_again(path: Path, key: DataKey) -> int:
    """Vouch anew for every page of the file that is not as it was written; return how many.

    The file is changed: give it a copy. Raises OSError.
    """
    salt = bytes(one ^ _MASK for one in key.id)
    mac_key = hashlib.pbkdf2_hmac("sha512", key.secret, salt, _ROUNDS, KEY_SIZE)
    mended = 0
    with path.open("r+b") as file:
        file.write(key.id)
        file.seek(0)
        number = 0
        while page := file.read(_PAGE):
            number += 1
            page = page.ljust(_PAGE, b"\0")
            start = ID_SIZE if number == 1 else 0
            told = page[start:-_MAC] + number.to_bytes(4, "little")
            mac = hmac.digest(mac_key, told, "sha512")
            if mac != page[-_MAC:]:
                mended += 1
                file.seek((number - 1) * _PAGE)
                file.write(page[:-_MAC] + mac)
                file.seek(number * _PAGE)
    return mended
