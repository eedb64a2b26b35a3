import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.said_status import read_status

OPEN, BUSY = ActionStatus.OPEN, ActionStatus.IN_PROGRESS
DONE, CANCELLED = ActionStatus.DONE, ActionStatus.CANCELLED


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("Belum", OPEN),
        (" proses ", BUSY),
        ("SELESAI", DONE),
        ("Batal.", CANCELLED),
        ("Sudah", DONE),
        ("Selesai 100%", DONE),
        ("Selesai 50 %", BUSY),
        ("75%", BUSY),
        ("0%", OPEN),
        ("sudah dilaksanakan", DONE),
        ("Telah selesai tgl 3 April", DONE),
        ("Tuntas", DONE),
        ("masih berjalan", BUSY),
        ("Dalam proses", BUSY),
        ("On progress", BUSY),
        ("sudah diproses", BUSY),
        ("sudah sebagian", BUSY),
        ("belum selesai", BUSY),
        ("Belum dilaksanakan", OPEN),
        ("belum ada", OPEN),
        ("Dibatalkan", CANCELLED),
        ("tidak jadi dilaksanakan", CANCELLED),
        ("", None),
        ("entahlah", None),
        ("lihat keterangan", None),
        ("150%", None),
        ("0,75", None),
    ],
)
def test_what_people_write_for_a_status(said: str, status: ActionStatus | None) -> None:
    assert read_status(said) is status


@given(st.text(max_size=200))
def test_any_words_are_a_status_or_none(said: str) -> None:
    assert read_status(said) in (None, *ActionStatus)
