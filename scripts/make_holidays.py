"""Writes resources/holidays/indonesia.csv anew from the Python package holidays.

Run it with that package installed: ``pip install holidays==0.109``, then
``python -m scripts.make_holidays``. It is not needed to run the program.
"""

import csv
from pathlib import Path

TARGET = Path(__file__).parents[1] / "resources" / "holidays" / "indonesia.csv"
YEARS = range(2023, 2031)
CATEGORIES = (("public", "libur nasional"), ("government", "cuti bersama"))
HEADER = ("tanggal", "keterangan", "kategori")


def main() -> None:
    """Write the file: public holidays, and the days of joint leave that are decreed."""
    import holidays

    rows = sorted(
        (day, name, word)
        for category, word in CATEGORIES
        for day, name in holidays.country_holidays(
            "ID", years=YEARS, categories=(category,), language="id"
        ).items()
    )
    with TARGET.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(HEADER)
        writer.writerows((day.isoformat(), name, word) for day, name, word in rows)


if __name__ == "__main__":
    main()
