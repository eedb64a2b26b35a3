"""Pictures from outside: the logo of a letterhead, and photos on their way into a document."""

import io
import warnings
from pathlib import Path

from PIL import Image, ImageOps

from kesbang_desktop.documents.pictures.svg import checked_svg, is_svg
from kesbang_desktop.domain.errors import PictureError
from kesbang_desktop.domain.logo import LogoFile

# Telephones take up to 108 megapixels; a JPEG is decoded at an eighth, other formats at full size.
_JPEG_LIMIT = 150_000_000
_PIXEL_LIMIT = 50_000_000
_PHOTO_BYTES = 100_000_000
_LOGO_BYTES = 20_000_000
# 5 cm, the widest that a letterhead prints it, at 800 dots per inch.
_LOGO_PIXELS = 1600
_CM_PER_INCH = 2.54
_LOGO_FORMATS = ("PNG", "JPEG")
_PHOTO_FORMATS = ("JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF")
_JPEG = ("JPEG", "MPO")
_PNG_MODES = ("1", "L", "LA", "P", "RGB", "RGBA")
# What telephones and cameras write that neither Word nor Pillow can show.
_CAMERA_SUFFIXES = frozenset(
    (".heic", ".heif", ".hif", ".avif", ".dng", ".cr2", ".cr3", ".nef", ".arw", ".orf", ".rw2")
)
_ORIENTATION = 0x0112
_SIDEWAYS = (5, 6, 7, 8)

# Pillow only warns below twice its limit; a picture that large is refused like any other.
Image.MAX_IMAGE_PIXELS = _JPEG_LIMIT
warnings.simplefilter("error", Image.DecompressionBombWarning)


def read_logo(path: Path) -> LogoFile:
    """Return the checked logo at ``path``: an SVG as it is, a PNG or JPEG written anew.

    Written anew, it is upright, in colours that Word shows, and at most 1,600 pixels wide or high.
    Raises PictureError.
    """
    return check_logo(_read(path, "Logo", _LOGO_BYTES), path.name)


def check_logo(content: bytes, name: str) -> LogoFile:
    """Return the logo that ``content`` is, as :func:`read_logo` does; ``name`` is for sentences.

    What comes from a clipboard or another file needs no file of its own. Raises PictureError.
    """
    if len(content) > _LOGO_BYTES:
        raise _too_many_bytes("Logo", name, _LOGO_BYTES)
    if is_svg(content):
        return LogoFile(checked_svg(content, name), is_svg=True)
    try:
        return LogoFile(_logo(content, name))
    except PictureError:
        raise
    # Pillow raises anything up to a bare Exception on a picture that is cut off or altered.
    except Exception as error:
        raise PictureError(_not_a_logo(name)) from error


def fit_photo(path: Path, box_cm: tuple[float, float], dpi: int = 220) -> bytes:
    """Return the photo at ``path`` as a JPEG that fills ``box_cm`` (width, height) at ``dpi``.

    It keeps its proportions, stands upright, and is scaled down only. What is transparent becomes
    white. Raises PictureError.
    """
    content = _read(path, "Foto", _PHOTO_BYTES)
    if path.suffix.lower() in _CAMERA_SUFFIXES or content[4:8] == b"ftyp":
        raise PictureError(
            f"Foto “{path.name}” berformat kamera yang tidak dikenal Word (seperti HEIC); "
            "ubah dulu menjadi JPEG lalu tambahkan lagi."
        )
    try:
        return _photo(content, path.name, [round(cm / _CM_PER_INCH * dpi) for cm in box_cm])
    except PictureError:
        raise
    except Exception as error:
        raise PictureError(
            f"Foto “{path.name}” rusak atau bukan gambar; pilih foto JPEG atau PNG yang utuh."
        ) from error


