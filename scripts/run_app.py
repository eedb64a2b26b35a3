"""Opens the window, or shows what the program makes where there is no screen to open one on."""

import os
import subprocess
import sys


def has_screen() -> bool:
    """Tell whether a window can be shown here."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def main() -> int:
    """Run the program and return its exit code."""
    program = [sys.executable, "-m", "kesbang_desktop"]
    if not has_screen():
        print("Tidak ada layar di sini; notula contoh dibuat tanpa jendela, di folder out/.")
        print(flush=True)
        program += ["sample", "--to", "out/"]
    return subprocess.run(program, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
