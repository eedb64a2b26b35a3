#!/usr/bin/env bash
# Sastrawi: forms of one root get three stems, though the root is in its dictionary.
# PySastrawi 1.2.1. "diketik" is ketik, "mengetik" etik (a word of ethics), "ketikan" and
# "pengetikan" keti; "pengesahan" (adoption, of sah) is kesah (a sigh). The first cut that gives any
# word of the dictionary wins. A search by its stems misses the other forms of the same word.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check PySastrawi==1.2.1
"$folder/venv/bin/python" - <<'PYTHON'
from Sastrawi.Stemmer.StemmerFactory import StemmerFactory

stemmer = StemmerFactory().create_stemmer()
words = ("diketik", "mengetik", "ketikan", "pengetikan", "pengesahan")
seen = {word: stemmer.stem(word) for word in words}
print(seen)
assert seen == {
    "diketik": "ketik",
    "mengetik": "etik",
    "ketikan": "keti",
    "pengetikan": "keti",
    "pengesahan": "kesah",
}
PYTHON
