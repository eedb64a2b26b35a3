"""Words are left out only where there is no line for them."""

import pytest
from PySide6.QtGui import QFont

from kesbang_desktop.ui.widgets.wrapped_text import wrap

NAME = "Wulan Perumpamaan, S.IP., Sekretaris"


@pytest.mark.parametrize("most_lines", [1, 2, 3])
@pytest.mark.usefixtures("qapp")
def test_nothing_is_left_out_while_there_is_a_line_for_it(most_lines: int) -> None:
    for width in range(40, 400):
        lines = wrap(NAME, QFont(), width, most_lines)
        assert len(lines) <= most_lines
        if len(lines) < most_lines:
            assert " ".join(lines).split() == NAME.split() or width < 120
        assert all("…" not in line for line in lines[:-1])


@pytest.mark.usefixtures("qapp")
def test_the_tail_stays_whole() -> None:
    for width in range(60, 300):
        (line,) = wrap(NAME, QFont(), width, 1, tail=" · 13")
        assert line.endswith(" · 13")
