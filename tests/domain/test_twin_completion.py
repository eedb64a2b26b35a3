from kesbang_desktop.domain.held_post import HeldPost
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.party import Directory, Organization, PartyKind, Person
from kesbang_desktop.domain.twin_completion import completion_words, lacking_fields

AGENCY = Organization(new_id(), "Dinas Sosial", "Dinsos")
DIRECTORY = Directory(organizations=(AGENCY,))


def test_what_is_filled_and_what_is_let_go_is_said() -> None:
    kept = Person(new_id(), "Ahmad Fauzi", phone="0811", rank="Pembina")
    gone = Person(
        *(new_id(), "Ahmad Fauzi", "198001012005011001"),
        rank="Penata",
        grade="III/c",
        phone="0812",
        organization_id=AGENCY.id,
        former_posts=(HeldPost("Kasi", "Kesbangpol"),),
    )
    assert completion_words(gone, kept, DIRECTORY) == [
        "Yang dilengkapi: NIP 19800101 200501 1 001, instansi Dinsos, riwayat Kasi, Kesbangpol.",
        "Yang berbeda dan tidak dipakai: pangkat Penata (III/c) (tetap Pembina), "
        "telepon “0812” (tetap “0811”).",
    ]
    # A pangkat comes with its golongan, and only where neither is there.
    assert set(lacking_fields(kept, gone, PartyKind.PERSON)) == {"nip", "organization_id"}


def test_where_all_is_known_that_is_said() -> None:
    one, other = Person(new_id(), "Budi"), Person(new_id(), "Budi")
    [told] = completion_words(one, other, DIRECTORY)
    assert told == "Yang dilengkapi: tidak ada, semuanya sudah ada."


def test_an_agency_gets_the_other_names_but_not_itself_as_the_one_above_it() -> None:
    gone = Organization(
        new_id(), "Dinas Sosial Kaltim", "DINSOS", parent_id=AGENCY.id, region="Berau"
    )
    [told] = completion_words(gone, AGENCY, DIRECTORY)
    assert told == "Yang dilengkapi: kabupaten/kota “Berau”, nama lain “Dinas Sosial Kaltim”."
