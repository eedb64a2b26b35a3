"""The language of the search with the words that come with the program."""

from functools import cache

from kesbang_desktop.assets import resource_path
from kesbang_desktop.domain.search.language import Language
from kesbang_desktop.exchange.search_language import read_language


@cache
def shipped_language() -> Language:
    return read_language(
        resource_path("dictionaries", "id_ID", "id_ID.dic"),
        resource_path("words", "kata-kantor.txt"),
        resource_path("regions", "kalimantan-timur.csv"),
    )
