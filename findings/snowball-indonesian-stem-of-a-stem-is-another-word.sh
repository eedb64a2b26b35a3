#!/usr/bin/env bash
# Snowball's Indonesian stemmer knows no roots, so that what it gives is no fixed point: a word and
# the form made of it get different stems, and stemming twice joins words that have nothing in common.
# snowballstemmer 3.1.1 from PyPI.
# Seen: permasalahan gives masalah, but masalah gives masa; kementerian gives menteri, but menteri
# gives teri; mengoordinasikan loses the k it swallowed (oordinasi), menindaklanjuti the t; a word with
# a hyphen keeps both halves as they are but for the outer ends (giatan-kegiat).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check snowballstemmer==3.1.1
"$folder/venv/bin/python" - <<'PYTHON'
from snowballstemmer import stemmer

stem = stemmer("indonesian").stemWord
for form, root, other in (
    ("permasalahan", "masalah", "masa"),
    ("kementerian", "menteri", "teri"),
):
    print(form, stem(form), stem(stem(form)))
    assert stem(form) == root and stem(root) == other
swallowed = {"mengoordinasikan": "oordinasi", "menindaklanjuti": "indaklanjut"}
doubled = {"kegiatan-kegiatan": "giatan-kegiat"}
for word, seen in (swallowed | doubled).items():
    print(word, stem(word))
    assert stem(word) == seen
assert stem("memantau") == stem("pemantauan") == "pantau"
PYTHON
