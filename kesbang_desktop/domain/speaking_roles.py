"""What whoever speaks is called where no name is said: a part in the meeting, a role, a body.

``Moderator``, ``Penanya 1``, ``Tokoh Adat``, ``RT 05``, ``kepala desa``, ``GP Ansor``. Written in
minutes as they are said, large or small.
"""

import re

from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.official_words import is_agency, is_position


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _phrases(text: str) -> frozenset[str]:
    return frozenset(" ".join(phrase.split()) for phrase in text.split(","))


# A part in the meeting that stands for whoever has it.
_PARTS = _phrases(
    "pimpinan, pimpinan rapat, pimpinan sidang, pemimpin rapat, ketua rapat, moderator, notulis, "
    "notulen, sekretaris rapat, narasumber, pemateri, pembawa acara, mc, host, peserta, forum, "
    "penanya, penanggap, pembicara, narsum, pemapar, audiens, hadirin, operator zoom"
)
# What somebody is in what the meeting is about. Those of several words stand as they are said.
_ROLES = _phrases(
    """
    warga, mahasiswa, saksi, pelapor, terlapor, pemohon, termohon, penggugat, tergugat, korban,
    pengadu, teradu, pengacara, advokat, kuasa hukum, penasihat hukum, penasehat hukum,
    wartawan, jurnalis, jubir, juru bicara, humas, babinsa, bhabinkamtibmas, babinkamtibmas,
    bhabin, babinkantibmas, takmir, jemaat, jamaah, panitia, panpel, pemilik lahan, pemilik
    rumah, pemilik usaha, pengusaha, perusahaan, manajemen, serikat buruh, serikat pekerja,
    buruh, lo, paslon, lo paslon, timses, tim sukses, tim hukum, tim kampanye, relawan, media,
    ormas, lsm, okp, gp ansor, karang taruna, pemuda pancasila, kades, kadus, kaling, pambakal,
    petinggi, bendahara, sekretaris, asisten, staf ahli, staf, wkl ketua, sespri, ajudan,
    penyuluh, pendamping, petani, nelayan, pedagang, guru, kejaksaan, polisi, kepolisian, intel,
    pemerintah desa, pemdes, ahli waris, keluarga korban, kepala sekolah, kepsek, dosen, rektor,
    dekan, aktivis, pemuda, koordinator, korlap, perwakilan, orator, jenderal lapangan, ahli,
    pakar, akademisi, pengamat, analis, analis kebijakan, jaksa, panitera, komisioner, kader,
    bidan, bidan desa, dokter puskesmas, caleg, presma, tim pemenangan, tim paslon, wali kota,
    pj wali kota, bunda paud, bunda literasi, dharma wanita, korlap aksi, koordinator aksi
    """
)
# Whoever leads these, or speaks for them, has no name either: kepala desa, perwakilan warga.
# Ketua ormas, ketua panitia: that is somebody who is spoken of.
_LEADERS = _set(
    "ketua wakil kepala wkl waket anggota pengurus perwakilan utusan koordinator korlap "
    "sekretaris bendahara pembina penasihat penasehat sesepuh pemangku komisioner staf pengasuh "
    "pimpinan unsur delegasi"
)
_LED = _set("gp rt rw adat desa dusun kampung suku taruna karang sekolah dinas badan tp")
_REPRESENTED = _set(
    "panitia lingkungan lembaga dewan masjid takmir gereja pura vihara yayasan warga mahasiswa "
    "pemuda masyarakat kelurahan kecamatan bidang komisi fraksi partai forum organisasi ormas lsm "
    "media perusahaan buruh pekerja nelayan petani pedagang kampus komunitas islam kristen "
    "katolik hindu buddha khonghucu"
)
_ENVOYS = _set("perwakilan utusan unsur delegasi")
_ELDERS = frozenset(("tokoh", "pemuka"))
# Bodies that everybody calls by these letters.
_CALLED = _set(
    "pmii hmi gmni gmki pmkri imm kammi kahmi spsi kspsi ksbsi kspi pdi pdip pkb pan pks ppp psi "
    "nasdem golkar gerindra hanura perindo gelora bem hipmi kadin apindo iwapi pkk bkmt lpm bpd "
    "bumdes ppk pps kpps panwascam ptps bnnk bnk ipnu ippnu fatayat muslimat aisyiyah "
    "muhammadiyah banser kbbkt pdkt fkppi ppm lvri ansor pramuka orari senkom pokdar gepak lpadkt "
    "gmbi baznas permabudhi icmi dmi bkprmi kua pln pdam bpjs rsud uinsi kwarcab koni aji jmsi "
    "linmas"
)
_FIRST_OF_BODY = _set(
    "gp dpd dpc dpw dpp pac pw pd pdpm pemuda karang paguyuban aliansi laskar fraksi serikat "
    "gerakan ikatan himpunan persatuan perkumpulan persekutuan kerukunan komunitas lembaga "
    "pengurus panitia pansus pemdes bem pt cv ud koperasi bumdes ponpes pondok barisan front "
    "pagar keluarga takmir jemaat poktan puskesmas kec kel posyandu"
)
# Before what they speak for: Manajemen PT KPC, Pihak CV Maju.
_FOR = _set("manajemen direksi pihak humas legal perwakilan pimpinan direktur manajer owner")
_FIRMS = _set("pt cv ud")
_MOST_WORDS = 6
_ORDER = (
    r"(?:(?:(?:no|nomor)(?: urut)?|ke) )?"
    r"(?:\d{1,2}|[a-z]|i{1,3}|i?v|pertama|kedua|ketiga|lain|lainnya|berikutnya)"
)
_NEIGHBOURS = r"(?:rt|rw) ?\d{1,3}"
_NEIGHBOURHOOD = re.compile(
    rf"(?:(?:ketua|warga|pak|bu|bapak|ibu|bpk|perwakilan) )?{_NEIGHBOURS}(?: {_NEIGHBOURS})?"
    r"|(?:pak|bu|bapak|ibu|bpk|ketua|warga) (?:rt|rw)"
)
_ORDERED = re.compile(rf"(?P<role>[a-z ]+?)(?: {_ORDER})?")
_FROM = re.compile(r"(?P<role>[a-z ]+?) (?:dari|asal|dr) \w.*")
_ADDRESSED = _set("bapak ibu pak bu bpk sdr saudara")
_POSTED = re.compile(r"(?P<office>[a-z]+)(?: (?P<of>[a-z0-9 ]+))?")
# What is said of whoever holds an office somewhere, not of one of them.
_OF_SEVERAL = _set(
    "terkait setempat baru lama terpilih masing seluruh para semua yang dan atau se serta lain "
    "juga belum sudah tidak akan harus agar wajib hadir"
)


