"""A screen of its own: Xvfb with a window manager."""

import os
import subprocess
import time

from tests.journeys.shape import Shape

PATIENCE_S = 15


class Screen:
    """There until ``close()``; ``environment`` is the one given, for programs shown on it."""

    def __init__(self, shape: Shape, environment: dict[str, str]) -> None:
        reading, writing = os.pipe()
        size = f"{shape.width}x{shape.height}x24"
        # Without -noreset the server forgets everything when its last window closes.
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-noreset"],
            pass_fds=[writing],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            raise RuntimeError("Xvfb does not start")
        self.display = f":{number}"
        self.environment = {**environment, "DISPLAY": self.display}
        self._manager = subprocess.Popen(
            ["openbox", "--sm-disable"],
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._await_manager()

    def close(self) -> None:
        """End window manager and server."""
        for process in (self._manager, self._server):
            process.terminate()
            process.wait(PATIENCE_S)

    def _await_manager(self) -> None:
        """Wait until the window manager has said on the root window that it is there."""
        until = time.monotonic() + PATIENCE_S
        ask = ["xdotool", "get_num_desktops"]
        while subprocess.run(
            ask, env=self.environment, capture_output=True, check=False
        ).returncode:
            if time.monotonic() > until:
                raise TimeoutError("openbox does not start")
            time.sleep(0.02)
