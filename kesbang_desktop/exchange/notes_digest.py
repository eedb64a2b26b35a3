"""Which notes are the same, however their lines end."""

import hashlib


def digest_of_notes(text: str) -> str:
    """Return the SHA-256 of the words of ``text`` in hexadecimal.

    Line ends, blank lines around it and white space at the ends of its lines do not count.
    """
    lines = "\n".join(line.rstrip() for line in text.splitlines()).strip("\n")
    return hashlib.sha256(lines.encode()).hexdigest()
