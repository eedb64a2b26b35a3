"""What the guide of the first start asks an office for, as one record."""

import re
from dataclasses import dataclass
from uuid import UUID

from kesbang_desktop.domain.office_name import full_office_name
from kesbang_desktop.domain.office_profile import LetterheadLine, OfficeProfile

_GOVERNMENT = re.compile(r"\b(Provinsi|Kabupaten|Kota)\b.*", re.IGNORECASE)
_FIRST_PT, _NAME_PT, _REST_PT = 12.0, 16.0, 10.0


@dataclass(frozen=True, slots=True)
class OfficeSetup:
    """``profile`` is the one in use; ``note_taker`` is empty for nobody, ``province`` for none."""

    profile: OfficeProfile
    province: str = ""
    note_taker: str = ""
    note_taker_position: str = ""

    @property
    def id(self) -> UUID:
        """What it is known by while it is saved."""
        return self.profile.id


def suggest_letterhead(office: str) -> tuple[str, ...]:
    """Return the first lines of a letterhead for the name of an office.

    The government it belongs to stands above it: ``Dinas X Kota Bontang`` is of the ``PEMERINTAH
    KOTA BONTANG``, and is printed there as ``DINAS X``. Kesbangpol is written in full.
    """
    office = full_office_name(office)
    found = _GOVERNMENT.search(office)
    if found is None or not office[: found.start()].strip():
        return (office.strip().upper(),) if office.strip() else ()
    return f"PEMERINTAH {found[0].strip()}".upper(), office[: found.start()].strip().upper()


def letterhead_of(texts: tuple[str, ...], government_first: bool) -> tuple[LetterheadLine, ...]:
    """Return ``texts`` as lines in the sizes of the official form; the office itself is bold.

    Source: Permendagri 1/2023 sets the name of the agency larger than the government above it.
    """
    name_at = 1 if government_first and len(texts) > 1 else 0
    return tuple(
        LetterheadLine(text, _NAME_PT, bold=True)
        if place == name_at
        else LetterheadLine(text, _FIRST_PT if place < name_at else _REST_PT)
        for place, text in enumerate(texts)
    )
