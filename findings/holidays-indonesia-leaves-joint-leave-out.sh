#!/usr/bin/env bash
# holidays, Indonesia: joint leave (cuti bersama) is not in the list that one gets without asking.
# holidays 0.109. The default category is public; cuti bersama is category government, 11 further
# days in 2025, among them 2, 3, 4 and 7 April, when every office is closed. Working days counted with the
# default alone are wrong around Idulfitri and at the end of the year.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check holidays==0.109
QT_QPA_PLATFORM=offscreen "$folder/venv/bin/python" - <<'PYTHON'
from datetime import date

import holidays

usual = holidays.country_holidays("ID", years=2025)
joint = holidays.country_holidays("ID", years=2025, categories=("government",))
extra = sorted(set(joint) - set(usual))
print(len(usual), [day.isoformat() for day in extra])
assert date(2025, 4, 3) not in usual
assert date(2025, 4, 3) in joint
assert len(extra) == 11
PYTHON
