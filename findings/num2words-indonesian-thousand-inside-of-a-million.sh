#!/usr/bin/env bash
# num2words: Indonesian writes "seribu" for 1,000 but "satu ribu" inside of larger numbers.
# num2words 0.5.14, lang="id". 1001 is "seribu satu", 1,001,000 is "satu juta satu ribu"; a receipt
# says "satu juta seribu" (one thousand is always "seribu" in Indonesian). Amounts that come out of
# a budget (Rp1.001.000) are read out wrong.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check num2words==0.5.14
"$folder/venv/bin/python" - <<'PYTHON'
from num2words import num2words

seen = {number: num2words(number, lang="id") for number in (1000, 1001, 1001000, 1000001000)}
print(seen)
assert seen == {
    1000: "seribu",
    1001: "seribu satu",
    1001000: "satu juta satu ribu",
    1000001000: "satu miliar satu ribu",
}
PYTHON
