"""Records on several laptops that hand packages to one another, in any order."""

from dataclasses import dataclass, field

from hypothesis import given, settings
from hypothesis import strategies as st

from kesbang_desktop.domain.record_state import (
    GONE,
    Choice,
    Held,
    Verdict,
    decide,
    decide_together,
    settle,
)

Package = dict[str, Held]


@dataclass
class Laptop:
    """Records by name; ``chosen_away`` is what its person knowingly let go."""

    records: dict[str, Held] = field(default_factory=dict)
    chosen_away: set[bytes] = field(default_factory=set)

    def change(self, name: str, content: bytes) -> bytes:
        held = self.records.get(name, Held())
        self.records[name] = Held(content, held.past)
        return held.digest

    def hand_over(self) -> Package:
        self.records = {
            name: Held(held.digest, held.remembered) for name, held in self.records.items()
        }
        return dict(self.records)

    def verdicts(self, package: Package) -> dict[str, Verdict]:
        return {
            name: decide(self.records.get(name, Held()), theirs) for name, theirs in package.items()
        }

    def take(self, package: Package, choice: Choice) -> set[bytes]:
        """Take a package; return what went without a question."""
        gone = set()
        for name, verdict in self.verdicts(package).items():
            mine, theirs = self.records.get(name, Held()), package[name]
            asked = verdict is Verdict.ASK
            takes = verdict is Verdict.TAKE or (asked and choice is Choice.THEIRS)
            if asked:
                self.chosen_away.add(mine.digest if takes else theirs.digest)
            elif takes:
                gone.add(mine.digest)
            digest = theirs.digest if takes else mine.digest
            self.records[name] = settle(mine, theirs, digest, asked)
        return gone

    @property
    def contents(self) -> dict[str, bytes]:
        return {name: held.digest for name, held in self.records.items() if held.digest}


NAMES = st.sampled_from(("a", "b"))
# Each change writes something of its own, or takes an earlier one back, or deletes.
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("change"), st.integers(0, 1), NAMES, st.integers(0, 4)),
        st.tuples(st.just("hand"), st.integers(0, 1), st.sampled_from(list(Choice)[:2])),
        st.tuples(st.just("make"), st.integers(0, 1)),
        st.tuples(st.just("take"), st.integers(0, 1), st.sampled_from(list(Choice)[:2])),
    ),
    max_size=14,
)


def played(steps) -> tuple[list[Laptop], list[Package]]:
    """Let two laptops work and hand over; packages may be taken late, and in another order."""
    laptops = [Laptop(), Laptop()]
    packages: list[Package] = []
    for kind, who, *rest in steps:
        one, other = laptops[who], laptops[1 - who]
        if kind == "change":
            name, number = rest
            one.change(name, b"%d" % number if number else GONE)
        elif kind == "hand":
            other.take(one.hand_over(), rest[0])
        elif kind == "make":
            packages.append(one.hand_over())
        elif packages:
            one.take(packages[0], rest[0])
    return laptops, packages


@settings(deadline=None)
@given(STEPS, st.sampled_from(list(Choice)[:2]))
def test_the_same_package_twice_changes_nothing(steps, choice):
    (one, other), _ = played(steps)
    package = one.hand_over()
    other.take(package, choice)
    before = dict(other.records)
    assert set(other.verdicts(package).values()) <= {Verdict.SAME, Verdict.KEEP}
    other.take(package, choice)
    assert other.records == before


@settings(deadline=None)
@given(STEPS, st.sampled_from(list(Choice)[:2]))
def test_what_was_taken_and_handed_back_asks_nothing(steps, choice):
    (one, other), _ = played(steps)
    other.take(one.hand_over(), choice)
    back = other.hand_over()
    assert Verdict.ASK not in one.verdicts(back).values()
    one.take(back, choice)
    assert one.contents == other.contents


@settings(deadline=None)
@given(STEPS, NAMES)
def test_what_both_changed_is_always_asked(steps, name):
    (one, other), _ = played(steps)
    other.take(one.hand_over(), Choice.THEIRS)
    one.take(other.hand_over(), Choice.THEIRS)
    one.change(name, b"mine")
    other.change(name, b"theirs")
    assert one.verdicts(other.hand_over())[name] is Verdict.ASK
    assert other.verdicts(one.hand_over())[name] is Verdict.ASK


@settings(deadline=None)
@given(STEPS, NAMES)
def test_what_only_one_changed_is_taken_also_where_it_is_taken_back(steps, name):
    (one, other), _ = played(steps)
    other.take(one.hand_over(), Choice.THEIRS)
    one.take(other.hand_over(), Choice.THEIRS)
    before = one.change(name, b"mine")
    other.take(one.hand_over(), Choice.MINE)
    assert other.contents[name] == b"mine"
    one.change(name, before)
    other.take(one.hand_over(), Choice.MINE)
    assert other.contents.get(name, GONE) == before


@settings(deadline=None)
@given(STEPS, st.sampled_from(list(Choice)[:2]))
def test_nothing_goes_unasked_but_what_the_other_one_had_and_changed(steps, choice):
    (one, other), _ = played(steps)
    package = one.hand_over()
    known = {state.digest for held in package.values() for state in held.past} | {GONE}
    assert other.take(package, choice) <= known


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, 2), NAMES, st.integers(0, 4)), max_size=8))
def test_two_packages_may_come_in_any_order_where_nothing_is_asked(changes):
    base = Laptop({name: Held(b"base") for name in "ab"})
    package = base.hand_over()
    laptops = [Laptop() for _ in range(3)]
    for one in laptops:
        one.take(package, Choice.THEIRS)
    for who, name, number in changes:
        laptops[who].change(name, b"%d.%d" % (who, number) if number else GONE)
    first, second = laptops[1].hand_over(), laptops[2].hand_over()
    results = []
    for order in ((first, second), (second, first)):
        mine = Laptop(dict(laptops[0].records))
        asked = False
        for package in order:
            asked |= Verdict.ASK in mine.verdicts(package).values()
            mine.take(package, Choice.MINE)
        results.append((asked, mine.contents))
    if not (results[0][0] or results[1][0]):
        assert results[0][1] == results[1][1]
    assert results[0][0] == results[1][0]


def test_records_that_go_together_are_asked_for_together():
    assert decide_together(set()) is Verdict.SAME
    assert decide_together({Verdict.SAME, Verdict.TAKE}) is Verdict.TAKE
    assert decide_together({Verdict.KEEP}) is Verdict.KEEP
    assert decide_together({Verdict.KEEP, Verdict.TAKE}) is Verdict.ASK
    assert decide_together({Verdict.ASK, Verdict.SAME}) is Verdict.ASK


def test_what_was_never_there_on_the_other_side_stays():
    assert decide(Held(b"mine"), Held()) is Verdict.KEEP
    assert decide(Held(), Held(b"theirs")) is Verdict.TAKE
