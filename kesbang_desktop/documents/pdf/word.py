"""Microsoft Word on Windows: having it make a PDF through its own automation.

Word is asked by a script for PowerShell, which Windows brings along. The way is Word's documented
one (Document.ExportAsFixedFormat); it cannot be tried where Word is not.
"""

import shutil
import sys
from contextlib import suppress
from pathlib import Path

from kesbang_desktop.documents.pdf.office_process import Cancelled, end_tree, run
from kesbang_desktop.domain.errors import OfficeProgramError

NAME = "Microsoft Word"

# 3: macros never run. 17: PDF, with properties, headings as bookmarks (1), tagged, and PDF/A-1, the
# one that Word has. 0: close without saving. The number of the process that was started
# is kept, because Word goes on where the script is ended.
_SCRIPT = """\
param([string]$Source, [string]$Target)
$ErrorActionPreference = 'Stop'
$before = @(Get-Process WINWORD -ErrorAction SilentlyContinue | ForEach-Object Id)
$word = New-Object -ComObject Word.Application
try {
    Get-Process WINWORD | Where-Object { $before -notcontains $_.Id } |
        Select-Object -First 1 -ExpandProperty Id | Set-Content "$Target.pid"
    $word.Visible = $false
    $word.DisplayAlerts = 0
    $word.AutomationSecurity = 3
    $document = $word.Documents.Open($Source, $false, $true, $false)
    $document.ExportAsFixedFormat(
        $Target, 17, $false, 0, 0, 1, 1, 0, $true, $false, 1, $true, $true, $true)
    $document.Close(0)
} finally {
    $word.Quit(0)
    [Runtime.InteropServices.Marshal]::ReleaseComObject($word) | Out-Null
}
"""


def is_installed() -> bool:
    """Return whether Word can be asked on this computer."""
    if sys.platform != "win32":
        return False
    import winreg

    with suppress(OSError), winreg.OpenKey(winreg.HKEY_CLASSES_ROOT, r"Word.Application\CurVer"):
        return shutil.which("powershell") is not None
    return False


def convert(document: Path, deadline: float, is_cancelled: Cancelled) -> Path:
    """Have Word make a PDF beside ``document`` and return it. Raises OfficeProgramError."""
    made = document.with_suffix(".pdf")
    script = document.with_suffix(".ps1")
    script.write_text(_SCRIPT, encoding="utf-8")
    # After -File, PowerShell takes arguments as they are and never as commands.
    shell = ["powershell", "-NoProfile", "-NonInteractive", "-ExecutionPolicy", "Bypass"]
    command = [*shell, "-File", str(script), "-Source", str(document), "-Target", str(made)]
    try:
        code = run(command, NAME, deadline, is_cancelled)
    except OfficeProgramError:
        _end_word(made.with_suffix(".pdf.pid"))
        raise
    if code or not made.is_file():
        raise OfficeProgramError(
            "Microsoft Word tidak berhasil membuat PDF; coba lagi atau buka berkas DOCX-nya."
        )
    return made


def _end_word(process_number: Path) -> None:
    with suppress(OSError, ValueError):
        end_tree(int(process_number.read_text(encoding="utf-8-sig")))
