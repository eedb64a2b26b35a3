from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.search.suggestions import NearNames

NAMES = (
    "Dra. Hj. Rahmawati Syahrani, M.Si.",
    "Ahmad Firdaus Kurniawan",
    "Firdausi Noor",
    "Hendra Gunawan Putra",
    "Hendra Wiratmaja, S.I.K.",
    "Nurhayati Latif",
)


def test_the_likeliest_name_comes_first() -> None:
    assert NearNames(NAMES).like("firdaus") == ("Ahmad Firdaus Kurniawan", "Firdausi Noor")
    assert NearNames(NAMES).like("hendra gunawn") == ("Hendra Gunawan Putra",)


def test_gelar_and_address_say_nothing() -> None:
    assert NearNames(NAMES).like("Ibu Rahmawaty, S.Sos.") == (NAMES[0],)


def test_a_short_word_that_is_known_tells_which_is_meant() -> None:
    offices = ("BPBD Kaltim", "KPU Kaltim", "KPU Kota Bontang")
    assert NearNames(offices).like("kpu kaltm") == ("KPU Kaltim",)
    assert NearNames(offices).like("kaltm") == ("BPBD Kaltim", "KPU Kaltim")
    assert NearNames(offices).like("xyz kaltm") == ("BPBD Kaltim", "KPU Kaltim")
    assert NearNames(offices).like("kpu") == ("KPU Kaltim", "KPU Kota Bontang")


def test_a_name_written_apart_is_found() -> None:
    assert NearNames(NAMES).like("nur hayati") == ("Nurhayati Latif",)


def test_no_more_than_asked_for() -> None:
    many = [f"Firdaus {letter}" for letter in "ABCDEFG"]
    assert len(NearNames(many).like("firdaus")) == 5
    assert NearNames(many).like("firdaus", 1) == ("Firdaus A",)


def test_names_that_are_learned_once_are_asked_again() -> None:
    known = NearNames(NAMES)
    assert known.like("firdous", 1) == ("Ahmad Firdaus Kurniawan",)
    assert known.like("latif") == ("Nurhayati Latif",)
    assert known.like("x") == known.like("") == ()


@given(st.text(), st.lists(st.text(), max_size=5))
def test_any_text_may_be_asked(text: str, names: list[str]) -> None:
    assert set(NearNames(names).like(text)) <= set(names)
