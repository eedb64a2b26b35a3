"""Members of a ZIP file that are the same whenever they are written."""

from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

# Half the time of the level that zlib takes by itself, for files that are a tenth larger.
_LEVEL = 3


def write_member(file: ZipFile, name: str, content: str | bytes) -> None:
    """Write ``content`` as ``name``, dated with the first day of the format instead of today."""
    member = ZipInfo(name)
    # What computer it was written on shows neither.
    member.create_system = 0
    file.writestr(member, content, ZIP_DEFLATED, _LEVEL)
