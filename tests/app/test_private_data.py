"""Minutes are nobody else's to read: folder 0700, files 0600."""

from tests.app.command_line import SAMPLE


def test_only_the_owner_reads_data_and_copies(kesbang):
    kesbang("import", str(SAMPLE))
    kesbang("backup")
    assert oct(kesbang.data_dir.stat().st_mode & 0o777) == "0o700"
    modes = {
        path.relative_to(kesbang.data_dir).as_posix(): oct(path.stat().st_mode & 0o777)
        for path in kesbang.data_dir.rglob("*")
        if path.is_file()
    }
    assert "notula.sqlite" in modes
    assert set(modes.values()) == {"0o600"}
