"""Two people and an agency that are known, and the notation that knows them."""

from datetime import date

from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.party import Directory, Organization, Person

AGENCY = Organization(new_id(), "Kesbangpol Kaltim")
EDI = Person(new_id(), "Edi Hermawanto Noor")
ANI = Person(new_id(), "Ani Lestari")
_ATTENDING = [
    Attendance(new_id(), new_id(), key, person.party, AGENCY.party, "Sekretaris")
    for key, person in zip(keys_after(None, 2), (EDI, ANI), strict=True)
]
NOTATION = Notation(KnownParties(_ATTENDING, Directory((EDI, ANI), (AGENCY,))), date(2024, 3, 21))
