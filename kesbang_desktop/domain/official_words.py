"""Abbreviations of jabatan and instansi, as offices write and say them.

An abbreviation and what it stands for are one and the same here: :func:`spelled_out` gives what
both have in common.
"""

from collections.abc import Mapping
from functools import lru_cache

from kesbang_desktop.domain.names import fold


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _phrases(text: str) -> frozenset[str]:
    return frozenset(" ".join(phrase.split()) for phrase in text.split(","))


def _table(text: str) -> dict[str, tuple[str, ...]]:
    pairs = (line.split("=") for line in text.strip().splitlines())
    return {key.strip(): tuple(value.split()) for key, value in pairs}


_POSITIONS = _table(
    """
    sekda = sekretaris daerah
    sekdaprov = sekretaris daerah
    sekprov = sekretaris daerah
    sekdakab = sekretaris daerah kabupaten
    sekkab = sekretaris daerah kabupaten
    sekdakot = sekretaris daerah kota
    sekkot = sekretaris daerah kota
    sekban = sekretaris badan
    sekdis = sekretaris dinas
    sekwan = sekretaris dewan
    sekcam = sekretaris kecamatan
    sekdes = sekretaris desa
    sekjen = sekretaris jenderal
    sestama = sekretaris utama
    sek = sekretaris
    ka = kepala
    kaban = kepala badan
    kadis = kepala dinas
    kadin = kepala dinas
    kabid = kepala bidang
    kasubid = kepala sub bidang
    kasubbid = kepala sub bidang
    kabag = kepala bagian
    kasubag = kepala sub bagian
    kasubbag = kepala sub bagian
    kabiro = kepala biro
    karo = kepala biro
    kasi = kepala seksi
    kasie = kepala seksi
    kasat = kepala satuan
    kasatpol = kepala satuan polisi
    kaupt = kepala upt
    kakan = kepala kantor
    kakanwil = kepala kantor wilayah
    kakankemenag = kepala kantor kementerian agama
    kabinda = kepala badan intelijen negara daerah
    kajati = kepala kejaksaan tinggi
    kajari = kepala kejaksaan negeri
    kapolda = kepala kepolisian daerah
    wakapolda = wakil kepala kepolisian daerah
    kapolresta = kepala kepolisian resor kota
    kapolres = kepala kepolisian resor
    kapolsek = kepala kepolisian sektor
    dirintelkam = direktur intelijen keamanan
    kasatintelkam = kepala satuan intelijen keamanan
    kasubdit = kepala sub direktorat
    pangdam = panglima komando daerah militer
    danrem = komandan komando resor militer
    dandim = komandan komando distrik militer
    danramil = komandan komando rayon militer
    wakapolres = wakil kepala kepolisian resor
    wakapolresta = wakil kepala kepolisian resor kota
    wakapolsek = wakil kepala kepolisian sektor
    waka = wakil kepala
    wadir = wakil direktur
    wadan = wakil komandan
    kabagops = kepala bagian operasi
    kasatreskrim = kepala satuan reserse kriminal
    kasatlantas = kepala satuan lalu lintas
    kanit = kepala unit
    kapus = kepala pusat
    kordiv = koordinator divisi
    kades = kepala desa
    kadus = kepala dusun
    kaling = kepala lingkungan
    kepsek = kepala sekolah
    kalaksa = kepala pelaksana
    kalak = kepala pelaksana
    kasdam = kepala staf komando daerah militer
    kasiops = kepala seksi operasi
    kasiintel = kepala seksi intelijen
    pasi = perwira seksi
    danunit = komandan unit
    danpos = komandan pos
    danposramil = komandan pos rayon militer
    danyon = komandan batalyon
    danlanal = komandan pangkalan tni al
    danlanud = komandan pangkalan tni au
    kasrem = kepala staf komando resor militer
    kasdim = kepala staf komando distrik militer
    dir = direktur
    dirjen = direktur jenderal
    wagub = wakil gubernur
    wabup = wakil bupati
    wawali = wakil wali kota
    walikota = wali kota
    waket = wakil ketua
    ketum = ketua umum
    waketum = wakil ketua umum
    sekum = sekretaris umum
    bendum = bendahara umum
    subbidang = sub bidang
    subbid = sub bidang
    subbagian = sub bagian
    subbag = sub bagian
    """
)
_AGENCIES = _table(
    """
    kesbangpol = badan kesatuan bangsa dan politik
    bakesbangpol = badan kesatuan bangsa dan politik
    kesbang = badan kesatuan bangsa dan politik
    bakesbang = badan kesatuan bangsa dan politik
    kominfo = komunikasi dan informatika
    diskominfo = dinas komunikasi dan informatika
    diskominfotik = dinas komunikasi informatika dan statistik
    disdik = dinas pendidikan
    disdikbud = dinas pendidikan dan kebudayaan
    dindik = dinas pendidikan
    dispendik = dinas pendidikan
    dinkes = dinas kesehatan
    dinsos = dinas sosial
    dishub = dinas perhubungan
    disdukcapil = dinas kependudukan dan pencatatan sipil
    dukcapil = kependudukan dan pencatatan sipil
    disnaker = dinas tenaga kerja
    disnakertrans = dinas tenaga kerja dan transmigrasi
    disperindag = dinas perindustrian dan perdagangan
    dispora = dinas pemuda dan olahraga
    dispar = dinas pariwisata
    dispusip = dinas perpustakaan dan kearsipan
    disbun = dinas perkebunan
    dishut = dinas kehutanan
    dpmpd = dinas pemberdayaan masyarakat dan pemerintahan desa
    dpmptsp = dinas penanaman modal dan pelayanan terpadu satu pintu
    dlh = dinas lingkungan hidup
    satpol = satuan polisi
    satpolpp = satuan polisi pamong praja
    pp = pamong praja
    bappeda = badan perencanaan pembangunan daerah
    bpkad = badan pengelolaan keuangan dan aset daerah
    bapenda = badan pendapatan daerah
    bkd = badan kepegawaian daerah
    bkpsdm = badan kepegawaian dan pengembangan sumber daya manusia
    bpsdm = badan pengembangan sumber daya manusia
    bpbd = badan penanggulangan bencana daerah
    balitbangda = badan penelitian dan pengembangan daerah
    setda = sekretariat daerah
    setwan = sekretariat dewan
    dprd = dewan perwakilan rakyat daerah
    kpu = komisi pemilihan umum
    kpud = komisi pemilihan umum
    bawaslu = badan pengawas pemilihan umum
    binda = badan intelijen negara daerah
    bin = badan intelijen negara
    bnn = badan narkotika nasional
    bnnp = badan narkotika nasional provinsi
    bps = badan pusat statistik
    polda = kepolisian daerah
    polresta = kepolisian resor kota
    polres = kepolisian resor
    polsek = kepolisian sektor
    kodam = komando daerah militer
    korem = komando resor militer
    kodim = komando distrik militer
    koramil = komando rayon militer
    lanal = pangkalan tni al
    lanud = pangkalan tni au
    kejati = kejaksaan tinggi
    kejari = kejaksaan negeri
    kemenag = kementerian agama
    kemenkumham = kementerian hukum dan hak asasi manusia
    kemendagri = kementerian dalam negeri
    fkub = forum kerukunan umat beragama
    fkdm = forum kewaspadaan dini masyarakat
    fpk = forum pembauran kebangsaan
    forkopimda = forum koordinasi pimpinan daerah
    basarnas = badan nasional pencarian dan pertolongan
    bmkg = badan meteorologi klimatologi dan geofisika
    bpn = badan pertanahan nasional
    kanwil = kantor wilayah
    damkar = pemadam kebakaran
    tagana = taruna siaga bencana
    pmi = palang merah indonesia
    knpi = komite nasional pemuda indonesia
    nu = nahdlatul ulama
    pwnu = pengurus wilayah nahdlatul ulama
    pcnu = pengurus cabang nahdlatul ulama
    pgi = persekutuan gereja gereja di indonesia
    kwi = konferensi waligereja indonesia
    phdi = parisada hindu dharma indonesia
    walubi = perwakilan umat buddha indonesia
    matakin = majelis tinggi agama khonghucu indonesia
    ldii = lembaga dakwah islam indonesia
    dad = dewan adat dayak
    fkpt = forum koordinasi pencegahan terorisme
    kkss = kerukunan keluarga sulawesi selatan
    pwi = persatuan wartawan indonesia
    panwaslu = panitia pengawas pemilihan umum
    mui = majelis ulama indonesia
    linmas = pelindungan masyarakat
    ormas = organisasi kemasyarakatan
    pemprov = pemerintah provinsi
    pemkab = pemerintah kabupaten
    pemkot = pemerintah kota
    """
)
_PLACES = _table(
    """
    kaltim = kalimantan timur
    kaltara = kalimantan utara
    kalsel = kalimantan selatan
    kalbar = kalimantan barat
    kalteng = kalimantan tengah
    prov = provinsi
    kab = kabupaten
    kukar = kutai kartanegara
    kutim = kutai timur
    kubar = kutai barat
    mahulu = mahakam ulu
    ppu = penajam paser utara
    """
)
# Parts of a name, no agency by themselves.
_UNITS = frozenset(("pp", "kominfo", "ormas", "linmas", "dukcapil"))
_SPELLED = _POSITIONS | _AGENCIES | _PLACES
_HOLDERS = frozenset(
    ("gubernur", "wagub", "bupati", "wabup", "walikota", "wawali", "camat", "lurah")
)
# Before what they lead, serve or stand for: Ketua Bawaslu, Perwakilan Dinas Sosial.
_OFFICES = _set(
    "ketua wakil kepala sekretaris bendahara anggota komisioner direktur koordinator komandan "
    "dir ka sek asisten staf perwakilan utusan delegasi rektor dekan inspektur panglima pimpinan"
)
# Whoever holds an office for a time holds it.
_STAND_IN = frozenset(("plt", "plh", "pj", "pjs"))
# Which agency of a kind it is, no such word tells.
GENERIC = _set(
    "badan dinas kantor biro bidang bagian seksi sub satuan sekretariat komisi majelis dewan forum "
    "lembaga yayasan universitas institut sekolah pemerintah pemerintahan daerah provinsi "
    "kabupaten kota kecamatan kelurahan desa kementerian direktorat komando kepolisian "
    "kejaksaan pengadilan balai rumah sakit partai organisasi persatuan perkumpulan ikatan "
    "himpunan pengurus tim unit pusat cabang wilayah negara nasional indonesia republik umum "
    "dan atau di ke dari untuk"
)
_AGENCY_STARTS = _set(
    "badan dinas biro komisi majelis dewan forum yayasan universitas kementerian direktorat "
    "komando kepolisian kejaksaan pengadilan partai inspektorat sekretariat kecamatan kelurahan "
    "lsm ormas"
)
_ENVOY = _set("perwakilan pihak utusan unsur wakil dari")
# What often stands before a colon; the beginning of a name it is only by chance.
LABEL_WORDS = _set(
    "hal ket cat jam hari tgl isi dan lalu data dana para cara acara nama tempat waktu topik tema "
    "sasaran tahap tahun total jumlah kepada kendala kesimpulan lampiran nomor no poin "
    "butir hasil harga alasan akibat agar misal misalnya yaitu yakni antara contoh target telp "
    "usul saran usulan masukan tanggapan jawab tanya jawaban pertanyaan catatan keterangan "
    "bahan rencana "
    "link zoom update progress progres note deadline output outcome input webinar website email "
    "excel google pic yth ijin respon snack passcode password username meeting id instagram "
    "facebook tiktok youtube twitter telegram whatsapp word powerpoint covid mou paskibraka "
    "sirekap silon sidalih sipol srikandi sipd simpeg rundown timeline checklist "
    "dresscode briefing feedback followup followups schedule minutes "
    "budget headcount venue dropping backup online offline banner slide broadcast cyber amdal "
    "dapil shift gladi muspika timdu kominda elektabilitas rp islamic"
)

