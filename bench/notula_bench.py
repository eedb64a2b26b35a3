"""How long a notula takes, against a bare docxtpl loop that writes the same paragraphs."""

import statistics
import tempfile
from datetime import date
from pathlib import Path

from bench.bare_docxtpl import bare_template, render_bare, seconds
from bench.measuring import Figure
from kesbang_desktop.documents.papers.rendering import render_paper
from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.entry import Entry
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.sample_profile import sample_profile

TEMPLATE = Path(__file__).parent.parent / "resources" / "templates" / "notula.docx"
COUNTS = (300, 3000)
RUNS = 9
_TEXT = (
    "Fokus berikutnya adalah deteksi dini dan antisipasi untuk menjaga kondusivitas di 10 "
    "kabupaten/kota se-Kaltim, butir {}."
)


def measure() -> dict[str, Figure]:
    """Return seconds of ours and of the floor by name, each a median of alternating runs.

    The first run of each, which also compiles the template, is not counted.
    """
    profile = sample_profile(new_id())
    with tempfile.TemporaryDirectory() as folder:
        bare = bare_template(Path(folder) / "bare.docx")
        return {f"notula_{count}": _compare(count, profile, bare) for count in COUNTS}


def _compare(count: int, profile: OfficeProfile, bare: Path) -> Figure:
    minutes = minutes_of(count)
    sources = Sources(minutes, profile)
    texts = [entry.text for entry in minutes.entries]
    ours: list[float] = []
    floor: list[float] = []
    for _ in range(RUNS + 1):
        ours.append(seconds(lambda: render_paper(DocumentKind.NOTULA, sources, TEMPLATE)))
        floor.append(seconds(lambda: render_bare(bare, texts)))
    return Figure(statistics.median(ours[1:]), statistics.median(floor[1:]))


def minutes_of(count: int) -> Minutes:
    """Return a meeting with ``count`` entries of discussion."""
    meeting = Meeting(new_id(), "Rapat Koordinasi", date(2024, 3, 21))
    entries = tuple(
        Entry(new_id(), meeting.id, key, text=_TEXT.format(number), level=number % 3)
        for number, key in enumerate(keys_after(None, count))
    )
    return Minutes(meeting, (), entries)
