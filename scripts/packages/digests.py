"""Lists of digests, as sha256sum writes and reads them."""

import hashlib
from collections.abc import Iterable
from pathlib import Path


def write_list(target: Path, files: Iterable[Path]) -> None:
    """Write the digest of each of ``files``, which lie in the folder of ``target``, to it."""
    lines = [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  "
        f"{path.relative_to(target.parent).as_posix()}\n"
        for path in files
    ]
    target.write_text("".join(lines), "utf-8", newline="\n")
