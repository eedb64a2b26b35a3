"""Stems of Indonesian words: what ``berkoordinasi`` and ``mengoordinasikan`` have in common.

A stem is a known root that is left of a word when its affixes are taken off (:mod:`affixes`), the
one that takes them by the dictionary (:mod:`roots`), else by the fewest. A root itself is never
taken apart, which keeps ``masalah`` from becoming ``masa``. For a word of no known root Snowball's
rules for Indonesian count, which know no roots.
"""

from collections.abc import Callable, Collection
from functools import lru_cache

from kesbang_desktop.domain.search.affixes import Stripped, stripped_forms
from kesbang_desktop.domain.search.roots import Roots
from kesbang_desktop.domain.search.tokens import exact_words

_SHORTEST = 4
# Snowball makes of a shorter word whatever it likes.
_SHORTEST_UNKNOWN = 7
_DEEPEST = 4


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _pairs(text: str) -> dict[str, str]:
    return dict(pair.split("=") for pair in text.split())


# Spellings that are common though not standard (Kamus Besar Bahasa Indonesia: lihat ...).
_STANDARD = _pairs(
    "ijin=izin resiko=risiko kordinasi=koordinasi aktifitas=aktivitas efektifitas=efektivitas "
    "analisa=analisis praktek=praktik jadual=jadwal apotik=apotek nasehat=nasihat "
    "sistim=sistem tehnis=teknis propinsi=provinsi kwitansi=kuitansi hakekat=hakikat "
    "nopember=november pebruari=februari kwalitas=kualitas kwantitas=kuantitas obyek=objek "
    "subyek=subjek milyar=miliar trilyun=triliun negri=negeri sekertaris=sekretaris "
    "team=tim standarisasi=standardisasi legalisir=legalisasi "
    "sosialisir=sosialisasi koordinir=koordinasi inventarisir=inventarisasi photo=foto "
    "rame=ramai karir=karier kadaluarsa=kedaluwarsa kadaluwarsa=kedaluwarsa "
    "hutang=utang antri=antre silahkan=sila azas=asas "
    "ahir=akhir handal=andal konkrit=konkret kongkrit=konkret metoda=metode mesjid=masjid "
    "menejemen=manajemen managemen=manajemen nomer=nomor pasen=pasien "
    "respon=respons survey=survei telpon=telepon telepun=telepon trampil=terampil "
    "ustad=ustaz ustadz=ustaz hektar=hektare notulen=notula "
    "notulensi=notula absensi=absen quorum=kuorum pemilukada=pilkada"
)
# Roots in the dictionary that are forms of another.
_DERIVED = _pairs(
    "pelajar=ajar belajar=ajar kepemudaan=pemuda sinergitas=sinergi penyampaian=sampaikan "
    "sektoral=sektor prosedural=prosedur"
)
# Verbs of function words, which mean something of their own.
_VERBS = ("adakan", "samakan", "sampaikan", "sertakan")
# Two words that are also written as one without any affix.
_JOINED = {"kerjasama": ("kerja", "sama"), "siapsiaga": ("siap", "siaga")}
# Written together with any word; apart they are words too (Ejaan yang Disempurnakan V, II.B).
_BETWEEN = "antar"
_JOINED_PREFIXES = (_BETWEEN, "anti", "multi", "non", "pasca", "pra", "semi", "sub")
# Forms that mean something else than their roots do; what has a function word left stays whole.
_WHOLE = _set(
    "adalah bersama beserta kepada ketua organisme peserta sebagai sebelum selama seluruh semua "
    "setelah tersebut terhadap"
)
_FUNCTION_WORDS = _set(
    "ada agar akan atas atau bagai bahwa belum dan dari dengan di dia ini itu jika juga kami "
    "karena ke kita lain lama mana maka masih oleh pada para pun saat saja sama sampai sedang "
    "serta sini suatu sudah tapi telah tidak tiap untuk yang"
)


