"""Makes the packages one after the other, in the environment of ``tools.py``."""

import shutil
import sys

from scripts.packages import names
from scripts.packages.bill_of_materials import write_parts_list
from scripts.packages.debian_package import make_deb
from scripts.packages.digests import write_list
from scripts.packages.pictures import make_pictures
from scripts.packages.program_folder import make_folder
from scripts.packages.single_file import make_portable, make_single_file
from scripts.packages.windows_installer import make_installer
from scripts.packages.windows_version import write_version


def main() -> int:
    """Make all that this system can make; return the exit code."""
    shutil.rmtree(names.MADE, ignore_errors=True)
    names.MADE.mkdir(parents=True)
    made = [names.wheel(), names.parts_list()]
    make_pictures()
    write_version(names.MADE / "version.txt", names.version())
    write_parts_list()
    make_folder()
    if sys.platform == "win32":
        made += [make_portable(), make_installer(names.FOLDER)]
    else:
        made += [make_deb(), make_single_file()]
    write_list(names.DIST / "SHA256SUMS", made)
    for path in made:
        print(f"{path.name}  {path.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
