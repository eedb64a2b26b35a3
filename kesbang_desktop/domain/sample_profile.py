"""The office that the bundled sample meeting was held by: for trying out, and for tests.

Source: what the office itself publishes on its papers and its site.
"""

from uuid import UUID

from kesbang_desktop.domain.office_profile import LetterheadLine, OfficeProfile, Signer, Unit


def sample_profile(profile_id: UUID) -> OfficeProfile:
    """Return the profile of the Kesbangpol of Kalimantan Timur."""
    return OfficeProfile(
        profile_id,
        name="Kesbangpol Kaltim",
        office="Badan Kesatuan Bangsa dan Politik Provinsi Kalimantan Timur",
        letterhead=(
            LetterheadLine("PEMERINTAH PROVINSI KALIMANTAN TIMUR", 12.0),
            LetterheadLine("BADAN KESATUAN BANGSA DAN POLITIK", 16.0, bold=True),
            LetterheadLine("Jalan Jenderal Sudirman Nomor 1, Samarinda, Kalimantan Timur"),
            LetterheadLine("Telepon (0541) 733333, Faksimile (0541) 733453"),
            LetterheadLine("Laman kesbangpol.kaltimprov.go.id"),
        ),
        place_of_signing="Samarinda",
        letter_signer=Signer("Kepala Badan Kesatuan Bangsa dan Politik"),
        report_to="Gubernur Kalimantan Timur",
        units=(
            Unit("Sekretariat", "Kesbangpol-Set"),
            Unit("Bidang Politik Dalam Negeri", "Kesbangpol-Poldagri"),
        ),
    )
