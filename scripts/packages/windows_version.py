"""What Windows shows of the program under Properties, as PyInstaller reads it."""

from pathlib import Path

from scripts.packages.names import TITLE

# Indonesian, Unicode.
_LANGUAGE, _LETTERS = 0x0421, 1200

_TEXT = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, flags=0x0, OS=0x40004,
    fileType=0x1, subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable('{language:04x}{letters:04x}', [
{rows}    ])]),
    VarFileInfo([VarStruct('Translation', [{language}, {letters}])])
  ]
)
"""


def write_version(path: Path, version: str) -> None:
    """Write the version resource for ``version``, such as ``1.2.3``, to ``path``."""
    numbers = (*map(int, version.split(".")), 0)
    told = {
        "CompanyName": TITLE,
        "FileDescription": f"{TITLE}: notula rapat luring",
        "FileVersion": version,
        "InternalName": "kesbang-desktop",
        "LegalCopyright": "Lisensi MIT",
        "ProductName": TITLE,
        "ProductVersion": version,
    }
    rows = "".join(f"      StringStruct({key!r}, {value!r}),\n" for key, value in told.items())
    text = _TEXT.format(numbers=numbers, rows=rows, language=_LANGUAGE, letters=_LETTERS)
    path.write_text(text, "utf-8")
