"""Lines of minutes made of names, signs and words that can be nothing but words.

``kata7`` is of no name, date or list: wherever it was typed, it has to stand in the record.
"""

import re

from hypothesis import strategies as st

from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.party import Directory, Organization, Person

AGENCIES = (
    Organization(new_id(), "Komisi Pemilihan Umum Kalimantan Timur", "KPU Kaltim"),
    Organization(new_id(), "Dinas Komunikasi dan Informatika", "Diskominfo Kaltim"),
    Organization(new_id(), "Badan Kesatuan Bangsa dan Politik", "Kesbangpol Kaltim"),
    Organization(new_id(), "TNI"),
)
PEOPLE = (
    Person(new_id(), "Dr. H. Contoh Satu, S.Sos., M.Si."),
    Person(new_id(), "Contoh Dua, SE"),
    Person(new_id(), "Kombes Pol. Drs. Contoh Tiga"),
    Person(new_id(), "Ahmad Firdaus"),
)
DIRECTORY = Directory(PEOPLE, AGENCIES)
_POSITIONS = ("Kepala Bidang Politik", "Sekretaris Daerah", "Direktur", "Ketua")
ATTENDING = tuple(
    Attendance(new_id(), new_id(), "V", one.party, agency.party, position)
    for one, agency, position in zip(
        PEOPLE, (AGENCIES[2], AGENCIES[2], AGENCIES[3], AGENCIES[0]), _POSITIONS, strict=True
    )
)
ROLL = "\n".join(
    f"- {one.party.name}, {one.position}, {one.organization.name}"
    for one in ATTENDING
    if one.organization
)
_NAMES = (
    *("Satu", "Pak Satu", "Contoh Satu", "Contoh Satu, S.Sos., M.Si.", "Bu Dua", "Contoh Dua, SE"),
    *("Tiga", "Fir", "Sekda", "Ketua KPU", "Kabid Politik", "Diskominfo", "perwakilan TNI", "TNI"),
    *("Kesbangpol", "Politik", "Contoh", "Fulan", "Pak Fulan", "Contoh Satu dan Bu Dua"),
    *(
        "Jawaban Satu",
        "Tanggapan KPU",
        "Pertanyaan Pak Fulan",
        "Kodim 0901",
        "Contoh S.",
        "Moderator",
        "Pj. Gubernur",
        "Plh Sekda",
        "BPBD",
        "BIN",
        "Yth. Satu",
        "pak mahfud",
        "Danrem 091/ASN",
        "Bu Dua a.n. Kadis",
        "Menurut Bu Dua",
        "Gus Satu",
        " Satu",
        " Pak Fulan",
    ),
)
_SIGNS = (
    *("", "", "", "# ", "! ", "> ", "> ", "> ", "? ", ": ", "- ", "1. ", "a) ", "\\", "  "),
    *(
        "3) ",
        "A. ",
        '"',
        "“",
        "(",
        "| ",
        "1\t",
        "1.\t",
        "09.15 ",
        "Satu: > ",
        "Fulan: ! ",
        "Dua: # ",
    ),
)
_GLUE = (
    *(" ", " ", " ", ", ", ": ", "; ", ". ", " dan ", " - ", "/", " / ", ",", " (", ") "),
    *("\t", " | ", " -> ", " = ", '" ', " – ", ": > "),
)
_OTHERS = (
    "/senin depan jam 10",
    "/segera",
    "/20 november",
    "/besok",
    "/5 hari kerja",
    "/entah",
    "/15 menit",
    "/setiap jumat s.d. 30 April 2026",
    "/H-3 pelantikan",
    "Rp5.000 /orang",
    "/ 20 november",
    "/ besok",
    "/31 Februari",
    "/ 29 Februari 2027",
    "/Selasa, 31 Juni",
    "@ Rp 35.000",
    "@ Hotel",
    "Jl. M. Yamin No. 12:",
    "https://kpu.go.id/dpt?id=3",
    "1.245",
    "s/d",
    "yg",
    "<Media tidak disertakan>",
    "LOGISTIK",
    "lalu",
    "segera",
    "SE",
    "S.H.",
    "dan",
)


@st.composite
def lines(draw: st.DrawFn) -> str:
    """One line; its words are ``kata0``, ``kata1`` and so on, in this order."""
    pieces = [draw(st.sampled_from(_SIGNS))]
    count = 0
    for kind in draw(st.lists(st.sampled_from("wwnmo"), min_size=1, max_size=7)):
        if kind == "w":
            pieces.append(f"kata{count}")
            count += 1
        elif kind == "o":
            pieces.append(draw(st.sampled_from(_OTHERS)))
        else:
            pieces.append(("@" if kind == "m" else "") + draw(st.sampled_from(_NAMES)))
        pieces.append(draw(st.sampled_from(_GLUE)))
    return "".join(pieces).rstrip() + f" kata{count}"


def words_of(text: str) -> list[str]:
    """Return the words of ``text`` that can be nothing but words, in their order."""
    return re.findall(r"kata\d+", text)
