"""Parts of an Office file that somebody sent back: XML read with care, and what leads where."""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from zipfile import ZipFile

from lxml import etree

_LARGEST_PART = 60_000_000


@dataclass(frozen=True, slots=True)
class Relation:
    """That a part leads to ``target``, a part of the same file.

    ``kind`` is the URI of what it is to the part (ECMA-376, part 2, section 6.5).
    """

    id: str
    kind: str
    target: str


def read_part(package: ZipFile, name: str) -> etree._Element:
    """Return the root of a part, without its comments.

    Raises KeyError where there is none, ValueError where it is too large or has a DOCTYPE, which
    no program writes into such a file, and XMLSyntaxError.
    """
    if package.getinfo(name).file_size > _LARGEST_PART:
        raise ValueError(name)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True)
    root = etree.fromstring(package.read(name), parser)
    if root.getroottree().docinfo.doctype:
        raise ValueError(name)
    return root


def relations_of(package: ZipFile, part: str) -> Iterator[Relation]:
    """Yield what leads from ``part`` to others, from the file itself where it is empty.

    Raises as :func:`read_part`, but for a part from which nothing leads anywhere.
    """
    folder, file = posixpath.split(part)
    name = posixpath.join(folder, "_rels", f"{file}.rels")
    if name not in package.namelist():
        return
    for one in read_part(package, name):
        if one.get("TargetMode") != "External":
            target = _inside(folder, one.get("Target", ""))
            yield Relation(one.get("Id", ""), one.get("Type", ""), target)


def targets_of(package: ZipFile, part: str) -> dict[str, str]:
    """Return the parts that ``part`` leads to, by the ids of its relations."""
    return {one.id: one.target for one in relations_of(package, part)}


def _inside(folder: str, target: str) -> str:
    path = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
    return posixpath.normpath(path)
