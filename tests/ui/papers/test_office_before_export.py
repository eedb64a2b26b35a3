"""Before a paper of an office that nobody filled in goes out, it is told."""

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.domain.sample_profile import sample_profile
from kesbang_desktop.ui.shell.main_window import MainWindow


def left(window: MainWindow) -> list[str]:
    tab = window.workspace.minutes_tab
    assert tab is not None
    return [one.title for one in tab.left_to_complete()]


def test_what_the_office_lacks_is_in_the_list_until_it_is_filled_in(
    qtbot, store, worker, opened: MainWindow
) -> None:
    # A profile that is filled in, as in every other test.
    assert "Instansi" not in left(opened)
    store.papers.profiles[:] = [OfficeProfile(new_id())]
    opened.refresh(Changes(profiles=frozenset({new_id()})))
    qtbot.waitUntil(lambda: worker.is_idle)
    assert left(opened)[0] == "Instansi"
    store.papers.profiles[:] = [sample_profile(new_id())]
    opened.refresh(Changes(profiles=frozenset({new_id()})))
    qtbot.waitUntil(lambda: worker.is_idle)
    assert "Instansi" not in left(opened)
