"""Long work gets a core behind what somebody waits for.

Checking and packing hundreds of megabytes is work outside Python, which nothing else would hold
back: where other programs want the machine too, keys and what is typed waited many times as long.
"""

import os
import sys
from contextlib import suppress
from threading import get_native_id

# A tenth of what others get of a core that both want; a third still kept keys waiting.
NICER_BY = 10
_BELOW_NORMAL = -1


def work_behind_others() -> None:
    """Let the system run this thread after others of this program, from now on.

    Where the system does not allow it, it runs as before.
    """
    with suppress(OSError, AttributeError):
        if sys.platform == "linux":
            thread = get_native_id()
            nice = os.getpriority(os.PRIO_PROCESS, thread) + NICER_BY
            os.setpriority(os.PRIO_PROCESS, thread, nice)
        elif sys.platform == "win32":
            import ctypes

            system = ctypes.WinDLL("kernel32")
            # Type and size of a handle: the number of a thread, as wide as a pointer.
            system.GetCurrentThread.restype = ctypes.c_void_p
            system.SetThreadPriority(ctypes.c_void_p(system.GetCurrentThread()), _BELOW_NORMAL)
