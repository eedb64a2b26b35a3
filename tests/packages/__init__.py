"""The packages, proved as people get them: ``python -m tests.packages`` (``make prove-package``).

Not part of ``make test``: it takes minutes, needs what ``make package`` made in ``dist/``, and
installs in a clean Debian 12 of its own (``clean_debian.py``), as root. ``python -m tests.packages
deb`` proves one of them; docs/packages.md tells what was seen. Pictures go to ``out/packages/``.
"""
