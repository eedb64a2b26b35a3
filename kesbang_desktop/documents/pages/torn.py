"""What a page tears apart: a heading or a name at its foot, a signature alone on the next."""

from collections.abc import Sequence
from dataclasses import dataclass

from kesbang_desktop.documents.pages.kept_together import Kept
from kesbang_desktop.documents.pages.pdf_text import PdfText, Place


@dataclass(frozen=True, slots=True)
class Torn:
    """A paragraph at the foot of ``page`` whose next one is on another.

    ``first`` is the place, in the list of paragraphs, of the first on that page that stays with it;
    ``leads_page`` tells that nothing stands above that.
    """

    text: str
    page: int
    first: int
    leads_page: bool


def find_torn(paragraphs: Sequence[Kept], pdf: PdfText) -> list[Torn]:
    """Return what ``pdf`` tears apart of ``paragraphs``, in order."""
    places = [pdf.find_next(one.text) for one in paragraphs]
    found = []
    for number, (one, place) in enumerate(zip(paragraphs, places, strict=True)):
        if not one.keeps or place is None:
            continue
        after = _next_place(number, paragraphs, places)
        if after is not None and after.begins > place.ends:
            first = _first_of(number, paragraphs, places, place.ends)
            before = [one.ends for one in places[:first] if one is not None]
            leads = not before or before[-1] < place.ends
            found.append(Torn(one.text, place.ends, first, leads))
    return found


def _next_place(
    number: int, paragraphs: Sequence[Kept], places: Sequence[Place | None]
) -> Place | None:
    """Return where the next text is that the paragraph has to stay with, None for none."""
    for one, place in zip(paragraphs[number + 1 :], places[number + 1 :], strict=True):
        if one.begins_page:
            return None
        if place is not None:
            return place
        if not one.keeps:
            return None
    return None


def _first_of(
    number: int, paragraphs: Sequence[Kept], places: Sequence[Place | None], page: int
) -> int:
    while number and paragraphs[number - 1].keeps:
        place = places[number - 1]
        if place is not None and place.begins < page:
            break
        number -= 1
    return number
