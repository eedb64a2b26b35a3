#!/usr/bin/env bash
# chunspell: a word with a letter that the dictionary's encoding lacks is an exception, not a verdict.
# chunspell 2.0.5 with a dictionary in ISO8859-1, as most of LibreOffice's smaller ones are. Seen:
# spell("Jum’at") with the apostrophe that word processors type raises UnicodeEncodeError, as does
# suggest(); spell("") is True.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check chunspell==2.0.5
printf 'SET ISO8859-1\n' > "$folder/kecil.aff"
printf '2\nJumat\nrapat\n' > "$folder/kecil.dic"
"$folder/venv/bin/python" - "$folder" <<'PYTHON'
import sys

from hunspell import Hunspell

speller = Hunspell("kecil", hunspell_data_dir=sys.argv[1], system_encoding="utf-8")
raised = []
for verb in (speller.spell, speller.suggest):
    try:
        verb("Jum\u2019at")
    except UnicodeEncodeError as error:
        raised.append(type(error).__name__)
print(speller.spell("rapat"), speller.spell("rapatt"), speller.spell(""), raised)
assert (speller.spell("rapat"), speller.spell("rapatt"), speller.spell("")) == (True, False, True)
assert raised == ["UnicodeEncodeError"] * 2
PYTHON
