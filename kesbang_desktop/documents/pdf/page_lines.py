"""The lines of a PDF as PDFium reads them, page after page."""

from collections.abc import Iterator

from pypdfium2 import PdfDocument

# A longer one is no paper of an office.
MOST_PAGES = 500


def page_lines(document: PdfDocument) -> Iterator[str]:
    """Yield the lines of the first MOST_PAGES pages of ``document``, however much room is around.

    Raises PdfiumError where a page cannot be read.
    """
    for number in range(min(len(document), MOST_PAGES)):
        page = document[number]
        text = page.get_textpage()
        yield from text.get_text_range().splitlines()
        text.close()
        page.close()
