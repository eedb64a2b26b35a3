"""PDF through an office program: finding it, and everything it may do wrong.

The program here is a script of the shell that behaves as it is told. What the real one makes is
looked at by hand: it is not installed wherever these tests run.
"""

import os
import threading
import time
from pathlib import Path

import pytest

from kesbang_desktop.documents.pdf import libreoffice
from kesbang_desktop.documents.pdf.conversion import office_program, pdf_of
from kesbang_desktop.domain.errors import OfficeProgramError

# The last argument is the document; the PDF is wanted beside it.
MAKES_A_PDF = 'for last; do :; done; printf "%%PDF-1.7 " > "${last%.docx}.pdf"; '
MAKES_A_PDF += 'cat "$last" >> "${last%.docx}.pdf"'


@pytest.fixture
def computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder of programs, on a computer with no office program."""
    programs = tmp_path / "program"
    programs.mkdir()
    for name in ("sh", "cat", "sleep"):
        (programs / name).symlink_to(Path("/bin") / name)
    monkeypatch.setenv("PATH", str(programs))
    monkeypatch.setenv("HOME", str(tmp_path / "rumah"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "tembolok"))
    monkeypatch.setattr(libreoffice, "_ROOT", tmp_path / "akar")
    return programs


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "Notula rapat “é” & 'x'.docx"
    path.write_bytes(b"isi")
    return path


def install(path: Path, script: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def test_without_a_program_it_is_told_what_to_install(computer: Path, document: Path) -> None:
    assert office_program() == ""
    with pytest.raises(OfficeProgramError, match=r"pasang LibreOffice .* buka berkas DOCX"):
        pdf_of(document, document.parent)


@pytest.mark.parametrize(
    "place",
    [
        "program/soffice",
        "program/libreoffice",
        "akar/opt/libreoffice24.8/program/soffice",
        "akar/usr/lib/libreoffice/program/soffice",
        "akar/snap/bin/libreoffice",
        "akar/var/lib/flatpak/exports/bin/org.libreoffice.LibreOffice",
        "akar/Applications/LibreOffice.app/Contents/MacOS/soffice",
        "rumah/Applications/LibreOffice.app/Contents/MacOS/soffice",
        "rumah/.local/share/flatpak/exports/bin/org.libreoffice.LibreOffice",
    ],
)
def test_the_program_is_found_where_it_usually_is(
    computer: Path, document: Path, tmp_path: Path, place: str
) -> None:
    program = install(tmp_path / place, MAKES_A_PDF)

    assert office_program() == "LibreOffice"
    assert libreoffice.find() == program
    assert pdf_of(document, document.parent) == b"%PDF-1.7 isi"


def test_the_newest_of_several_is_taken(computer: Path, tmp_path: Path) -> None:
    for version in ("7.4", "24.8", "24.2"):
        install(tmp_path / f"akar/opt/libreoffice{version}/program/soffice", MAKES_A_PDF)
    found = libreoffice.find()

    assert found is not None
    assert "24.8" in str(found)


def test_what_cannot_be_run_is_no_program(computer: Path) -> None:
    (computer / "soffice").write_text("", encoding="utf-8")
    (computer / "libreoffice").mkdir()

    assert office_program() == ""


def test_nothing_is_left_of_the_work(computer: Path, document: Path, tmp_path: Path) -> None:
    install(computer / "soffice", MAKES_A_PDF)

    assert pdf_of(document, document.parent).startswith(b"%PDF-")
    assert document.read_bytes() == b"isi"
    assert rooms(tmp_path) == []


def test_the_program_gets_a_profile_of_its_own_and_keeps_it(
    computer: Path, document: Path, tmp_path: Path
) -> None:
    install(computer / "soffice", f'echo "$@" >> {tmp_path}/dipanggil; {MAKES_A_PDF}')
    for _ in range(2):
        pdf_of(document, document.parent)
    calls = (tmp_path / "dipanggil").read_text(encoding="utf-8").splitlines()
    profiles = {call.split()[0] for call in calls}

    assert len(calls) == 2
    assert len(profiles) == 1
    assert profiles.pop().startswith(f"-env:UserInstallation=file://{tmp_path}/tembolok/")
    assert all("--headless" in call for call in calls)


def test_a_program_that_hangs_is_ended_with_its_children(
    computer: Path, document: Path, tmp_path: Path
) -> None:
    lived = tmp_path / "selesai"
    install(computer / "soffice", f"sleep 60 & echo $! > {tmp_path}/anak; wait; touch {lived}")

    with pytest.raises(OfficeProgramError, match="terlalu lama membuat PDF"):
        pdf_of(document, document.parent, timeout_s=0.6)
    assert not lived.exists()
    assert not is_running(int((tmp_path / "anak").read_text(encoding="utf-8")))
    assert rooms(tmp_path) == []


def test_it_can_be_cancelled(computer: Path, document: Path, tmp_path: Path) -> None:
    install(computer / "soffice", "sleep 60")
    asked: list[bool] = []

    def is_cancelled() -> bool:
        asked.append(True)
        return len(asked) > 2

    with pytest.raises(OfficeProgramError, match="dibatalkan"):
        pdf_of(document, document.parent, is_cancelled=is_cancelled)
    assert rooms(tmp_path) == []


@pytest.mark.parametrize(
    "script",
    ["exit 1", "exit 0", 'for last; do :; done; echo x > "${last%.docx}.pdf"'],
)
def test_a_program_that_makes_no_pdf_is_told(
    computer: Path, document: Path, tmp_path: Path, script: str
) -> None:
    install(computer / "soffice", script)

    with pytest.raises(OfficeProgramError, match="tidak berhasil membuat PDF"):
        pdf_of(document, document.parent)


def test_a_damaged_profile_is_made_anew(computer: Path, document: Path, tmp_path: Path) -> None:
    profile = tmp_path / "tembolok" / "Notula Kesbang" / "libreoffice" / "profil"
    profile.mkdir(parents=True)
    (profile / "rusak").touch()
    install(computer / "soffice", f'[ -e "{profile}/rusak" ] && exit 1; {MAKES_A_PDF}')

    assert pdf_of(document, document.parent) == b"%PDF-1.7 isi"


def test_a_program_that_cannot_be_started_is_told(computer: Path, document: Path) -> None:
    install(computer / "soffice", "").write_text("#!/tidak/ada\n", encoding="utf-8")

    with pytest.raises(OfficeProgramError, match="tidak dapat dijalankan"):
        pdf_of(document, document.parent)


def test_a_document_that_is_gone_is_told(computer: Path, tmp_path: Path) -> None:
    install(computer / "soffice", MAKES_A_PDF)

    with pytest.raises(OfficeProgramError, match=r"“a\.docx” tidak dapat dibaca"):
        pdf_of(tmp_path / "a.docx", tmp_path)


def test_conversions_wait_for_each_other(computer: Path, document: Path, tmp_path: Path) -> None:
    trace = tmp_path / "jejak"
    script = f'echo mulai >> "{trace}"; sleep 0.2; {MAKES_A_PDF}; echo selesai >> "{trace}"'
    install(computer / "soffice", script)
    made: list[bytes] = []
    threads = [
        threading.Thread(target=lambda: made.append(pdf_of(document, tmp_path))) for _ in range(3)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)

    assert trace.read_text(encoding="utf-8").split() == ["mulai", "selesai"] * 3
    assert made == [b"%PDF-1.7 isi"] * 3


def rooms(tmp_path: Path) -> list[str]:
    """Return the folders for work that are left over."""
    return [one.name for one in tmp_path.rglob("pdf-*")]


def is_running(process_id: int) -> bool:
    for _ in range(50):
        try:
            os.kill(process_id, 0)
        except ProcessLookupError:
            return False
        # Ended but not yet collected by its new parent.
        stat = Path(f"/proc/{process_id}/stat")
        if stat.is_file() and stat.read_text(encoding="utf-8").rpartition(")")[2].split()[0] == "Z":
            return False
        time.sleep(0.1)
    return True
