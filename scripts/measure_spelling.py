"""Counts the false alarms of the spelling in the sample texts.

Start it with ``python -m scripts.measure_spelling``. The texts are right as they stand, so that
every word that is underlined there is a false alarm. Names of people are known from the meeting in
the program; here they are what the header names.
"""

import sys
from collections.abc import Iterable
from pathlib import Path

from kesbang_desktop.assets import resource_path
from kesbang_desktop.domain.spelling import parts_of, words_in
from kesbang_desktop.exchange.spelling_dictionary import SpellingDictionary

ROOT = Path(__file__).resolve().parent.parent
TEXTS = (
    ROOT / "resources" / "samples" / "rapat-2024-03-21.txt",
    ROOT / "tests" / "data" / "sesi-mengetik-hasil.txt",
    *sorted((ROOT / "tests" / "data" / "notula-topik").glob("*.txt")),
)
MOST = 0.01


def office_dictionary() -> SpellingDictionary:
    """Return the dictionary that the program uses."""
    return SpellingDictionary(
        resource_path("dictionaries", "id_ID", "id_ID"), resource_path("words", "kata-kantor.txt")
    )


def looked_up(text: str) -> set[str]:
    """Return the distinct words of ``text`` that the program looks up, names of people apart."""
    names = {word for line in text.splitlines() if line.startswith("- ") for word in line.split()}
    words = {part for word in words_in(text) for part in parts_of(word.text)}
    return words - {name.strip(".,") for name in names}


def false_alarms(texts: Iterable[Path]) -> tuple[set[str], set[str]]:
    """Return the distinct words of ``texts`` and those of them that would be underlined."""
    words = set().union(*(looked_up(path.read_text(encoding="utf-8")) for path in texts))
    return words, set(office_dictionary().check_words(sorted(words)))


def main() -> int:
    """Print the share of false alarms; return 1 where it is above one in a hundred."""
    words, wrong = false_alarms(TEXTS)
    share = len(wrong) / len(words)
    print(f"{len(wrong)} dari {len(words)} kata berbeda ({share:.1%}): {', '.join(sorted(wrong))}")
    return int(share > MOST)


if __name__ == "__main__":
    sys.exit(main())
