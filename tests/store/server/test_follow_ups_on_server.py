"""The list of follow-ups of a server is that of a data file, in the same order."""

from pathlib import Path

from bench.follow_up_data import TODAY, Office
from kesbang_desktop.domain.follow_up_query import read_query
from kesbang_desktop.domain.follow_up_view import FollowUpOrder, FollowUpView
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.follow_ups import list_follow_ups
from kesbang_desktop.store.meetings import add_minutes
from kesbang_desktop.store.server.server_database import ServerDatabase

QUERIES = ("", "menyusun", "prioritas:tinggi status:terbuka")


def test_both_engines_give_the_same_rows(server: ServerDatabase, tmp_path: Path) -> None:
    office = Office.make(actions=24, agencies=3)
    with_file = Database(tmp_path / "notula.sqlite")
    for minutes in office.minutes():
        for one in (server, with_file):
            one.bind(add_minutes)(minutes, office.people, office.organizations)
    seen = 0
    for written in QUERIES:
        query = read_query(written, TODAY).query
        for order in FollowUpOrder:
            view = FollowUpView(query, order=order)
            for start, limit in ((0, 60), (1, 3)):
                wanted = with_file.bind_reading(list_follow_ups)(view, None, TODAY, start, limit)
                found = server.bind_reading(list_follow_ups)(view, None, TODAY, start, limit)
                assert found == wanted, (written, order)
                seen += len(found)
    with_file.close()
    assert seen > len(QUERIES)
