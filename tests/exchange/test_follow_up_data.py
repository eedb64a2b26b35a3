import csv
import io
import json
from datetime import UTC, date, datetime

from kesbang_desktop.domain.action import ActionStatus, Progress
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.party import Party, PartyKind
from kesbang_desktop.exchange.follow_up_data import COLUMNS, follow_ups_csv, follow_ups_json

ROW = FollowUp(
    new_id().bytes,
    new_id().bytes,
    "Rapat Pemantauan",
    date(2024, 3, 21),
    "Membentuk Tim Desk; segera",
    (Party(PartyKind.ORGANIZATION, new_id(), "Kesbangpol Kaltim"),),
    date(2024, 11, 27),
    status=ActionStatus.IN_PROGRESS,
    last_progress="Di Biro Hukum",
    organization="Kesbangpol Kaltim",
)
NOTE = Progress(new_id(), ROW.entry_id, datetime(2024, 3, 27, tzinfo=UTC), "Di Biro Hukum", "Rina")


def read_csv(*rows: FollowUp) -> list[list[str]]:
    text = follow_ups_csv(rows)
    assert text.startswith("\ufeff")
    return list(csv.reader(io.StringIO(text[1:]), delimiter=";"))


def test_json_says_who_owes_what_by_when() -> None:
    (made,) = json.loads(follow_ups_json([ROW], {ROW.entry_id: [NOTE]}))
    assert made["text"] == ROW.text
    assert made["owners"] == ["Kesbangpol Kaltim"]
    assert (made["due"], made["ongoing"], made["status"]) == ("2024-11-27", False, "in_progress")
    assert (made["meeting"], made["meeting_title"]) == (str(ROW.meeting_id), "Rapat Pemantauan")
    assert made["progress"] == [
        {"at": "2024-03-27T00:00:00+00:00", "text": NOTE.text, "author": "Rina", "status": None}
    ]


def test_an_action_without_a_meeting_or_a_due_date_has_none() -> None:
    (made,) = json.loads(follow_ups_json([ROW._replace(meeting_key=None, due=None)], {}))
    assert (made["meeting"], made["due"], made["progress"]) == (None, None, [])


def test_csv_has_a_row_for_each() -> None:
    head, row = read_csv(ROW)
    assert tuple(head) == COLUMNS
    found = dict(zip(head, row, strict=True))
    assert found["no"] == "1"
    assert found["tindak_lanjut"] == ROW.text
    assert found["tenggat"] == "2024-11-27"
    assert read_csv(ROW._replace(due=None, ongoing=True))[1][4] == "berkelanjutan"
    timed = dict(zip(head, read_csv(ROW._replace(due_note="pukul 10.00"))[1], strict=True))
    assert (timed["tenggat"], timed["catatan_tenggat"]) == ("2024-11-27", "pukul 10.00")


def test_no_cell_is_a_formula() -> None:
    for text in ("=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1"):
        assert read_csv(ROW._replace(text=text))[1][1] == f"'{text}"
