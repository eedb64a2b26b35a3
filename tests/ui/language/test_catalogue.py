"""The English of the window is whole: in step with the sources, complete, and of one form."""

import ast
import re
from pathlib import Path
from shutil import copy
from xml.etree import ElementTree

import pytest

from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.meeting_kind import MeetingKind
from scripts.translations import (
    CATALOGUE,
    RELEASE,
    ROOT,
    Text,
    release,
    said_texts,
    said_words,
    texts,
    update,
    window_texts,
)

_PLACES = re.compile(r"\{\w*\}|%n|%L?\d")
_TAGS = re.compile(r"</?[a-z]+[^>]*>")
_SUFFIXES = re.compile(r"\*\.[a-z]+")
_FILE_NAME = re.compile(r"\S+\.[a-z]{3,4}")
_KEY = re.compile(r"&(?=[^\s&])")
_ENDS = (".", "…", ":", "?", "!")
# What is shortened in Indonesian alone.
_SHORTENED = ("Pangkat/gol.", "Tanpa ket.")


class _Message:
    def __init__(self, element: ElementTree.Element) -> None:
        self.source = element.findtext("source") or ""
        self.meaning = element.findtext("comment") or ""
        self.is_counted = element.get("numerus") == "yes"
        target = element.find("translation")
        assert target is not None
        self.is_finished = target.get("type") is None
        forms = [one.text or "" for one in target] if self.is_counted else [target.text or ""]
        self.forms = forms


@pytest.fixture(scope="module")
def messages() -> list[_Message]:
    return [_Message(one) for one in ElementTree.parse(CATALOGUE).getroot().iter("message")]


@pytest.fixture(scope="module")
def found() -> dict[str, Text]:
    return texts()


def test_the_catalogue_knows_what_the_sources_say_and_nothing_else(messages, found) -> None:
    known = {(one.source, one.meaning, one.is_counted) for one in messages}
    said = {(one.source, one.meaning, one.is_counted) for one in found.values()}
    assert said - known == set(), "run `make translations`, then translate what is unfinished"
    assert known - said == set(), "run `make translations`"


def test_everything_is_translated(messages) -> None:
    assert [one.source for one in messages if not one.is_finished or not all(one.forms)] == []


def test_every_place_tag_and_suffix_stands_in_both(messages) -> None:
    def marks(text: str) -> list[str]:
        return sorted(
            one for pattern in (_PLACES, _TAGS, _SUFFIXES) for one in pattern.findall(text)
        )

    wrong = [
        one.source for one in messages for form in one.forms if marks(form) != marks(one.source)
    ]
    assert wrong == []


def test_texts_begin_and_end_alike(messages) -> None:
    def ends(text: str) -> tuple[str, str, str]:
        body = text.strip()
        mark = body[-1:] if body.endswith(_ENDS) else ""
        return text[: len(text) - len(text.lstrip())], mark, text[len(text.rstrip()) :]

    found = (one for one in messages if one.source not in _SHORTENED)
    wrong = [one.source for one in found for form in one.forms if ends(form) != ends(one.source)]
    assert wrong == []


def test_a_text_with_a_key_has_one_in_both(messages) -> None:
    wrong = [
        one.source
        for one in messages
        for form in one.forms
        if len(_KEY.findall(form)) != len(_KEY.findall(one.source))
    ]
    assert wrong == []


def test_names_of_files_are_the_same_in_both_and_so_not_in_it(messages) -> None:
    assert [one.source for one in messages if _FILE_NAME.fullmatch(one.source)] == []


def test_what_is_counted_has_two_forms(messages) -> None:
    counted = [one for one in messages if one.is_counted]
    assert counted
    assert all(len(one.forms) == 2 for one in counted)


def test_every_word_that_rooms_below_say_still_stands_in_the_sources() -> None:
    words = said_words()
    assert sorted(set(words) - set(said_texts())) == []
    assert len(words) == len(set(words))
    assert set(words) & set(window_texts()) == set()


def test_the_program_reads_this_catalogue(tmp_path: Path) -> None:
    release(CATALOGUE, tmp_path / "notula_en.qm")
    assert (tmp_path / "notula_en.qm").read_bytes() == RELEASE.read_bytes(), (
        "run `make translations`"
    )


def test_lupdate_finds_nothing_new_or_gone(found, tmp_path: Path) -> None:
    """Of a few texts, for it is slow: that lupdate reads them as they stand in the sources."""
    some = [one for one in found.values() if set(one.source) & set('"\\\n“…{%')][:40]
    catalogue = Path(copy(CATALOGUE, tmp_path))
    update(catalogue, {one.source: one for one in some})
    kept = {
        one.findtext("source") for one in ElementTree.parse(catalogue).getroot().iter("message")
    }
    assert kept == {one.source for one in some}
    finished = ElementTree.parse(catalogue).getroot().iter("translation")
    assert all(one.get("type") is None for one in finished)


# Lists show them; papers, whose names they are too, stay Indonesian.
@pytest.mark.parametrize("kind", [*DocumentKind, *MeetingKind])
def test_papers_and_kinds_of_meetings_have_an_english_name(messages, kind) -> None:
    assert kind.label in {one.source for one in messages}


def test_no_text_is_translated_without_the_place_it_stands_in() -> None:
    """Such a one would stay Indonesian: the catalogue is made of what stands behind a context."""
    sources = (ROOT / "kesbang_desktop" / "ui").rglob("*.py")
    calls = (
        (source, one)
        for source in sources
        for one in ast.walk(ast.parse(source.read_text("utf-8")))
        if isinstance(one, ast.Call) and isinstance(one.func, ast.Name)
    )
    bare = [str(at) for at, one in calls if one.func.id == "translate" and len(one.args) < 2]
    assert bare == []
