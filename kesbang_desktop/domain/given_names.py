"""Names of people that are words of the language as well.

Before a colon they are a person: nobody heads a remark with ``Budi:`` or ``Wahyu:``. What heads
remarks more often than it speaks (``Hari``, ``Sumber``, ``Cahaya``, ``Mei``) is not among them.
"""

GIVEN_NAMES = frozenset(
    (
        *("abidin", "agung", "agus", "akbar", "ali", "amin", "ani", "arif", "ayu", "aziz"),
        *("bagus", "bambang", "baruna", "basir", "bayu", "budi", "candra", "daud", "damar"),
        *("darma", "dewi", "dian", "elang", "fajar", "firdaus", "firman", "galih", "galuh"),
        *("gilang", "guntur", "guruh", "hakim", "halim", "hasan", "hikmah", "iman", "indah"),
        *("indra", "intan", "isa", "jamal", "jaya", "kamal", "kamil", "karim", "kartika"),
        *("kusuma", "laksmi", "latif", "lestari", "malik", "maulana", "melati", "mutiara"),
        *("nur", "pandu", "panji", "permata", "pertiwi", "purnama", "putra", "putri", "rahim"),
        *("rahman", "rahmat", "rama", "ramadan", "ratna", "restu", "rini", "rudi", "saleh"),
        *("sari", "satria", "sentosa", "siti", "sri", "surya", "syarif", "taufik", "teguh"),
        # What a name begins with where it is no word any more: Gus Dur, Daeng Naja, Habib Ali.
        *("daeng", "gus", "habib", "puang", "ustad"),
        *("ahmad", "agus", "untung", "wahyu", "wijaya", "wisnu", "wulan", "yusuf"),
    )
)
