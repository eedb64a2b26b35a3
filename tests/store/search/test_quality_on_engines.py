"""The table of what is searched for and found, asked of the index of each engine."""

from datetime import date, timedelta

from kesbang_desktop.domain.entry import Entry
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.search.query import read_search
from kesbang_desktop.domain.search_hit import SearchPlace
from kesbang_desktop.store import meetings
from kesbang_desktop.store.office_database import OfficeDatabase
from kesbang_desktop.store.search.index import SearchIndex
from tests.domain.search.test_search_quality import MISSES, TODAY, pairs
from tests.store.search.searching import language
from tests.store.store_samples import uid

LINES_OF_A_MEETING = 100


def test_the_table_is_answered_alike_and_in_order(
    database: OfficeDatabase, index: SearchIndex
) -> None:
    table = [one for one in pairs() if "usul" not in one.expected]
    sentences = list(dict.fromkeys(one.sentence for one in table))
    first = date(2024, 1, 1)
    for number in range(0, len(sentences), LINES_OF_A_MEETING):
        some = sentences[number : number + LINES_OF_A_MEETING]
        meeting = Meeting(uid(100_000 + number), "Zzz", first + timedelta(days=number))
        lines = tuple(
            Entry(uid(number + place), meeting.id, key, text=text)
            for place, (text, key) in enumerate(zip(some, keys_after(None, len(some)), strict=True))
        )
        database.bind(meetings.add_minutes)(Minutes(meeting, (), lines))
    index.bring()
    places = {sentence: place for place, sentence in enumerate(sentences)}
    expected: dict[str, dict[str, bool]] = {}
    for one in table:
        is_missed = (one.typed, one.sentence) in MISSES
        found = (one.expected == "ya") is not is_missed
        expected.setdefault(one.typed, {})[one.sentence] = found
    assert sum(map(len, expected.values())) >= 150
    for typed, wanted in expected.items():
        query = read_search(typed, TODAY, language()).query
        hits = index.find(query, SearchPlace(), len(sentences)).hits
        texts = [one.text for one in hits]
        assert {one: one in texts for one in wanted} == wanted, typed
        order = [(not one.is_exact, -places[one.text]) for one in hits]
        assert order == sorted(order), typed
