"""Several PDFs as one, with a bookmark at the beginning of each."""

import io
from collections.abc import Sequence
from pathlib import Path

from kesbang_desktop.domain.errors import ExportError


def joined_pdf(parts: Sequence[tuple[str, Path]], title: str) -> bytes:
    """Return the pages of ``parts`` in their order as one PDF; each is named in the outline.

    Raises ExportError where one of them cannot be read, such as one with a password.
    """
    from pypdf import PdfReader, PdfWriter
    from pypdf.errors import PyPdfError

    writer = PdfWriter()
    writer.add_metadata({"/Title": title})
    for name, path in parts:
        try:
            reader = PdfReader(path)
            writer.append(reader, outline_item=name, import_outline=False)
        # pypdf raises any of these on a file that is damaged.
        except (PyPdfError, OSError, ValueError, TypeError, LookupError, AttributeError) as error:
            raise ExportError(
                f"“{path.name}” bukan PDF yang utuh atau bersandi, jadi tidak dapat digabung. "
                "Ganti lampirannya, lalu coba lagi."
            ) from error
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()
