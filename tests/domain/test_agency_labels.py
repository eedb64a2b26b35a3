from uuid import UUID

from kesbang_desktop.domain.agency_labels import AgencyLabels
from kesbang_desktop.domain.party import Organization


def make(number: int, name: str, **more) -> Organization:
    return Organization(UUID(int=number), name, **more)


def test_agencies_of_one_name_are_told_apart_and_each_found_by_its_label() -> None:
    board = "Badan Kesatuan Bangsa dan Politik"
    known = (
        make(1, board, region="Kota Samarinda"),
        make(2, board, region="Kabupaten Berau"),
        make(3, "Dinas Kominfo", short_name="Diskominfo"),
        make(4, "Bidang I", parent_id=UUID(int=3)),
        make(5, "Bidang I"),
        make(6, "BIDANG I"),
    )
    labels = AgencyLabels(known)
    assert [labels.of(one.id) for one in known] == [
        f"{board} (Kota Samarinda)",
        f"{board} (Kabupaten Berau)",
        "Dinas Kominfo",
        "Bidang I (Diskominfo)",
        "Bidang I",
        "BIDANG I (2)",
    ]
    assert all(labels.find(labels.of(one.id)) == one for one in known)
    assert labels.find("diskominfo") == known[2]
    assert labels.find(board) == known[0]
    assert labels.find("Dinas Lain") is None and labels.find(" ") is None
    assert labels.of(None) == "" and len(labels.sorted(without=[known[0].id])) == 5
