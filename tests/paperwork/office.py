"""Where the files are that these tests work on."""

from datetime import datetime
from pathlib import Path

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "resources" / "samples" / "rapat-2024-03-21.txt"
TEMPLATES = ROOT / "resources" / "templates"
NOON = datetime(2024, 3, 22, 12, 0)
