"""The fault harness: what an office typed survives kills, failing disks, damage and bad input.

    make torture                                    # all cases; writes docs/reliability.md
    .venv/bin/python -m tests.torture --short       # what `make test` runs
    .venv/bin/python -m tests.torture --only kills --seed 7 --case 113

A case is known by its area, its number and the seed, and does the same each time: the seed is
printed first, and every fault with the line that repeats it. Nothing that hurts is stored here; the
cases draw what they do by lot.

Each case works in a folder of its own, on a copy of one office (``office.py``), in a process of its
own (``apart.py``), over a disk that can be told to fail (``disk.py``, ``failing_disk.c``). An area
is a module with ``NAMES`` of its parts and ``run(case)``, which returns the faults it found:
``kills.py``, ``write_errors.py``, ``damaged_files.py``, ``encrypted.py`` and ``odd_input.py``.
``real_disks.py`` stands apart: it mounts, and needs root.
"""
