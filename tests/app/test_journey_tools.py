import pytest

from scripts.journey_tools import ensure_tools, missing_packages


def test_nothing_is_installed_where_all_is_there() -> None:
    assert missing_packages() == []
    assert ensure_tools()


def test_what_is_missing_is_named_by_its_package(
    tmp_path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert missing_packages() == [
        "xvfb",
        "openbox",
        "libreoffice-writer",
        "strace",
        "xclip",
        "xdotool",
    ]
    assert not ensure_tools()
    assert "sudo apt-get install -y --no-install-recommends xvfb openbox" in capsys.readouterr().out
