"""The rail names the office of the profile in use."""

from dataclasses import replace

import pytest

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.office_profile import UNNAMED_OFFICE, OfficeProfile
from kesbang_desktop.domain.sample_profile import sample_profile
from kesbang_desktop.ui.shell.office_label import OfficeLabel
from kesbang_desktop.ui.shell.page_names import Page
from tests.ui.keyboard import type_text

NEUTRAL = "Notula dan tindak lanjut rapat"


def told(window) -> str:
    return window.rail.findChild(OfficeLabel).text().replace("\n", " ").strip()


@pytest.mark.parametrize(
    ("office", "words"), [("Dinas Contoh", "Dinas Contoh"), (UNNAMED_OFFICE, NEUTRAL)]
)
def test_the_office_in_use_is_named_and_follows_its_profile(
    qtbot, window, store, office, words
) -> None:
    store.papers.profiles[:] = [replace(OfficeProfile(new_id()), office=office)]
    window.desks.office.read()
    qtbot.waitUntil(lambda: told(window) == words)
    assert window.pages.shown == Page.HOME
    invitation = window.home.invitation
    assert not invitation.guide.isHidden()
    is_begun = invitation.lacks.text() == (
        "Yang belum diisi: kop naskah dinas, tempat tanda tangan."
    )
    assert is_begun == (office != UNNAMED_OFFICE)
    store.papers.profiles[0] = replace(store.papers.profiles[0], office="Badan Lain")
    window.refresh(Changes(profiles=frozenset({store.papers.profiles[0].id})))
    qtbot.waitUntil(lambda: told(window) == "Badan Lain")
    store.papers.profiles[0] = sample_profile(new_id())
    window.desks.office.read()
    qtbot.waitUntil(invitation.guide.isHidden)


def test_what_the_guide_is_told_stands_on_the_rail(qtbot, window, store, worker) -> None:
    window.show_page(Page.GUIDE)
    qtbot.waitUntil(lambda: worker.is_idle)
    window.pages.page(Page.GUIDE).steps[0].name.selectAll()
    type_text("Kesbangpol Bontang")
    qtbot.waitUntil(lambda: told(window) == "Kesbangpol Bontang")
