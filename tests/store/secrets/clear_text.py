"""Looking for what was said in every byte that a data folder holds."""

import zlib
from contextlib import suppress
from pathlib import Path


def clear_bytes_in(folder: Path, *words: bytes) -> list[str]:
    """Return the files below ``folder`` in which one of ``words`` can be read."""
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            content = path.read_bytes()
            with suppress(zlib.error):
                content += zlib.decompress(content)
            if any(
                word in content or word.decode().encode("utf-16-le") in content for word in words
            ):
                found.append(str(path.relative_to(folder)))
    return found
