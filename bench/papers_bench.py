"""How long all the papers of a usual meeting take together, against one bare docxtpl render.

The meeting has 40 entries of every kind and 12 people; the bare render writes their text.
"""

import tempfile
from collections.abc import Sequence
from datetime import date, time
from pathlib import Path

from bench.bare_docxtpl import bare_template, render_bare, seconds
from bench.measuring import Figure, alternate
from kesbang_desktop.documents.papers.rendering import render_paper
from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.domain.action import ActionItem
from kesbang_desktop.domain.attendance import Attendance, Role
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.party import Party, PartyKind
from kesbang_desktop.domain.sample_profile import sample_profile

TEMPLATES = Path(__file__).parent.parent / "resources" / "templates"
KINDS = (
    DocumentKind.INVITATION,
    DocumentKind.ATTENDANCE_LIST,
    DocumentKind.NOTULA,
    DocumentKind.REPORT,
    DocumentKind.ACTION_MATRIX,
)
RUNS = 15
_ENTRIES, _PEOPLE = 40, 12
_TEXT = (
    "Fokus berikutnya adalah deteksi dini dan antisipasi untuk menjaga kondusivitas di 10 "
    "kabupaten/kota se-Kaltim, butir {}."
)
# Out of ten entries: one agenda item, two decisions, two actions, one issue, four of discussion.
_KINDS = (
    EntryKind.AGENDA,
    *[EntryKind.DISCUSSION] * 4,
    EntryKind.ISSUE,
    *[EntryKind.DECISION, EntryKind.ACTION] * 2,
)


def measure() -> dict[str, Figure]:
    """Return seconds of ours (all papers) and of the floor, each a median of alternating runs.

    The first run of each, which also compiles the templates, is not counted.
    """
    minutes = _minutes()
    texts = [entry.text for entry in minutes.entries]
    sources = Sources(minutes, sample_profile(new_id()))
    with tempfile.TemporaryDirectory() as folder:
        bare = bare_template(Path(folder) / "bare.docx")
        figure = alternate(
            lambda: seconds(lambda: _render_all(sources)),
            lambda: seconds(lambda: render_bare(bare, texts)),
            RUNS,
        )
    return {"papers_40": figure}


def _render_all(sources: Sources) -> None:
    for kind in KINDS:
        render_paper(kind, sources, TEMPLATES / kind.template_name)


def _minutes() -> Minutes:
    meeting = Meeting(
        new_id(),
        "Rapat Koordinasi Pemantauan Perkembangan Politik Daerah",
        date(2024, 3, 21),
        invitation="Nomor 005/123/Kesbangpol, 18 Maret 2024",
        started_at=time(9),
        place="Ruang Rapat Utama",
    )
    offices = [Party(PartyKind.ORGANIZATION, new_id(), f"Dinas {n}") for n in range(_PEOPLE)]
    people = [Party(PartyKind.PERSON, new_id(), f"Nama {n}, S.Sos.") for n in range(_PEOPLE)]
    roll = tuple(
        Attendance(
            new_id(),
            meeting.id,
            key,
            person,
            office,
            "Kepala Bidang",
            frozenset({Role.CHAIR}) if person is people[0] else frozenset(),
        )
        for key, person, office in zip(keys_after(None, _PEOPLE), people, offices, strict=True)
    )
    entries = _entries(meeting, people)
    actions = {
        entry.id: ActionItem(entry.id, (offices[number % _PEOPLE],), date(2024, 4, 1 + number % 30))
        for number, entry in enumerate(entries)
        if entry.kind is EntryKind.ACTION
    }
    return Minutes(meeting, roll, entries, actions)


def _entries(meeting: Meeting, people: Sequence[Party]) -> tuple[Entry, ...]:
    made = []
    for number, key in enumerate(keys_after(None, _ENTRIES)):
        kind = _KINDS[number % len(_KINDS)]
        speaker = people[number % _PEOPLE] if kind is EntryKind.DISCUSSION else None
        made.append(Entry(new_id(), meeting.id, key, kind, _TEXT.format(number), speaker=speaker))
    return tuple(made)