def names_part(label: str) -> bool:
    """Tell whether ``label`` is a part in the meeting, which says nobody's name: ``Penanya 1``."""
    ordered = _ORDERED.fullmatch(fold(label))
    return fold(label) in _PARTS or bool(ordered and ordered["role"] in _PARTS)


def names_role(label: str) -> bool:
    """Tell whether ``label`` says who speaks by what he is, or by the body that he speaks for."""
    key = fold(label)
    words = key.split()
    if not words or len(words) > _MOST_WORDS:
        return False
    return bool(
        names_part(label)
        or _NEIGHBOURHOOD.fullmatch(key)
        or _is_role(key)
        or _leads_body(words)
        or _is_body(label, words)
        or _holds_office(key)
    )


def _is_role(key: str) -> bool:
    """Tell whether it is a role, with a number or where from behind it: ``warga dari RT 5``."""
    words = key.split()
    if len(words) > 1 and words[0] in _ELDERS:
        return True
    found = (_ORDERED.fullmatch(key), _FROM.fullmatch(key))
    return any(one and one["role"] in _ROLES | _PARTS | _ADDRESSED for one in found)


def _leads_body(words: list[str]) -> bool:
    """Tell whether ``words`` are whoever leads, or speaks for, a body: ``wakil ketua panitia``."""
    behind = list(words)
    while behind and behind[0] in _LEADERS:
        del behind[0]
    if not behind or len(behind) == len(words):
        return False
    led = _LED | _REPRESENTED if words[0] in _ENVOYS else _LED
    return behind[0] in led | _CALLED or is_agency(behind[0])


def is_body(word: str) -> bool:
    """Tell whether everybody calls an agency or a body of people by ``word``: ``KPU``, ``HMI``."""
    return is_agency(word) or fold(word) in _CALLED


def _is_body(label: str, words: list[str]) -> bool:
    """Tell whether it is a body by its name, with capitals: ``GP Ansor``, ``Warga RT 05``."""
    if len(words) == 1:
        return fold(label) in _CALLED and not label.islower()
    if words[0] in _FOR and words[1] in _FIRMS:
        return True
    roles = (count for count in range(1, len(words)) if " ".join(words[:count]) in _ROLES)
    count = max(roles, default=0)
    begins = words[0] in _FIRST_OF_BODY or words[0] in _CALLED or count
    behind = re.findall(r"\w+", label)[count:]
    return bool(begins) and all(not one[0].islower() for one in behind)


def _holds_office(key: str) -> bool:
    """Tell whether it is an office in small letters: ``camat``, ``kabid ormas``."""
    posted = _POSTED.fullmatch(key)
    if posted is None or not is_position(posted["office"]):
        return False
    behind = (posted["of"] or "").split()
    return not _OF_SEVERAL.intersection(behind)
