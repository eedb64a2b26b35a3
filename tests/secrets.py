"""Looking for a secret in every form in which it could have been written somewhere."""

import base64
import json
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from io import BytesIO
from pathlib import Path


def forms_of(secret: str | bytes) -> set[bytes]:
    """Return the bytes that would give ``secret`` away, as programs write texts and keys."""
    if isinstance(secret, bytes):
        return {secret, secret.hex().encode(), base64.b64encode(secret).rstrip(b"=")}
    plain = secret.encode()
    quoted = json.dumps(secret)[1:-1].encode()
    encoded = base64.b64encode(plain).rstrip(b"=")
    return {plain, secret.encode("utf-16-le"), plain.hex().encode(), encoded, quoted}


def leaks_in(folder: Path, *secrets: str | bytes) -> list[str]:
    """Return the files below ``folder`` whose name or content holds one of ``secrets``."""
    wanted = set().union(*map(forms_of, secrets))
    return [
        str(path.relative_to(folder))
        for path in sorted(folder.rglob("*"))
        if any(one in path.name.encode() for one in wanted)
        or (path.is_file() and any(one in part for part in _parts(path) for one in wanted))
    ]


def _parts(path: Path) -> Iterator[bytes]:
    """Yield the content of a file, as it is and unpacked."""
    content = path.read_bytes()
    yield content
    with suppress(zlib.error):
        yield zlib.decompress(content)
    with suppress(zipfile.BadZipFile), zipfile.ZipFile(BytesIO(content)) as packed:
        for name in packed.namelist():
            yield packed.read(name)
