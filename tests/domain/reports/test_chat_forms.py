"""Forms as they come back in chats: each case of tests/data/formulir-obrolan.txt."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kesbang_desktop.domain.region import Region, Regions
from kesbang_desktop.domain.reports.chat_rows import rows_of_chat
from kesbang_desktop.domain.reports.form_reading import read_form_rows
from kesbang_desktop.domain.reports.form_taking import FormKnowledge
from kesbang_desktop.domain.reports.region_form import FormReading
from kesbang_desktop.domain.reports.report_forms import OVERVIEW, POLITICAL_FORM, SUGGESTIONS

_CASES = Path(__file__).parents[2] / "data" / "formulir-obrolan.txt"
_FEWEST = 40
KNOWLEDGE = FormKnowledge(
    POLITICAL_FORM,
    Regions(
        (
            Region("Kabupaten Paser", ("Tana Paser",)),
            Region("Kabupaten Kutai Kartanegara", ("Kukar",)),
            Region("Kabupaten Penajam Paser Utara", ("PPU",)),
            Region("Kota Balikpapan"),
            Region("Kota Samarinda"),
            Region("Kota Bontang"),
        )
    ),
    "Badan Kesbangpol",
)


def _cases() -> Iterator[tuple[str, str, str]]:
    _, *blocks = _CASES.read_text(encoding="utf-8").split("\n=== ")
    for block in blocks:
        name, _, rest = block.partition("\n")
        text, _, said = rest.partition("\n---\n")
        yield name, text, said.strip("\n")


CASES = list(_cases())


def written(reading: FormReading) -> list[str]:
    """Return all that was read, as the cases write it, without the doubts."""
    report = reading.report
    lines = [("wilayah", report.region), ("periode", report.period.label if report.period else "")]
    lines += [("kondisi", report.safety.value if report.safety else ""), ("alasan", report.reason)]
    lines += [("pelapor", report.reporter)]
    lines += [
        (OVERVIEW, f"{one.day or ''} | {one.title} | {one.text}".strip()) for one in report.overview
    ]
    lines += [(one.key, text) for one in report.fields for text in one.paragraphs]
    lines += [(SUGGESTIONS, text) for text in report.suggestions]
    lines += [("tidak dibaca", text) for text in reading.unread]
    return [f"{name} = {text}".replace("\n", "\\n") for name, text in lines if text]


def test_there_are_many_ways_to_mangle_a_form() -> None:
    assert len({name for name, _, _ in CASES}) == len(CASES) >= _FEWEST


@pytest.mark.parametrize(("text", "said"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_a_form_from_a_chat_is_read(text: str, said: str) -> None:
    reading = read_form_rows(rows_of_chat(text), KNOWLEDGE)
    wanted = said.splitlines()
    doubts = [one.removeprefix("ragu = ") for one in wanted if one.startswith("ragu = ")]
    fields = [one for one in written(reading) if not one.startswith("tidak dibaca")]
    unread = [one for one in written(reading) if one.startswith("tidak dibaca")]
    told = [one for one in wanted if not one.startswith("ragu = ")]
    assert sorted(fields + unread) == sorted(told)
    assert [one for one in told if one in unread] == unread
    assert len(reading.doubts) == len(doubts)
    for doubt, beginning in zip(reading.doubts, doubts, strict=True):
        assert doubt.startswith(beginning)
