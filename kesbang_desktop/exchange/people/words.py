"""Which words begin an agency, a position or a heading in a list of people."""

import re

from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.party import Directory

# fmt: off
_AGENCY_STARTS = frozenset((
    "dinas", "badan", "bagian", "biro", "kantor", "kecamatan", "kelurahan", "desa", "kementerian",
    "kemendagri", "kemenag", "kemenkumham", "sekretariat", "inspektorat", "kpu", "bawaslu",
    "panwaslu", "panwascam", "ppk", "pps", "tni", "polri", "polda", "polres", "polresta",
    "polrestabes", "polsek", "kodam", "kodim", "korem", "koramil", "lanal", "lanud", "kejaksaan",
    "kejari", "kejati", "pengadilan", "bin", "binda", "bnn", "bnnk", "bnnp", "bpbd", "satpol",
    "satpolpp", "pemkab", "pemkot", "pemprov", "pemerintah", "dprd", "setda", "setwan", "dlh",
    "universitas", "politeknik", "fkub", "fkdm", "fpk", "forkopimda", "lembaga", "ormas", "lsm",
    "pt", "cv", "yayasan", "perkumpulan", "partai", "rsud", "puskesmas", "upt", "uptd", "bappeda",
    "bapperida", "bapenda", "bkd", "bpkad", "bkpsdm", "bpkp", "bpk", "kesbang", "kesbangpol",
    "bakesbangpol", "bps", "pln", "pdam", "bpjs", "mui", "pwi", "rri", "tvri", "ikatan",
    "himpunan", "persatuan", "organisasi", "diskominfo", "disdik", "disdikbud", "dishub",
    "dinkes", "dinsos", "disnaker", "disnakertrans", "dispora", "disparpora", "dispar",
    "disperindag", "disbun", "distan", "disdukcapil", "dukcapil", "bidang", "komisi", "dewan",
    "imigrasi", "basarnas", "bmkg", "ombudsman", "korps", "batalyon", "perwakilan", "utusan",
))
_POSITION_STARTS = frozenset((
    "kepala", "ketua", "wakil", "sekretaris", "sekda", "sekdis", "sekban", "sekcam", "kabid",
    "kabag", "kasubag", "kasubbag", "kasubid", "kasubbid", "kasubdit", "kasubsi", "kasi", "kasie",
    "kaban", "kadis", "kadin", "kakan", "karo", "camat", "lurah", "kades", "bupati", "walikota",
    "wali", "gubernur", "asisten", "staf", "staff", "analis", "anggota", "komisioner", "direktur",
    "manajer", "manager", "koordinator", "kapolres", "kapolresta", "kapolda", "kapolsek",
    "wakapolres", "wakapolda", "dandim", "danrem", "danramil", "danlanal", "kasdim", "pabung",
    "kajari", "kajati", "kasat", "kanit", "kabinda", "kaposda", "pj", "plt", "plh", "pjs", "pjf",
    "bendahara", "operator", "pengelola", "pelaksana", "penyuluh", "pranata", "perencana",
    "pengadministrasi", "notulis", "moderator", "narasumber", "pemateri", "rektor", "dekan",
    "dosen", "guru", "hakim", "jaksa", "panitera", "inspektur", "irban", "ajudan", "tenaga",
    "arsiparis", "auditor", "perwira", "babinsa", "bhabinkamtibmas", "pimpinan", "penasihat",
    "kasubbagian", "subkoordinator", "ka", "sek", "jabatan",
))
_HEADINGS = (
    "daftar hadir", "daftar peserta", "daftar nama", "daftar undangan", "daftar tamu",
    "peserta rapat", "peserta yang hadir", "peserta hadir", "yang hadir", "nama nama", "absensi",
    "absen", "assalamualaikum", "assalamu alaikum", "berikut", "selamat pagi", "selamat siang",
    "selamat sore", "selamat malam", "mohon", "terima kasih", "terimakasih", "undangan rapat",
    "izin menyampaikan", "dari luar", "unsur",
)
_WHOLE_HEADINGS = frozenset((
    "peserta", "hadir", "undangan", "tidak hadir", "izin", "nama", "nama peserta", "tamu",
    "narasumber", "peserta undangan", "nama jabatan instansi", "notulen", "dst", "dll",
))
# fmt: on
_NO_NAME = re.compile(r"(?:pen|pem|peng|per|ke|pe)[a-z]{3,}an", re.IGNORECASE)
_SHOUTED = re.compile(r"[A-Z]{2,8}")


class ListWords:
    """Judges the parts of a line, with the agencies of ``directory`` known by their names."""

    def __init__(self, directory: Directory) -> None:
        names = [(one.name, one.short_name) for one in directory.organizations]
        self._agencies = {fold(name) for pair in names for name in pair if name}
        self._agency_words = {word for name in self._agencies for word in name.split()}
        self._people_words = {word for one in directory.people for word in fold(one.name).split()}

    def is_agency(self, text: str) -> bool:
        """Tell whether ``text`` is a known agency or begins as agencies do."""
        folded = fold(text)
        return folded in self._agencies or folded.split(" ", 1)[0] in _AGENCY_STARTS

    def is_short_agency(self, text: str) -> bool:
        """Tell whether ``text``, standing behind a name, is an agency: also ``DLH`` by its look."""
        return self.is_agency(text) or bool(_SHOUTED.fullmatch(text.strip()))

    def is_position(self, text: str) -> bool:
        """Tell whether ``text`` begins as positions do."""
        return fold(text).split(" ", 1)[0] in _POSITION_STARTS

    def is_doubtful_name(self, text: str) -> bool:
        """Tell whether ``text`` may be no name of a person: digits, a sentence, ``Pendidikan``."""
        words = fold(text).split()
        if not words or any(c.isdigit() for c in text) or self.is_position(text):
            return True
        if len(words) > 1:
            return len(text.split(",", 1)[0].split()) > 7 or text.rstrip().endswith((":", "?"))
        known = words[0] in self._agency_words and words[0] not in self._people_words
        return known or bool(_NO_NAME.fullmatch(words[0]))


def is_heading(text: str) -> bool:
    """Tell whether ``text`` speaks of the list and names nobody."""
    folded = fold(text)
    if not folded:
        return False
    if text.rstrip().endswith(":") or folded in _WHOLE_HEADINGS:
        return True
    return any(folded == one or folded.startswith(one + " ") for one in _HEADINGS)
