"""The picture in the letterhead, as its file holds it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LogoFile:
    """The bytes of a checked picture file: PNG, JPEG, or SVG where ``is_svg``."""

    content: bytes
    is_svg: bool = False
