"""Numbers of official documents, made up as the office's pattern says.

Source: Permendagri 1/2023 writes ``klasifikasi/urut/unit`` and leaves month and year to the office.
"""

import re
from datetime import date

PARTS = ("klasifikasi", "urut", "unit", "bulan", "tahun")
_PART = re.compile(r"\{([^{}]*)\}")
_SEQUENCE = r"(?P<urut>\d{1,9})"
_MONTHS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")


def format_number(pattern: str, *, code: str, sequence: int, unit: str, day: date) -> str:
    """Return the number that ``pattern`` gives; ``{bulan}`` is the roman month of ``day``.

    A part that is not known stays as it is written.
    """
    values = {
        "klasifikasi": code,
        "urut": str(sequence),
        "unit": unit,
        "bulan": _MONTHS[day.month - 1],
        "tahun": f"{day.year:04}",
    }
    return _PART.sub(lambda part: values.get(part[1], part[0]), pattern)


def unknown_parts(pattern: str) -> tuple[str, ...]:
    """Return the parts of ``pattern`` that are none of PARTS, in order."""
    return tuple(name for name in _PART.findall(pattern) if name not in PARTS)


def pattern_problem(pattern: str) -> str:
    """Return an Indonesian sentence on what is wrong with ``pattern``, empty where nothing is."""
    if not pattern.strip():
        return "Pola nomor belum diisi. Tulis seperti {klasifikasi}/{urut}/{unit}."
    if unknown := unknown_parts(pattern):
        known = ", ".join(f"{{{part}}}" for part in PARTS)
        return f"Bagian “{{{unknown[0]}}}” tidak dikenal. Yang dapat dipakai: {known}."
    if re.search(r"[{}]", _PART.sub("", pattern)):
        return "Tanda kurung kurawal tidak berpasangan. Tulis setiap bagian seperti {urut}."
    if "{urut}" not in pattern:
        return "Tanpa {urut} semua surat bernomor sama. Tambahkan {urut} pada pola."
    return ""


def sequence_of(number: str, pattern: str) -> int | None:
    """Return the ``{urut}`` of a ``number`` that was made by ``pattern``; None for any other.

    The other parts may have any value: the office may have changed its code or unit since.
    """
    literal = _PART.split(pattern)
    made = "".join(
        _expression(text) if place % 2 else re.escape(text) for place, text in enumerate(literal)
    )
    # A sequence that stands in the pattern twice is the same both times.
    first, *again = made.split(_SEQUENCE)
    made = _SEQUENCE.join((first, "(?P=urut)".join(again))) if again else first
    found = re.fullmatch(made, number.strip())
    return int(found["urut"]) if found and "urut" in found.groupdict() else None


def _expression(name: str) -> str:
    known = {"urut": _SEQUENCE, "bulan": r"[IVX]+", "tahun": r"\d{4}"}
    if name in known:
        return known[name]
    return ".+?" if name in PARTS else re.escape(f"{{{name}}}")
