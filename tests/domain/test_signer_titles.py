"""In what capacity somebody signs."""

import pytest

from kesbang_desktop.domain.office_profile import Signer
from kesbang_desktop.domain.signer_titles import signer_titles


@pytest.mark.parametrize(
    ("signer", "lines"),
    [
        (Signer(title="Kepala Badan"), ("Kepala Badan",)),
        (Signer(title="Kepala Badan", capacity="Plt."), ("Plt. Kepala Badan",)),
        (Signer(title="Sekretaris", capacity="a.n."), ("a.n. Sekretaris",)),
        (
            Signer(title="Sekretaris", capacity="a.n.", on_behalf_of="Kepala Badan"),
            ("a.n. Kepala Badan", "Sekretaris"),
        ),
        (
            Signer(title="Kepala Bidang", capacity="u.b.", on_behalf_of="a.n. Gubernur"),
            ("a.n. Gubernur", "u.b.", "Kepala Bidang"),
        ),
        (Signer(title="Kepala Bidang", capacity="u.b."), ("u.b.", "Kepala Bidang")),
        # Only those who sign for somebody name him.
        (Signer(title="Kepala", capacity="Plh.", on_behalf_of="Gubernur"), ("Plh. Kepala",)),
        (Signer(title=""), ("",)),
    ],
)
def test_lines_of_the_title(signer, lines):
    assert signer_titles(signer) == lines
