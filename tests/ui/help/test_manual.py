"""The manual tells of everything the window has, in the words that stand there."""

import re
from pathlib import Path

import pytest

import kesbang_desktop
from kesbang_desktop.assets import manual_folder
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.ui.commands.command import Group
from kesbang_desktop.ui.help.chapters import read_chapters
from kesbang_desktop.ui.settings.section_titles import words_of_sections
from kesbang_desktop.ui.shell.help_places import CHAPTERS, TAB_CHAPTERS, chapter_of
from kesbang_desktop.ui.shell.page_names import Page
from kesbang_desktop.ui.workspace.workspace_tabs import Tab, tab_titles
from scripts.take_manual_pictures import pictures, screen_of

_BOLD = re.compile(r"\*\*([^*]+)\*\*")
_LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)]*)\)")
_STRING = re.compile(r'"((?:[^"\\\n]|\\.)*)"')


@pytest.fixture(scope="module")
def chapters():
    return {one.name: one for one in read_chapters()}


@pytest.fixture(scope="module")
def interface() -> frozenset[str]:
    """Every text of the program that people may read, without its keys."""
    found = set()
    for path in Path(kesbang_desktop.__file__).parent.rglob("*.py"):
        if {"ui", "domain"} & set(path.parts):
            found |= {_bare(one) for one in _STRING.findall(path.read_text("utf-8"))}
    return frozenset(found)


def _bare(words: str) -> str:
    return words.replace("&", "").partition("  ")[0].strip()


def test_every_page_and_tab_has_its_chapter(chapters) -> None:
    assert set(CHAPTERS) == set(Page)
    assert len(TAB_CHAPTERS) == len(Tab)
    assert {*CHAPTERS.values(), *TAB_CHAPTERS} <= set(chapters)


def test_every_key_has_its_place_once(chapters) -> None:
    told = [group for one in chapters.values() for group in one.key_groups]
    assert sorted(told) == sorted(Group)


def test_every_door_tab_and_section_is_named(window, chapters) -> None:
    text = "\n".join(one.text for one in chapters.values())
    named = set(_BOLD.findall(text))
    doors = set(window.rail.pages.values())
    assert doors | set(tab_titles()) | set(words_of_sections()) <= named


def test_what_is_quoted_stands_in_the_interface(chapters, interface) -> None:
    papers = {one.label for one in DocumentKind}
    unknown = [
        (name, words)
        for name, one in chapters.items()
        for words in _BOLD.findall(one.text)
        if words not in interface | papers
    ]
    assert unknown == []


def test_every_picture_is_there_and_can_be_taken_again() -> None:
    files = {one.stem for one in (manual_folder() / "gambar").glob("*.png")}
    assert files == set(pictures())
    for name in pictures():
        assert callable(screen_of(name))


def test_a_link_leads_to_a_chapter(chapters) -> None:
    links = [link for one in chapters.values() for link in _LINK.findall(one.text)]
    assert all((manual_folder() / link).is_file() for link in links)


def test_a_chapter_begins_with_its_title_and_no_part_is_empty(chapters) -> None:
    for one in chapters.values():
        assert one.text.startswith(f"# {one.title}\n")
        headings = [part.heading for part in one.sections]
        assert len(set(headings)) == len(headings)


def test_a_dialog_is_told_of_where_its_subject_is() -> None:
    class Fake:
        pass

    Fake.__module__ = "kesbang_desktop.ui.packages.package_dialog"
    assert chapter_of(Page.HOME, None, Fake()) == "paket"
    Fake.__module__ = "kesbang_desktop.ui.shell.crash_dialog"
    assert chapter_of(Page.HOME, None, Fake()) == "mulai"
    assert chapter_of("", None, None) == ""
