"""Where the packaged program begins."""

import os
import sys

from kesbang_desktop.__main__ import main

# Where this program's own libraries are is nothing that other programs should look for theirs in,
# such as the one that a paper is opened with. The loader has read it already.
_BEFORE = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
os.environ.pop("LD_LIBRARY_PATH", None)
if _BEFORE:
    os.environ["LD_LIBRARY_PATH"] = _BEFORE

if __name__ == "__main__":
    sys.exit(main())