# What heads a part of the minutes, not something that somebody said.
SECTION_WORDS = _phrases(
    """
    dasar, dasar hukum, dasar pelaksanaan, dasar rapat, dasar kegiatan, latar belakang,
    maksud dan tujuan, pendahuluan, pembukaan, pembahasan, hasil pembahasan, pokok pembahasan,
    jalannya rapat, ringkasan, rangkuman, poin penting, poin poin penting, catatan,
    catatan penting, catatan rapat, catatan notulis, nb, note, keterangan, ket, kesimpulan,
    kesimpulan rapat, simpulan, kesimpulan dan saran, kesimpulan dan tindak lanjut, hasil,
    hasil rapat, keputusan, keputusan rapat, hasil keputusan, rekomendasi, tindak lanjut,
    tindaklanjut, rtl, rencana tindak lanjut, tindak lanjut rapat, penutup, lampiran,
    dokumentasi, agenda rapat, susunan acara, daftar hadir, agenda, permasalahan, masalah,
    kesepakatan, hasil kesepakatan, tl, tanya jawab, sesi tanya jawab, diskusi, sesi diskusi,
    lain lain
    """
)


def abbreviated() -> Mapping[str, tuple[str, ...]]:
    """Return the folded words that stand for each abbreviation of this list."""
    return _SPELLED


