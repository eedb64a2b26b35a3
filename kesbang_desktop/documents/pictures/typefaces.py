"""Typefaces to draw with: that of a paper where the computer has it, else one as wide."""

from functools import lru_cache

from PIL import ImageFont

# Files of the plain and of the bold letters; the later of each stand in for those of Windows.
_FILES = {
    "Arial": (
        ("arial.ttf", "Arial.ttf", "LiberationSans-Regular.ttf"),
        ("arialbd.ttf", "Arial Bold.ttf", "LiberationSans-Bold.ttf"),
    ),
    "Times New Roman": (
        ("times.ttf", "Times New Roman.ttf", "LiberationSerif-Regular.ttf"),
        ("timesbd.ttf", "Times New Roman Bold.ttf", "LiberationSerif-Bold.ttf"),
    ),
    "Bookman Old Style": (
        ("BOOKOS.TTF", "bookos.ttf", "URWBookman-Light.otf"),
        ("BOOKOSB.TTF", "bookosb.ttf", "URWBookman-Demi.otf"),
    ),
    "Calibri": (("calibri.ttf", "Carlito-Regular.ttf"), ("calibrib.ttf", "Carlito-Bold.ttf")),
    "Cambria": (("cambria.ttc", "Caladea-Regular.ttf"), ("cambriab.ttf", "Caladea-Bold.ttf")),
}
_USUAL = "Arial"
_ANYWHERE = ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf")


@lru_cache(maxsize=64)
def drawn_typeface(
    typeface: str, pixels: float, *, bold: bool = False
) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    """Return the letters of ``typeface``, ``pixels`` high; those of Pillow where there are none."""
    file = _file_of(typeface, bold)
    return ImageFont.truetype(file, pixels) if file else ImageFont.load_default(pixels)


@lru_cache(maxsize=16)
def _file_of(typeface: str, bold: bool) -> str:
    """Return the file of ``typeface``, else of the usual one, else of any; empty for none."""
    own = _FILES.get(typeface, ((f"{typeface}.ttf", f"{typeface}.otf"),) * 2)
    for name in (*own[bold], *_FILES[_USUAL][bold], _ANYWHERE[bold]):
        try:
            return str(ImageFont.truetype(name).path)
        except OSError:
            continue
    return ""
