"""Makes every package that this system can make: ``python -m scripts.packages``."""

import subprocess
import sys

from scripts.packages.names import ROOT
from scripts.packages.tools import ensure_tools, venv_python


def main() -> int:
    """Set up the tools, then make the packages with them; return the exit code."""
    if not ensure_tools():
        return 1
    program = [str(venv_python()), "-m", "scripts.packages.making", *sys.argv[1:]]
    return subprocess.run(program, cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main())
