"""Minutes are nobody else's to read: folder 0700, files 0600."""

from tests.app.command_line import SAMPLE


def test_only_the_owner_reads_data_and_copies(kesbang):
    kesbang("import", str(SAMPLE))
    kesbang("backup")
    folders = [kesbang.data_dir, *(one for one in kesbang.data_dir.rglob("*") if one.is_dir())]
    assert kesbang.data_dir / "cadangan" / "isi" in folders
    assert {oct(one.stat().st_mode & 0o777) for one in folders} == {"0o700"}
    modes = {
        path.relative_to(kesbang.data_dir).as_posix(): oct(path.stat().st_mode & 0o777)
        for path in kesbang.data_dir.rglob("*")
        if path.is_file()
    }
    assert "notula.sqlite" in modes
    assert set(modes.values()) == {"0o600"}
