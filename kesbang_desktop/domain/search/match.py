"""What is sought as what stands behind MATCH of an FTS5 table of :meth:`Language.index_words`.

Syntax: https://www.sqlite.org/fts5.html, "Full-text Query Syntax". Tokens are letters and figures
alone and always stand in quotation marks, so that nothing that was typed is read as syntax.
"""

from collections.abc import Sequence

from kesbang_desktop.domain.search.language import BESIDE
from kesbang_desktop.domain.search.sought import Sought
from kesbang_desktop.domain.search.wanted import AllOf, Phrase, Wanted


def fts5_match(sought: Sought) -> str:
    """Return the expression for what ``sought`` wants, empty where no word is looked for.

    What must not be found is asked for apart (:attr:`Sought.left_out`): before it goes to a week
    FTS5 looks for the first hit of all, and where NOT leaves nearly none it reads all words for it.
    """
    return _joined(" AND ", sought.all_of)


def _joined(sign: str, parts: Sequence[Wanted]) -> str:
    if len(parts) == 1:
        return _written(parts[0])
    return sign.join(f"({_written(part)})" for part in parts)


def _written(wanted: Wanted) -> str:
    if isinstance(wanted, Phrase):
        star = " *" if wanted.is_prefix else ""
        phrase = f'"{" ".join(wanted.words)}"{star}'
        return f'({phrase} OR "{BESIDE}{wanted.words[0]}"{star})' if wanted.or_beside else phrase
    return _joined(" AND " if isinstance(wanted, AllOf) else " OR ", wanted.parts)
