from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.domain.sample_profile import sample_profile
from kesbang_desktop.domain.to_complete import Lack, left_in_office


def test_an_office_that_nobody_filled_in_is_named_nowhere_and_told() -> None:
    profile = OfficeProfile(new_id())
    said = " ".join((profile.office, profile.place_of_signing, profile.letter_signer.title))
    said += " ".join(line.text for line in profile.letterhead)
    assert "Kalimantan" not in said and "KALIMANTAN" not in said and "Samarinda" not in said
    assert "BELUM DIISI" in said
    (left,) = left_in_office(profile)
    assert left.lack is Lack.OFFICE_UNFILLED
    assert left.line.startswith("Instansi: Nama instansi, kop naskah dinas, tempat tanda tangan")


def test_an_office_that_is_filled_in_lacks_nothing() -> None:
    assert left_in_office(sample_profile(new_id())) == []
