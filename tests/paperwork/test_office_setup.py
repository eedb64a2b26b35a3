"""The province that an office chose says which kabupaten/kota are known in texts."""

from dataclasses import replace
from pathlib import Path

from kesbang_desktop.bootstrap.backend import Backend


def test_the_regions_are_those_of_the_province(tmp_path: Path) -> None:
    backend = Backend(tmp_path)
    ports = backend.ports()
    # A shipped list knows other names besides.
    assert backend.paperwork.issues.regions.find("di Kukar") == "Kabupaten Kutai Kartanegara"
    ports.setup.save(replace(ports.setup.load(), province="Papua"))
    assert "Kabupaten Biak Numfor" in ports.issues.region_names()
    ports.setup.save(replace(ports.setup.load(), province="Kalimantan Timur"))
    assert backend.paperwork.issues.regions.find("di Kukar") == "Kabupaten Kutai Kartanegara"
    own = tmp_path / "kabupaten-kota.csv"
    own.write_text("nama\nKota Contoh\n", "utf-8")
    ports.setup.save(replace(ports.setup.load(), province="Papua"))
    assert ports.issues.region_names() == ("Kota Contoh",)
    backend.close()
