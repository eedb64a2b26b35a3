"""Keys and mouse, through X: the program cannot tell them from a person's."""

import subprocess
from collections.abc import Sequence

Point = tuple[int, int]
MS_PER_KEY = 15


class Hands:
    """At the screen that ``environment`` names."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._environment = environment

    def press(self, *keys: str) -> None:
        """Press keys such as ``ctrl+n``, ``Return``, ``shift+Tab``, one after the other."""
        self._do("key", "--delay", str(MS_PER_KEY), *keys)

    def type(
        self,
        text: str,
        ms_per_key: int = MS_PER_KEY,
        after: Sequence[str] = (),
        click: Point | None = None,
    ) -> None:
        """Type ``text``, line ends are Enter; the keys ``after`` are pressed just before it.

        The mouse clicks at ``click`` right behind it.

        A keyboard has no key for what is not ASCII: that is pasted.
        """
        if not text.isascii():
            raise ValueError(f"no keys for “{text}”: paste it")
        words = ["key", "--delay", str(ms_per_key), *after] if after else []
        for line in text.splitlines(keepends=True):
            if letters := line.rstrip("\n"):
                # xdotool waits half of this delay, once a key.
                words += ["type", "--delay", str(2 * ms_per_key), "--args", "1", "--", letters]
            if line.endswith("\n"):
                words += ["key", "--delay", str(ms_per_key), "Return"]
        if click is not None:
            words += ["mousemove", *map(str, click), "click", "1"]
        self._do(*words)

    def click(self, point: Point, button: int = 1, times: int = 1) -> None:
        """Click at ``point``, in dots of the screen."""
        # X keeps the order by itself; told to wait, xdotool waits in vain where the mouse is there.
        x, y = map(str, point)
        self._do("mousemove", x, y, "click", "--repeat", str(times), str(button))

    def drag(self, start: Point, end: Point) -> None:
        """Press at ``start``, move to ``end`` as a hand does, over what lies between, let go."""
        middle = (start[0] + end[0]) // 2, (start[1] + end[1]) // 2
        moves = [word for point in (middle, end, end) for word in _move_to(point)]
        self._do("mousemove", *map(str, start), "mousedown", "1", *moves, "mouseup", "1")

    def copy(self, text: str) -> None:
        """Put ``text`` on the clipboard, as another program would."""
        # xclip stays as the owner of the clipboard until something else is copied.
        subprocess.run(
            ["xclip", "-selection", "clipboard"],
            input=text.encode(),
            env=self._environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=True,
        )

    def window_with_keys(self) -> str:
        """Return the title of the window that X gives the keys to, empty for none."""
        # The window manager calls a window active a moment before keys go there.
        done = subprocess.run(
            ["xdotool", "getwindowfocus", "getwindowname"],
            env=self._environment,
            capture_output=True,
            text=True,
            check=False,
        )
        return done.stdout.strip()

    def _do(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self._environment, check=True)


def _move_to(point: Point) -> list[str]:
    # What is dragged follows a moment later.
    return ["mousemove", *map(str, point), "sleep", "0.15"]