def _read(path: Path, what: str, limit: int) -> bytes:
    try:
        if path.stat().st_size > limit:
            raise _too_many_bytes(what, path.name, limit)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise PictureError(f"{what} “{path.name}” tidak ditemukan; pilih berkas lain.") from error
    except OSError as error:
        raise PictureError(
            f"{what} “{path.name}” tidak dapat dibaca; salin dulu ke folder lain lalu pilih lagi."
        ) from error


def _too_many_bytes(what: str, name: str, limit: int) -> PictureError:
    return PictureError(
        f"{what} “{name}” lebih besar dari {limit // 1_000_000} MB; "
        "kecilkan dulu gambarnya lalu pilih lagi."
    )


def _opened(content: bytes, name: str, formats: tuple[str, ...]) -> Image.Image:
    """Return the picture with only its head read; what is too large is never decoded."""
    too_large = PictureError(
        f"Gambar “{name}” terlalu besar (batasnya 150 megapiksel untuk JPEG, 50 untuk yang lain); "
        "kecilkan dulu gambarnya lalu pilih lagi."
    )
    try:
        image = Image.open(io.BytesIO(content), formats=formats)
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
        raise too_large from error
    limit = _JPEG_LIMIT if image.format in _JPEG else _PIXEL_LIMIT
    if image.width * image.height > limit:
        raise too_large
    return image


def _logo(content: bytes, name: str) -> bytes:
    image = _opened(content, name, _LOGO_FORMATS)
    is_jpeg = image.format in _JPEG
    profile = _colour_profile(image)
    if is_jpeg:
        # Twice the size, for a sharp scaling afterwards.
        image.draft(None, (2 * _LOGO_PIXELS, 2 * _LOGO_PIXELS))
    upright = ImageOps.exif_transpose(image)
    if is_jpeg or upright.mode not in _PNG_MODES:
        upright = _coloured(upright)
    if max(upright.size) > _LOGO_PIXELS:
        if upright.mode in ("1", "P"):
            upright = upright.convert("RGBA")
        upright.thumbnail((_LOGO_PIXELS, _LOGO_PIXELS), Image.Resampling.LANCZOS)
    buffer = io.BytesIO()
    if is_jpeg:
        upright.save(buffer, "JPEG", quality=95, subsampling=0, icc_profile=profile)
    else:
        upright.save(buffer, "PNG", icc_profile=profile)
    return buffer.getvalue()


def _photo(content: bytes, name: str, box: list[int]) -> bytes:
    image = _opened(content, name, _PHOTO_FORMATS)
    profile = _colour_profile(image)
    if image.format in _JPEG:
        if image.getexif().get(_ORIENTATION) in _SIDEWAYS:
            box.reverse()
        # Decoded at a fraction of its size, so that memory does not grow with the picture.
        image.thumbnail((box[0], box[1]), Image.Resampling.LANCZOS)
        image = _coloured(ImageOps.exif_transpose(image))
    else:
        image = _coloured(ImageOps.exif_transpose(image))
        image.thumbnail((box[0], box[1]), Image.Resampling.LANCZOS)
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=85, optimize=True, icc_profile=profile)
    return buffer.getvalue()


def _coloured(image: Image.Image) -> Image.Image:
    """Return ``image`` in grey or RGB; what is transparent in it lies on white."""
    if image.mode in ("RGB", "L"):
        return image
    if image.mode.startswith("I"):
        # Sixteen bits: converting would cut everything off that is not nearly black.
        return image.convert("I").point(lambda value: value / 256).convert("L")
    if image.has_transparency_data:
        clear = image.convert("RGBA")
        white = Image.new("RGB", clear.size, "white")
        white.paste(clear, mask=clear.getchannel("A"))
        return white
    return image.convert("RGB")


def _colour_profile(image: Image.Image) -> bytes | None:
    """Return the colour profile where it still holds once the picture is written anew."""
    profile = image.info.get("icc_profile") if image.mode in ("RGB", "RGBA") else None
    return profile if isinstance(profile, bytes) else None


def _not_a_logo(name: str) -> str:
    return f"Logo “{name}” bukan gambar yang utuh; pilih berkas PNG, JPEG, atau SVG yang lain."