class Stemmer:
    """Finds stems by ``roots``; ``kept`` are names of places and offices.

    The words of those have no stem but themselves.
    """

    def __init__(self, roots: Roots, kept: Collection[str] = ()) -> None:
        own = dict.fromkeys((*_JOINED, *_VERBS)) | {
            word: roots.affixes.get(standard) for word, standard in _STANDARD.items()
        }
        self._roots = Roots(own | dict(roots.affixes), {**roots.joined, **_JOINED})
        self._kept = frozenset(word for name in kept for word in exact_words(name))
        self.readings: Callable[[str], tuple[tuple[str, ...], ...]]
        self.readings = lru_cache(maxsize=65536)(self._readings)
        """Return what a word, as :func:`tokens.fold_word` gives it, may come of: at least one.

        Each reading has one stem, or two where two words are written as one. A word that is a
        root, kept, short or a number has itself alone.
        """

    def stems(self, word: str) -> tuple[str, ...]:
        """Return the stems of all readings of ``word``, at least one."""
        readings = self.readings(word)
        if len(readings) == 1:
            return readings[0]
        return tuple(dict.fromkeys(stem for reading in readings for stem in reading))

    def may_come_of(self, start: str) -> tuple[str, ...]:
        """Return parts of which a word has one, if one of its stems begins with ``start``.

        It takes a moment to see that a word has none, and thirty times as long to take it apart.
        Affixes change the first letter of a root at most, and netralitas the last.
        """
        written = [word for word, stem in (_STANDARD | _DERIVED).items() if stem.startswith(start)]
        return tuple({word[1:-1] for word in (start, *written)})

    def _readings(self, word: str) -> tuple[tuple[str, ...], ...]:
        if word in self._roots.joined:
            return (self._roots.joined[word],)
        if other := _STANDARD.get(word) or _DERIVED.get(word):
            return self.readings(other)
        if word.startswith(_BETWEEN) and (two := self._joined_prefix(word)):
            # Some of these are in the dictionary as roots, though none is: antarkelompok.
            return (two,)
        if word in self._roots.affixes:
            return ((_without_ending(word, self._roots),),)
        if word in self._kept or word in _WHOLE or not _is_plain(word):
            return ((word,),)
        if two := self._joined_prefix(word):
            return (two,)
        if found := self._likeliest(word):
            return tuple(dict.fromkeys(reading for one in found for reading in self.readings(one)))
        return ((word if len(word) < _SHORTEST_UNKNOWN else _snowball(word),),)

    def _joined_prefix(self, word: str) -> tuple[str, ...]:
        """Return antar and kelompok for ``antarkelompok``; nothing for what is no such word."""
        for prefix in _JOINED_PREFIXES:
            rest = word.removeprefix(prefix)
            if rest != word and len(rest) >= _SHORTEST:
                stems = self.stems(rest)
                if all(stem in self._roots.affixes for stem in stems):
                    return (prefix, *stems)
        return ()

    def _likeliest(self, word: str) -> list[str]:
        """Return the roots that fit ``word`` best; of those that fit alike, the nearest."""
        best, found = -1, list[str]()
        for depth, layer in enumerate(stripped_forms(word)):
            if depth == _DEEPEST:
                break
            fits = [(self._fit(one), one.form) for one in layer]
            top = max(fit for fit, _ in fits)
            if top > best:
                best = top
                found = [form for fit, form in fits if fit == top]
        return list(dict.fromkeys(found))

    def _fit(self, stripped: Stripped) -> int:
        return -1 if stripped.form in _FUNCTION_WORDS else self._roots.fit(stripped)


@lru_cache(maxsize=65536)
def by_rules(word: str) -> tuple[str, ...]:
    """Return the stems of ``word`` by its affixes alone, where no dictionary is at hand."""
    return _rootless().stems(word)


@lru_cache(maxsize=1)
def _rootless() -> Stemmer:
    return Stemmer(Roots())


def _without_ending(root: str, roots: Roots) -> str:
    """Return netral for ``netralitas``, kondusif for ``kondusivitas``, radikal for
    ``radikalisme``, else ``root``.
    """
    for ending, instead in (("alitas", "al"), ("ivitas", "if"), ("isme", "")):
        other = root.removesuffix(ending) + instead
        if root.endswith(ending) and root not in _WHOLE and other in roots.affixes:
            return other
    return root


def _is_plain(word: str) -> bool:
    return len(word) >= _SHORTEST and word.isascii() and word.isalpha()


def _snowball(word: str) -> str:
    # Imported at the first word of no known root.
    from snowballstemmer import stemmer

    stem: str = stemmer("indonesian").stemWord(word)
    return stem if len(stem) >= _SHORTEST and stem not in _FUNCTION_WORDS else word
