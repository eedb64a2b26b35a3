"""What each agency is handed of a list of follow-ups."""

from kesbang_desktop.domain.agency_sheets import agency_sheets
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.party import Directory, Organization, Party, PartyKind, Person

POLDA = Organization(new_id(), "Kepolisian Daerah Kalimantan Timur", short_name="Polda Kaltim")
INTELKAM = Organization(new_id(), "Bidang Intelkam", parent_id=POLDA.id)
KESBANGPOL = Organization(new_id(), "Kesbangpol Kaltim")
BUDI = Person(new_id(), "Budi", organization_id=INTELKAM.id)
ANI = Person(new_id(), "Ani")
KNOWN = Directory((BUDI, ANI), (POLDA, INTELKAM, KESBANGPOL))


def owed(text: str, *owners: Party) -> FollowUp:
    return FollowUp(new_id().bytes, None, "", None, text, owners)


def handed_out(*follow_ups: FollowUp) -> dict[str, list[str]]:
    groups = agency_sheets(follow_ups, KNOWN)
    return {group.title: [one.text for one in group.follow_ups] for group in groups}


def test_what_several_owe_together_is_handed_to_the_agency_of_each() -> None:
    together = owed("Laporkan", KESBANGPOL.party, BUDI.party)
    assert handed_out(
        owed("Kirim surat", KESBANGPOL.party), together, owed("Jaga", POLDA.party)
    ) == {
        "Kesbangpol Kaltim": ["Kirim surat", "Laporkan"],
        "Polda Kaltim": ["Laporkan", "Jaga"],
    }


def test_two_owners_of_one_agency_are_handed_it_once() -> None:
    assert handed_out(owed("Laporkan", BUDI.party, INTELKAM.party, POLDA.party)) == {
        "Polda Kaltim": ["Laporkan"]
    }


def test_what_no_agency_is_known_for_comes_last() -> None:
    gone = Party(PartyKind.ORGANIZATION, new_id(), "Zeni Kodam")
    found = handed_out(owed("Tanya", ANI.party), owed("Catat"), owed("Jaga", gone, ANI.party))
    assert list(found.items()) == [
        ("Zeni Kodam", ["Jaga"]),
        ("Tanpa instansi", ["Tanya", "Catat"]),
    ]
