"""Drawings (SVG) from outside: shown only where they hold nothing but shapes and text."""

import base64
import binascii
import io
import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring
from PIL import Image

from kesbang_desktop.domain.errors import PictureError

_SVG = "{http://www.w3.org/2000/svg}"
_BYTES = 5_000_000
_ELEMENTS = 50_000
_DEPTH = 60
_EMBEDDED_PIXELS = 50_000_000
# What runs, loads, or changes what is loaded.
_RUNNING = ("script", "handler", "listener", "foreignobject", "iframe", "embed", "object")
_MOVING = ("set", "animate", "animatecolor", "animatemotion", "animatetransform")
_ACTIVE = frozenset((*_RUNNING, *_MOVING, "audio", "video"))
# Drawing programs write this line; without declarations of its own it says nothing.
_PLAIN_DOCTYPE = re.compile(rb"<!DOCTYPE\s+svg\b[^\[\]<>]*>")
_EMBEDDED = re.compile(r"data:image/(?:png|jpe?g);base64,(.*)", re.S)
_REFERENCE = re.compile(r"url\(\s*['\"]?#([^'\")]+)")
_LOADING = re.compile(r"url\(\s*(?![\s'\"]*#)|@import|expression\(|javascript:|\\", re.I)


def is_svg(content: bytes) -> bool:
    """Return whether ``content`` means to be a drawing rather than a picture of pixels."""
    return content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")


def checked_svg(content: bytes, name: str) -> bytes:
    """Return ``content``, an SVG file, where nothing in it runs, loads or grows.

    The document type that drawing programs write is left out. Raises PictureError.
    """
    if len(content) > _BYTES:
        raise PictureError(f"Logo SVG “{name}” lebih besar dari 5 MB; sederhanakan gambarnya.")
    if b"\0" in content:
        raise PictureError(_not_svg(name))
    if b"<?xml-stylesheet" in content:
        raise PictureError(_unsafe(name, "gaya yang memuat berkas lain"))
    content = _PLAIN_DOCTYPE.sub(b"", content, count=1)
    try:
        root = fromstring(content, forbid_dtd=True)
    except DefusedXmlException as error:
        raise PictureError(_unsafe(name, "entitas atau DOCTYPE")) from error
    except (ParseError, ValueError, LookupError) as error:
        raise PictureError(_not_svg(name)) from error
    if root.tag != f"{_SVG}svg":
        raise PictureError(_not_svg(name))
    if not _is_small(root):
        raise PictureError(f"Logo SVG “{name}” terlalu rumit; sederhanakan gambarnya.")
    for element in root.iter():
        found = _danger(element)
        if found:
            raise PictureError(_unsafe(name, found))
    return content


def _danger(element: Element) -> str:
    """Return what in ``element`` itself is not allowed, in words, or nothing."""
    tag = _local(element.tag)
    if tag in _ACTIVE:
        return f"unsur “{tag}”"
    if tag == "style" and _LOADING.search(element.text or ""):
        return "gaya yang memuat berkas lain"
    for key, value in element.attrib.items():
        attribute = _local(key)
        if attribute.startswith("on"):
            return f"perintah “{attribute}”"
        if attribute in ("href", "src") and not _is_inside(tag, value):
            return "tautan ke berkas lain"
        if attribute not in ("href", "src") and _LOADING.search(value):
            return "gaya yang memuat berkas lain"
    return ""


def _is_inside(tag: str, target: str) -> bool:
    """Return whether ``target`` is in the drawing itself; where a link leads is never opened."""
    target = target.strip()
    if target.startswith("#"):
        return True
    if tag == "a":
        return target.startswith(("http://", "https://"))
    embedded = _EMBEDDED.fullmatch(target)
    return embedded is not None and _is_small_picture(embedded.group(1))


def _is_small_picture(text: str) -> bool:
    try:
        picture = Image.open(io.BytesIO(base64.b64decode(text)), formats=("PNG", "JPEG"))
    except (
        binascii.Error,
        OSError,
        SyntaxError,
        ValueError,
        Warning,
        Image.DecompressionBombError,
    ):
        return False
    return picture.width * picture.height <= _EMBEDDED_PIXELS


def _is_small(root: Element) -> bool:
    """Return whether drawing ``root`` stays bounded, in depth and in what is drawn."""
    by_id: dict[str, Element] = {}
    waiting = [(root, 1)]
    while waiting:
        element, depth = waiting.pop()
        if depth > _DEPTH:
            return False
        if "id" in element.attrib:
            by_id[element.attrib["id"]] = element
        waiting.extend((child, depth + 1) for child in element)
    return _is_drawn_in_bounds(root, by_id)


def _is_drawn_in_bounds(root: Element, by_id: dict[str, Element]) -> bool:
    """Walk each repetition as often as it would be drawn; a ring of them ends at the depth."""
    drawn = 0
    pending: list[Iterator[Element]] = [iter((root,))]
    while pending:
        element: Element | None = next(pending[-1], None)
        if element is None:
            pending.pop()
            continue
        drawn += 1
        if drawn > _ELEMENTS or len(pending) > _DEPTH:
            return False
        pending.append(_drawn_by(element, by_id))
    return True


def _drawn_by(element: Element, by_id: dict[str, Element]) -> Iterator[Element]:
    yield from element
    for key, value in element.attrib.items():
        names = [value.strip()[1:]] if _local(key) == "href" else _REFERENCE.findall(value)
        yield from (by_id[name] for name in names if name in by_id)


def _local(name: str) -> str:
    return name.rpartition("}")[2].lower()


def _unsafe(name: str, what: str) -> str:
    return (
        f"Logo SVG “{name}” memuat {what} sehingga tidak aman; "
        "simpan ulang sebagai PNG lalu pilih berkas itu."
    )


def _not_svg(name: str) -> str:
    return f"Logo “{name}” bukan gambar yang utuh; pilih berkas PNG, JPEG, atau SVG yang lain."
