from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.settings import put_setting
from kesbang_desktop.store.told_apart import read_told_apart, tell_apart


def test_pairs_are_kept_once_in_either_order_and_taken_back(database: Database) -> None:
    tell, read = database.bind(tell_apart), database.bind_reading(read_told_apart)
    one, other, third = (new_id() for _ in range(3))
    assert read() == frozenset()
    changes = tell([frozenset((one, other))])
    assert changes.parties == {one, other}
    tell([frozenset((other, one)), frozenset((one, third))])
    assert read() == {frozenset((one, other)), frozenset((one, third))}
    tell([frozenset((one, other))], False)
    assert read() == {frozenset((one, third))}


def test_a_damaged_note_tells_nobody_apart(database: Database) -> None:
    for damaged in ("x", 7, [["x"]], {"a": 1}):
        database.bind(put_setting)("told_apart", damaged)
        assert database.bind_reading(read_told_apart)() == frozenset()