def is_agency(word: str) -> bool:
    """Tell whether ``word`` is what everybody calls an agency: ``KPU``, ``Diskominfo``, ``TNI``."""
    key = fold(word)
    return key in ("tni", "polri") or (key in _AGENCIES and key not in _UNITS)


def begins_agency(word: str) -> bool:
    """Tell whether the names of agencies begin with ``word``: ``Kodim``, ``Dinas``, ``Partai``."""
    return is_agency(word) or fold(word) in _AGENCY_STARTS


def stands_in(word: str) -> bool:
    """Tell whether ``word`` says that an office is held for a time: ``Plt.``, ``Pj``."""
    return fold(word) in _STAND_IN


def begins_office(word: str) -> bool:
    """Tell whether an office begins with ``word``, which means nobody alone: Ketua, Perwakilan."""
    return fold(word) in _OFFICES


def is_position(word: str) -> bool:
    """Tell whether ``word`` alone is what the holder of an office is called: ``Kapolres``."""
    key = fold(word)
    return key in _HOLDERS or (key in _POSITIONS and len(key) > 3)


def abbreviations_of(name: str) -> list[str]:
    """Return what alone means an agency called ``name``: ``TNI``, ``TNI AD`` (of TNI AD Kaltim).

    That is what it begins with, as far as everybody knows it as an abbreviation of an agency.
    """
    words = name.split()
    length = 0
    while length < len(words) and _abbreviates(words[length], follows=length > 0):
        length += 1
    return [" ".join(words[:count]) for count in range(1, length + 1)]


def _abbreviates(word: str, *, follows: bool) -> bool:
    key = fold(word)
    known = is_agency(word) or (follows and key in _UNITS)
    return known or (word.isalpha() and word.isupper() and len(word) > 1 and key not in GENERIC)


@lru_cache(maxsize=8192)
def spelled_out(text: str) -> tuple[str, ...]:
    """Return the folded words of ``text`` with abbreviations in full: ``Kabid`` as two words.

    What a stand-in is called (``Plt.``) is left out, and so is ``provinsi``, which comes and goes
    in names of agencies. A generic word that an abbreviation repeats counts once.
    """
    words: list[str] = []
    for word in fold(text).split():
        for one in _SPELLED.get(word, (word,)):
            repeats = bool(words) and one == words[-1] and one in GENERIC
            if not repeats and one not in _STAND_IN and one != "provinsi":
                words.append(one)
    return tuple(words)


def without_envoy(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return ``words`` without what says that somebody speaks for an agency: ``perwakilan``."""
    at = 0
    while at < len(words) - 1 and words[at] in _ENVOY:
        at += 1
    return words[at:]
