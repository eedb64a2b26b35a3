"""What stands around a name without being part of it: gelar, ranks and words of address.

Written as they are usually abbreviated, without full stops; a phrase of several words stands with
spaces. What stands before a name is compared without case; a degree behind a name needs its
capitals or its full stops, so that ``St. Aminah`` (Siti) and ``Contoh Satu, ST`` both come right.
"""


def _words(text: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(line.split()) for line in text.split(","))


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Never part of a name. Of the other words of address some are, as in Mas Achmad.
COURTESIES = _set("pak bapak bpk bp bu ibu sdr sdri sdra saudara saudari yth")
ADDRESS = COURTESIES | _set("mas mbak bang kak tuan tn nyonya ny nona kawan rekan alm almh")
_ACADEMIC = (
    "dr, drs, dra, drg, drh, ir, prof, profesor, dokter, apt, ns, bd, dr h c, dr hc, h c, hc, cand,"
    "dr cand"
)
_RELIGIOUS = (
    "h, hj, hjh, haji, hajah, kh, k h, kyai, kiai, kiyai, nyai, ust, ustadz, ustaz, ustadzah,"
    "ustazah, tgh, t g h, tuan guru, buya, pdt, pendeta, pdm, pdp, pastor, romo, rm, rd, mgr,"
    "uskup, suster, bhikkhu, bikkhu, biksu, bante, pandita, pedanda, ida pedanda, pinandita, ws, xs"
)
# Andi, Aji, Gusti, Awang and Tengku are titles by origin, but part of a name today.
_NOBLE = (
    "r, rr, r rr, r a, ra, r ay, ray, r m, r ng, raden, raden mas, raden ajeng, raden ayu, krt,"
    "k r t, krmt, krh, k r h, kph, k p h, krht, kgph, gkr, krat, dt"
)
_ARMED_FORCES = (
    "prada, pratu, praka, prajurit dua, prajurit satu, prajurit kepala, kopda, koptu, kopka,"
    "kopral, kopral dua, kopral satu, kopral kepala, serda, sertu, serka, serma, sersan,"
    "sersan dua, sersan satu, sersan kepala, sersan mayor, pelda, peltu, pembantu letnan dua,"
    "pembantu letnan satu, letda, lettu, letnan dua, letnan satu, letnan, kapten, kapt, mayor,"
    "letkol, letnan kolonel, kolonel, kol, brigjen, brigadir jenderal, mayjen, mayor jenderal,"
    "letjen, letnan jenderal, jenderal, laksma, laksda, laksdya, laksamana pertama,"
    "laksamana muda, laksamana madya, laksamana, marsma, marsda, marsdya, marsekal pertama,"
    "marsekal muda, marsekal madya, marsekal"
)
_POLICE = (
    "bharada, bharatu, bharaka, abripda, abriptu, abrip, bripda, briptu, brigpol, brigadir, brig,"
    "bripka, aipda, aiptu, ipda, iptu, akp, kompol, akbp, kombes, kombespol, brigjenpol, irjen,"
    "irjenpol, komjen, komjenpol, inspektur polisi dua, inspektur polisi satu, inspektur dua,"
    "inspektur satu, ajun komisaris polisi, ajun komisaris besar polisi, komisaris polisi,"
    "komisaris besar polisi, komisaris besar, inspektur jenderal, komisaris jenderal,"
    "ajun inspektur polisi dua, ajun inspektur polisi satu"
)
RANKS = frozenset(_words(f"{_ARMED_FORCES},{_POLICE}"))
# Corps and service follow a rank: Letkol Inf, Kapten Laut (P), Brigjen TNI, Kombes Pol.
CORPS = _set(
    "tni ad al au polri pol polisi inf kav arm arh czi cpl chb cpm cba cbm ckm caj cku chk ctp cpn "
    "laut mar marinir pnb nav tek lek kal adm pas sus kes pom pm purn purnawirawan ret"
)
BEFORE = RANKS | frozenset(_words(f"{_ACADEMIC},{_RELIGIOUS},{_NOBLE}")) | {(a,) for a in ADDRESS}

# Behind a name and without a full stop these are degrees as they stand.
DEGREES = _set(
    # Sarjana, diploma, magister, doctor
    "SE SH SHI SHut SS ST SIP SIKom SKM SSos SSosI SPd SPdI SPdSD SKom SSi SAg SP SPt SPi SSTP "
    "SFarm SPsi SKep SKed SKG SKH SAP SAB SAk SEI SSn SSt SSTPi STP STr STrK SIK SIIP SAdm STh "
    "SFil SHum SIA STI SGz SKPm STHan SStat "
    "AMd AMdKeb AMdKep AMdKom AMdAK AMa AMaPd AMK "
    "MM MT MH MHum MSi MAP MPd MPdI MKes MKom MA MBA MSc MAg MPA MPP MPSi MIP MIKom MEng MEc "
    "MEcDev MSE MAk MSM MTI MPi MP MFarm MPsi MKM MKn MHan MTr MTrIP MTrOpsla MTrHan MTrAP MTrSOU "
    "MDM MSn MTh MDiv MURP MMT MSP MIPol MEI MFil MStat MDS MPM LLM "
    "LLB MCL BA BSc BBA BEng BAc Lc PhD DBA EdD DEA DPhil DTh DMin "
    # Profesi and sertifikasi
    "Ak CA CPA CIA CMA CFA CFE CFrA CISA CISM CISSP CGCAE CGAE CGAP QIA QRMA QRMP QCRO CRMP CRMO "
    "CRGP CRP CERG CHRP CHRM CHCM CPHR CHRMP CSEP CSRS CSRA CLA CLI CLMA CTL CIRM CIRR CMed PMP "
    "CCMs CPM CPS CSBA CPSAK BKP CPMA CACP CPCM CPSP CCD CDM "
    "IPP IPM IPU IAI IAP ASEANEng ACPE APEC AER Ners Ns Psikolog Apt FINACS FIHA FISR "
    "SpA SpAn SpB SpBS SpBP SpOT SpU SpBTKV SpBA SpDV SpEM SpF SpFM SpFK SpGK SpJP SpKFR SpKJ SpKK "
    "SpKL SpKO SpKP SpM SpMK SpN SpOG SpOk SpOnkRad SpP SpPA SpPD SpPK SpParK SpRad SpS SpTHTKL "
    "SpTHT SpKGA SpPros SpOrt SpPerio SpBM SpKG SpPM SpRKG "
    "Purn Han"
)
