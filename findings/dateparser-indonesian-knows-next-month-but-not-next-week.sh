#!/usr/bin/env bash
# dateparser: Indonesian "bulan depan" and "tahun depan" are understood, "minggu depan" is not.
# dateparser 1.5.0, languages=["id"]. Neither are "lusa", "3 hari lagi" and "Senin depan", the way
# due dates are said in meetings; "dalam 3 hari" is. None comes back, as for any word that is no date.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check dateparser==1.5.0
"$folder/venv/bin/python" - <<'PYTHON'
import datetime
import warnings

import dateparser

warnings.simplefilter("ignore")
base = datetime.datetime(2026, 11, 25, 9, 0)
said = ("bulan depan", "tahun depan", "besok", "dalam 3 hari")
not_said = ("minggu depan", "pekan depan", "Senin depan", "lusa", "3 hari lagi")
seen = {
    phrase: dateparser.parse(phrase, languages=["id"], settings={"RELATIVE_BASE": base})
    for phrase in said + not_said
}
print({phrase: day and day.date().isoformat() for phrase, day in seen.items()})
assert all(seen[phrase] for phrase in said)
assert not any(seen[phrase] for phrase in not_said)
PYTHON
