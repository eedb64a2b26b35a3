"""Abbreviations as a search takes them: each finds its long form, and the long form finds it."""

from collections.abc import Mapping
from itertools import chain

from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.official_words import abbreviated

# Regulations, papers and politics; those of jabatan, instansi and places: official_words.
_MORE = """
    uu = undang undang
    ruu = rancangan undang undang
    perppu = peraturan pemerintah pengganti undang undang
    pp = peraturan pemerintah
    perpres = peraturan presiden
    keppres = keputusan presiden
    inpres = instruksi presiden
    permen = peraturan menteri
    permendagri = peraturan menteri dalam negeri
    kepmendagri = keputusan menteri dalam negeri
    mendagri = menteri dalam negeri
    pkpu = peraturan komisi pemilihan umum
    perda = peraturan daerah
    raperda = rancangan peraturan daerah
    ranperda = rancangan peraturan daerah
    pergub = peraturan gubernur
    perbup = peraturan bupati
    perwali = peraturan wali kota
    sk = surat keputusan
    apbd = anggaran pendapatan dan belanja daerah
    apbn = anggaran pendapatan dan belanja negara
    apbdes = anggaran pendapatan dan belanja desa
    asn = aparatur sipil negara
    pns = pegawai negeri sipil
    pppk = pegawai pemerintah dengan perjanjian kerja
    p3k = pegawai pemerintah dengan perjanjian kerja
    p3k = pppk
    plt = pelaksana tugas
    plh = pelaksana harian
    pj = penjabat
    pjs = penjabat sementara
    polri = kepolisian negara republik indonesia
    tni = tentara nasional indonesia
    ikn = ibu kota nusantara
    ri = republik indonesia
    hut = hari ulang tahun
    kesra = kesejahteraan rakyat
    pemda = pemerintah daerah
    pilkada = pemilihan kepala daerah
    pilgub = pemilihan gubernur
    pilbup = pemilihan bupati
    pilwali = pemilihan wali kota
    pilpres = pemilihan presiden
    pileg = pemilihan legislatif
    pilkades = pemilihan kepala desa
    pemilu = pemilihan umum
    parpol = partai politik
    banpol = bantuan politik
    banpol = bantuan keuangan partai politik
    lsm = lembaga swadaya masyarakat
    tpp = tambahan penghasilan pegawai
    dpa = dokumen pelaksanaan anggaran
    rka = rencana kerja dan anggaran
    spj = surat pertanggungjawaban
    lpj = laporan pertanggungjawaban
    sppd = surat perintah perjalanan dinas
    spt = surat perintah tugas
    nodin = nota dinas
    rkpd = rencana kerja pemerintah daerah
    rpjmd = rencana pembangunan jangka menengah daerah
    skpd = satuan kerja perangkat daerah
    opd = organisasi perangkat daerah
    mou = nota kesepahaman
    skt = surat keterangan terdaftar
    wna = warga negara asing
    wni = warga negara indonesia
    pora = pengawasan orang asing
    dps = daftar pemilih sementara
    psu = pemungutan suara ulang
    kpps = kelompok penyelenggara pemungutan suara
    tps = tempat pemungutan suara
    dpt = daftar pemilih tetap
    paslon = pasangan calon
    rakor = rapat koordinasi
    rakornas = rapat koordinasi nasional
    rakorda = rapat koordinasi daerah
    rapim = rapat pimpinan
    rtl = rencana tindak lanjut
    bimtek = bimbingan teknis
    diklat = pendidikan dan pelatihan
    juknis = petunjuk teknis
    juklak = petunjuk pelaksanaan
    sop = standar operasional prosedur
    tupoksi = tugas pokok dan fungsi
    musrenbang = musyawarah perencanaan pembangunan
    renstra = rencana strategis
    renja = rencana kerja
    pokja = kelompok kerja
    satgas = satuan tugas
    bansos = bantuan sosial
    medsos = media sosial
    wa = whatsapp
    vicon = video konferensi
    vicon = konferensi video
    sarpras = sarana dan prasarana
    monev = monitoring dan evaluasi
    kamtibmas = keamanan dan ketertiban masyarakat
    karhutla = kebakaran hutan dan lahan
    sdm = sumber daya manusia
    ha = hektare
    no = nomor
    tgl = tanggal
    thn = tahun
    kec = kecamatan
"""


class ShortForms:
    """``own`` are abbreviations of the office; those do not stand for their long forms in turn,
    as they are what was typed in haste (``yg``).
    """

    def __init__(self, own: Mapping[str, str]) -> None:
        self._long: dict[str, tuple[tuple[str, ...], ...]] = {}
        self._short: dict[tuple[str, ...], tuple[tuple[str, ...], ...]] = {}
        for short, long in chain(_pairs(), abbreviated().items()):
            self._add(short, long)
            self._short[long] = (*self._short.get(long, ()), tuple(short.split()))
        for short, text in own.items():
            self._add(fold(short), tuple(fold(text).split()))
        self.longest = max(map(len, self._short))
        """How many words the longest long form has."""

    def _add(self, short: str, long: tuple[str, ...]) -> None:
        if long not in self._long.get(short, ()):
            self._long[short] = (*self._long.get(short, ()), long)

    def long_forms(self, word: str) -> tuple[tuple[str, ...], ...]:
        """Return what ``word``, a token, may stand for, as tokens."""
        return self._long.get(word, ())

    def short_forms(self, words: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
        """Return the abbreviations that stand for ``words``, as tokens."""
        return self._short.get(words, ())


def _pairs() -> list[tuple[str, tuple[str, ...]]]:
    lines = (line.split("=") for line in _MORE.strip().splitlines())
    return [(short.strip(), tuple(long.split())) for short, long in lines]
