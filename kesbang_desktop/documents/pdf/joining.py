"""Several PDFs as one, with a bookmark at the beginning of each."""

import io
from collections.abc import Sequence
from pathlib import Path

from kesbang_desktop.domain.errors import ExportError


def joined_pdf(parts: Sequence[tuple[str, Path]], title: str) -> bytes:
    """Return the pages of ``parts`` in their order as one PDF; each is named in the outline.

    Tags and language of the parts are kept, so that a screen reader reads the whole.

    Raises ExportError where one of them cannot be read, such as one with a password.
    """
    from pypdf import PdfReader, PdfWriter
    from pypdf.errors import PyPdfError

    from kesbang_desktop.documents.pdf.joined_tags import JoinedTags

    writer = PdfWriter()
    writer.add_metadata({"/Title": title})
    tags = JoinedTags(writer)
    for name, path in parts:
        try:
            reader = PdfReader(path)
            first = len(writer.pages)
            writer.append(reader, outline_item=name, import_outline=False)
            tags.add(reader, first)
        # pypdf raises any of these on a file that is damaged.
        except (
            *(PyPdfError, OSError, ValueError, TypeError, LookupError, AttributeError),
            RecursionError,
        ) as error:
            raise ExportError(
                f"“{path.name}” bukan PDF yang utuh atau bersandi, jadi tidak dapat digabung. "
                "Ganti lampirannya, lalu coba lagi."
            ) from error
    tags.write()
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()
