"""A query as what stands behind MATCH of an FTS5 table of :meth:`Language.index_words`.

Syntax: https://www.sqlite.org/fts5.html, "Full-text Query Syntax". Tokens are letters and figures
alone and always stand in quotation marks, so that nothing that was typed is read as syntax.
"""

from kesbang_desktop.domain.search.language import BESIDE
from kesbang_desktop.domain.search.query import SearchQuery
from kesbang_desktop.domain.search.wanted import AllOf, Phrase, Wanted


def to_match(query: SearchQuery) -> str:
    """Return the expression for all hits of the words; empty where no word is looked for."""
    return _without(query.wide, query.excluded)


def to_exact_match(query: SearchQuery) -> str:
    """Return the expression for exact hits alone, which are among those of :func:`to_match`."""
    return _without(query.exact, query.excluded)


def to_excluded_match(query: SearchQuery) -> str:
    """Return the expression for what must not be found; empty where nothing is excluded.

    It is for a query of conditions alone, with no word beside what it excludes: FTS5 has no NOT
    without something before it.
    """
    return _written(query.excluded) if query.excluded else ""


def _without(wanted: Wanted | None, excluded: Wanted | None) -> str:
    if wanted is None:
        return ""
    written = _written(wanted)
    return f"({written}) NOT ({_written(excluded)})" if excluded else written


def _written(wanted: Wanted) -> str:
    if isinstance(wanted, Phrase):
        star = " *" if wanted.is_prefix else ""
        phrase = f'"{" ".join(wanted.words)}"{star}'
        return f'({phrase} OR "{BESIDE}{wanted.words[0]}"{star})' if wanted.or_beside else phrase
    sign = " AND " if isinstance(wanted, AllOf) else " OR "
    return sign.join(f"({_written(part)})" for part in wanted.parts)
