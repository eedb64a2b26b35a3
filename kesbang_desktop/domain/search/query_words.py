"""The words that a query of the search is completed with."""

from dataclasses import replace

from kesbang_desktop.domain.decision_standings import STANDINGS
from kesbang_desktop.domain.follow_up_query import CLASSES
from kesbang_desktop.domain.query_completion import QueryWords
from kesbang_desktop.domain.search.query import KEYS, KINDS

SEARCH_WORDS = QueryWords(
    KEYS,
    fixed={
        "jenis": tuple(KINDS),
        "sifat": tuple(CLASSES),
        "status": tuple(STANDINGS),
        "tinjau": ("<30h", "<90h", "<hari ini", "hari ini", "minggu ini", "bulan ini"),
        "tanggal": (
            *("hari ini", "minggu ini", "minggu lalu", "bulan ini", "bulan lalu"),
            *("tahun ini", "tahun lalu", "<30h", "<90h"),
        ),
    },
    named=frozenset(("instansi", "pembicara", "wilayah", "rapat", "tahun")),
)
# Those of the register, which holds nothing but decisions.
REGISTER_WORDS = replace(SEARCH_WORDS, keys=tuple(key for key in KEYS if key != "jenis"))
