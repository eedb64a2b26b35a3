"""A person at the program: hands, eyes, and what came of it on disk and on paper."""

import json
import shutil
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from subprocess import TimeoutExpired
from typing import Any

from tests.documents.word_reader import Reading
from tests.journeys import papers
from tests.journeys.eyes import PATIENCE_S, Eyes, Sight, Thing
from tests.journeys.hands import MS_PER_KEY, Hands
from tests.journeys.home import make_home
from tests.journeys.program import Program, run_command
from tests.journeys.screen import Screen
from tests.journeys.shape import Shape

Record = dict[str, Any]
_CLOSING_TRIES = 3
_CLOSING_S = 6
_TITLE = "Notula Kesbang"


class Desk:
    """The program is started with ``start()``; pictures and what it printed go to ``album``."""

    def __init__(self, shape: Shape, album: Path) -> None:
        self.shape = shape
        self.album = album
        shutil.rmtree(album, ignore_errors=True)
        album.mkdir(parents=True)
        # Short, because the name of a socket must be.
        self._folder = Path(tempfile.mkdtemp(prefix="journey-"))
        self.home = self._folder / "home"
        self.data_dir = self._folder / "data"
        environment = make_home(self.home, shape)
        self._screen = Screen(shape, environment)
        self._environment = self._screen.environment
        self._socket = self._folder / "eyes"
        self.hands = Hands(self._environment)
        self.eyes = Eyes(self._screen.display, self._socket)
        self.program: Program | None = None

    def sit_at(self, laptop: str) -> None:
        """Go to the laptop of that name: the same screen, but data of its own."""
        self.data_dir = self._folder / laptop

    @property
    def stick(self) -> Path:
        """A folder that goes from laptop to laptop."""
        folder = self._folder / "stik"
        folder.mkdir(exist_ok=True)
        return folder

    def start(self, *arguments: str) -> None:
        """Start the program and wait for the first frame of its window, and for nothing more."""
        said = self.album / "said.txt"
        self.program = Program(self.data_dir, self._socket, said, self._environment, arguments)
        _await(lambda: self.hands.window_with_keys() == _TITLE, "the window")

    def wait_ready(self) -> None:
        """Wait until the first page has its rows, or a new office is asked who it is."""
        words = ("rapat hari ini", "Mulai dari sini", "Langkah 1 dari")
        self.wait(lambda seen: any(map(seen.shows, words)), "the first page")

    def bring_in(self, notes: str) -> None:
        """Have a meeting in the data folder, as the command line imports ``notes``."""
        file = self._folder / "catatan.txt"
        file.write_text(notes, "utf-8")
        self._command("import", str(file))

    def kill(self) -> None:
        """End the program as a pulled plug does."""
        self._running.kill()

    def close(self) -> None:
        """Close the window as the window manager does, and see that all was well."""
        for _ in range(_CLOSING_TRIES):
            self.press("alt+F4")
            with suppress(TimeoutExpired):
                # Now and then the window manager is still busy with a click, and misses its key.
                self._running.wait(_CLOSING_S)
                break
        self.expect_end()

    def expect_end(self) -> None:
        """Wait for the program to end by itself: with 0, and without having printed anything."""
        try:
            code = self._running.wait()
        except TimeoutExpired:
            raise AssertionError(f"the program does not end; {self.eyes.look()}") from None
        said = self._running.said
        assert code == 0 and not said, f"the program ended with {code}, saying: {said}"

    def leave(self) -> None:
        """Clear everything away, whatever happened."""
        if self.program is not None and self.program.is_running:
            self.program.kill()
        self._screen.close()
        shutil.rmtree(self._folder)

    # Hands

    def press(self, *keys: str) -> None:
        """Press keys such as ``ctrl+n`` or ``Return``, one after the other."""
        self.hands.press(*keys)

    def type(self, text: str, ms_per_key: int = MS_PER_KEY, after: Sequence[str] = ()) -> None:
        """Type ``text`` wherever the keys go; the keys ``after`` come at once before it."""
        self.hands.type(text, ms_per_key, after)

    def paste(self, text: str) -> None:
        """Copy ``text`` elsewhere and press Ctrl+V."""
        self.hands.copy(text)
        self.press("ctrl+v")

    def click(self, words: str, times: int = 1, button: int = 1, kind: str = "") -> None:
        """Click what is called ``words`` as soon as it is on the screen, enabled and at rest.

        ``kind`` is part of the class of a widget, or ``tab``, ``cell``, ``command``, where several
        things are called so.
        """
        self.hands.click(self._find(words, kind).middle, button, times)

    def drag(self, words: str, onto: str) -> None:
        """Drag the cell called ``words`` and let it go on the upper half of the cell ``onto``."""
        end = self._find(onto, "cell")
        left, top, width, height = end.at
        self.hands.drag(self._find(words, "cell").middle, (left + width // 2, top + height // 4))

    def _find(self, words: str, kind: str) -> Thing:
        before: list[Thing] = []
        found: list[Thing] = []

        def is_at_rest(seen: Sight) -> bool:
            # What a page still reads may move it away from under the mouse.
            nonlocal before, found
            before, found = found, _clickable(seen, words, kind)
            found = [one for one in found if self.shape.holds(one.middle)]
            return bool(found) and [one.at for one in found] == [one.at for one in before]

        self.wait(is_at_rest, f"“{words}” on the screen, to click")
        return found[-1]

    # Eyes

    def wait(
        self, holds: Callable[[Sight], Any], what: str, patience_s: float = PATIENCE_S
    ) -> Sight:
        """Wait until what is seen ``holds``."""
        try:
            return self.eyes.wait(holds, what, patience_s)
        except OSError as error:
            raise AssertionError(f"the program is gone, saying: {self._running.said}") from error

    def wait_text(self, words: str) -> Sight:
        """Wait until ``words`` stand somewhere."""
        return self.wait(lambda seen: seen.shows(words), f"“{words}”")

    def wait_gone(self, words: str) -> Sight:
        """Wait until ``words`` stand nowhere."""
        return self.wait(lambda seen: not seen.shows(words), f"“{words}” to go")

    def wait_title(self, title: str) -> Sight:
        """Wait until a window of that title has the keys."""
        sight = self.wait(lambda seen: seen.window == title, f"a window “{title}”")
        # X gives it the keys a moment after the program shows it.
        _await(lambda: self.hands.window_with_keys() == title, f"the keys to go to “{title}”")
        return sight

    def wait_focus(self, words: str) -> Sight:
        """Wait until the keys go to what is called ``words`` (its name, or what it is)."""
        return self.wait(
            lambda seen: seen.focus and words in (seen.focus.name, seen.focus.kind),
            f"the keys to go to “{words}”",
        )

    @property
    def focus(self) -> Thing | None:
        """What has the keys now."""
        return self.eyes.look().focus

    def picture(self, name: str) -> None:
        """Keep what the screen shows as ``name``.png, for a person to look at."""
        self.eyes.picture(self.album / f"{name}.png")

    # What came of it

    def meetings(self) -> list[Record]:
        """Return what ``list --json`` says, newest first."""
        found: list[Record] = json.loads(self._command("list", "--json"))
        return found

    def reports(self) -> list[Record]:
        """Return what ``report list --json`` says of all days."""
        days = ("--since", "2000-01-01", "--until", "2099-12-31")
        found: list[Record] = json.loads(self._command("report", "list", *days, "--json"))
        return found

    def record(
        self, where: Callable[[Record], Any] = lambda record: True, title: str = ""
    ) -> Record:
        """Return what ``show --json`` says of the meeting or report ``title`` (else of the first).

        Waits until it says what is looked for: what was typed is on disk a moment later.
        """
        found: list[Record] = []

        def has_come() -> bool:
            listed = (*self.meetings(), *self.reports())
            ids = [one["id"] for one in listed if title in one["title"]]
            found[:] = [json.loads(self._command("show", one, "--json")) for one in ids[:1]]
            try:
                return bool(found) and bool(where(found[0]))
            except LookupError:
                # The line that is looked at is not on disk yet.
                return False

        _await(has_come, lambda: f"another record than {json.dumps(found, indent=1)}")
        return found[0]

    def follow_ups(self, where: Callable[[list[Record]], Any]) -> list[Record]:
        """Return what ``follow-ups --json`` says, once it says what is looked for."""
        found: list[Record] = []

        def has_come() -> bool:
            found[:] = json.loads(self._command("follow-ups", "--json"))
            return bool(where(found))

        _await(has_come, lambda: f"other follow-ups than {json.dumps(found, indent=1)}")
        return found

    def paper(self) -> Reading:
        """Open the DOCX that was exported last."""
        return papers.read(papers.newest(self.home / "Dokumen"))

    @property
    def _running(self) -> Program:
        assert self.program is not None, "start() comes first"
        return self.program

    def _command(self, *arguments: str) -> str:
        return run_command(self.data_dir, *arguments)


def _clickable(sight: Sight, words: str, kind: str) -> list[Thing]:
    """Return what can be clicked by that name; a label only where nothing else has it."""
    found = [one for one in sight.named(words) if one.is_enabled and kind in one.kind]
    return [one for one in found if "Label" not in one.kind] or found


def _await(holds: Callable[[], bool], what: str | Callable[[], str]) -> None:
    until = time.monotonic() + PATIENCE_S
    while not holds():
        if time.monotonic() > until:
            raise AssertionError(f"waited in vain for {what if isinstance(what, str) else what()}")
        time.sleep(0.02)
