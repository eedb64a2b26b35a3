"""The code on the recovery sheet: letters and digits that cannot be taken for one another."""

import secrets

# Crockford's base 32: no I, L, O and U. 25 signs of 5 bits are 125 bits, which nobody guesses.
_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH = 25
_GROUP = 5
_MISREAD = str.maketrans("OIL", "011")


def new_code() -> str:
    """Return a code as it is printed: five groups of five."""
    signs = "".join(secrets.choice(_SIGNS) for _ in range(_LENGTH))
    return "-".join(signs[i : i + _GROUP] for i in range(0, _LENGTH, _GROUP))


def read_code(words: str) -> str | None:
    """Return the 25 signs that somebody typed from the sheet, or None where it is no code."""
    signs = "".join(one for one in words.upper() if one.isalnum()).translate(_MISREAD)
    return signs if len(signs) == _LENGTH and set(signs) <= set(_SIGNS) else None
