"""Makes the packages that people install: ``python -m scripts.packages`` (``make package``).

It runs in a virtual environment of its own, which holds the program as it is installed and what
packages are made with, and nothing else (``tools.py``). What each package is called is in
``names.py``; what is made lies in ``dist/``. Proved by ``python -m tests.packages``.
"""
