"""Excerpts of the minutes with their covering letters, read as Word shows them."""

from dataclasses import replace
from pathlib import Path

import pytest

import tests.documents.meetings as m
from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.excerpt import excerpts_of
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.office_profile import NumberStyle, OfficeProfile
from kesbang_desktop.domain.outcome import Outcome
from tests.documents.golden_meetings import GOLDEN, golden_sources
from tests.documents.word_reader import Reading


def excerpt(minutes: Minutes, name: str, profile: OfficeProfile | None = None) -> list[str]:
    """Return every paragraph of the excerpt for the agency called ``name``."""
    agency = next(one.agency.id for one in excerpts_of(minutes) if one.agency.name == name)
    sources = Sources(minutes, profile or m.profile(), agency=agency)
    return Reading.paper(DocumentKind.EXCERPT, sources).texts()


def test_the_letter_and_the_excerpt_of_the_sample() -> None:
    texts = [one for one in excerpt(m.sample(), "Kesbangpol Kaltim") if one]
    letter = texts.index("Surat Pengantar")
    assert texts[letter - 3 : letter] == ["Yth.", "Kesbangpol Kaltim", "di Tempat"]
    assert "Naskah Dinas yang Dikirimkan" in texts
    assert "1 (satu) berkas" in texts
    assert f"Diterima tanggal {'.' * 24}" in texts
    assert texts.index("Penerima,") > letter
    body = texts[texts.index("Petikan Keputusan Rapat") :]
    assert body[body.index("Keputusan") :][:2] == [
        "Keputusan",
        "a.\tMembentuk Tim Desk Pilkada sesuai Permendagri Nomor 9 Tahun 2005.",
    ]
    assert "Rabu, 27 November 2024" in body
    assert "Petikan ini sesuai dengan aslinya." in body
    assert body.count("PEMERINTAH PROVINSI KALIMANTAN TIMUR") == 0


@pytest.mark.parametrize("name", GOLDEN)
def test_nothing_of_others_is_in_an_excerpt(name: str, tmp_path: Path) -> None:
    sources = golden_sources(name, tmp_path)
    minutes = sources.minutes
    found = excerpts_of(minutes)
    texts = {one.id: one.text.strip() for one in minutes.entries if one.text.strip()}
    for one in found:
        text = "\n".join(
            Reading.paper(DocumentKind.EXCERPT, replace(sources, agency=one.agency.id)).texts()
        )
        own = {decided.entry.id for decided in one.decisions}
        own |= {point.id for decided in one.decisions for point in decided.points}
        own |= {action.entry_id for action in one.actions}
        said = " ".join(texts.get(entry, "") for entry in own) + minutes.meeting.title
        for entry in minutes.entries:
            words = texts.get(entry.id, "")
            if entry.id not in own and len(words) > 8 and words not in said:
                assert words not in text
        for action in one.actions:
            assert action.printed_text.strip().split("\n")[0] in text


def test_a_decision_has_its_number_its_points_and_how_it_was_taken() -> None:
    said = m.entries(
        *((m.DECISION, "Umum"), (m.DECISION, "Posko dibuka"), (m.TALK, "siang malam", 1)),
        (m.ACTION, "Jaga posko", 1),
    )
    said = tuple(replace(one, outcome=Outcome()) if one.kind is m.DECISION else one for one in said)
    owed = m.actions(said, {"owners": (m.KESBANGPOL,)})
    minutes = Minutes(m.meeting(), (), said, owed)
    for style, number in ((NumberStyle.DECIMAL, "b."), (NumberStyle.ROMAN, "B.")):
        profile = replace(m.profile(), number_style=style)
        texts = excerpt(minutes, m.KESBANGPOL.name, profile)
        assert (
            f"{number}\tPosko dibuka (disepakati secara musyawarah mufakat)\n– siang malam" in texts
        )
        assert not any("Umum" in one for one in texts)


def test_all_of_them_follow_one_another_where_no_agency_is_named() -> None:
    minutes = m.sample()
    reading = Reading.paper(DocumentKind.EXCERPT, Sources(minutes, m.profile()))
    texts = reading.texts()
    count = len(excerpts_of(minutes))
    assert count > 1
    assert texts.count("Surat Pengantar") == texts.count("Petikan Keputusan Rapat") == count


def test_where_nothing_concerns_anybody_the_paper_says_so() -> None:
    minutes = Minutes(m.meeting(), (), m.entries((EntryKind.DECISION, "Disetujui")))
    texts = Reading.paper(DocumentKind.EXCERPT, Sources(minutes, m.profile())).texts()
    assert any(one.startswith("Tidak ada keputusan atau tindak lanjut") for one in texts)
    assert not any("Disetujui" in one for one in texts)
