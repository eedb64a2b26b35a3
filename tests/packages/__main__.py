"""Proves every package, or those that are named."""

import sys
import time

from tests.packages import deb, folder, installer, portable, single_file, wheel

_PROOFS = {
    "folder": folder.prove,
    "single-file": single_file.prove,
    "portable": portable.prove,
    "wheel": wheel.prove,
    "deb": deb.prove,
    "installer": installer.prove,
}


def main() -> int:
    """Prove them and return the exit code; what does not hold ends it with its assertion."""
    for name in sys.argv[1:] or _PROOFS:
        began = time.monotonic()
        for line in _PROOFS[name]():
            print(f"{name}: {line}", flush=True)
        print(f"{name}: proved in {time.monotonic() - began:.0f} s", flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
