"""What every test shares."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from hypothesis import settings

# How fast a machine is, is no matter of tests; `make bench` measures.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
