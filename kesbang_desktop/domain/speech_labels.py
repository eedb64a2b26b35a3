"""A name before a colon with more around it: the time, a verb of speech, what it is that was said.

``Pak Budi menyampaikan: ...``, ``09.15 Budi: ...``, ``Jawaban Budi: ...``: the sentence may be of
whoever is named, so that it is not to be printed under whoever has the floor.
"""

import re

_CLOCK = r"(?:(?:pukul|pkl\.?|jam)\s*)?\d{1,2}[.:]\d{2}(?:\s*(?:wib|wita|wit))?"
_TIME = re.compile(rf"^[\[(]?{_CLOCK}[\])]?\s*[-–—,]?\s*|\s*[-–—,]?\s*[\[(]{_CLOCK}[\])]$", re.I)
_VERBS = (
    "menyampaikan menjelaskan mengatakan bilang berkata kata tanya bertanya menanyakan menjawab "
    "jawab menambahkan menanggapi mengusulkan usul melaporkan memaparkan menegaskan mengingatkan "
    "meminta menyatakan berpendapat menyarankan mengarahkan jwb blg sampaikan menerangkan "
    "mengimbau menghimbau melapor lapor memohon mohon minta setuju sepakat menyetujui "
    "mempertanyakan membalas"
)
_AFTER = re.compile(
    rf"\s+(?:juga\s+)?(?:{'|'.join(_VERBS.split())})"
    r"(?:,?\s+(?:bahwa|bhw|lagi|sbb\.?|sebagai berikut))?$",
    re.I,
)
# For whom somebody speaks: Bu Ani a.n. Kadis.
_INSTEAD = re.compile(r"\s+(?:mewakili|selaku|sebagai|atas nama|a\.?/?n\.?)\s+\S.*$", re.I)
# To whom, once more, or from where he spoke: Rina kepada Andi, Mahfud lagi, Mahfud, via zoom.
_ASIDE = re.compile(
    r"\s+(?:ke|kepada|kpd)\s+\S.*$"
    r"|,?\s+(?:lagi|lanjutan|kembali|(?:via|lewat|by) \S+|zoom|online|daring|\d)$"
    r"|\s+(?:menjawab|menanggapi|menanyai|jawab|tanggapi|balas|membalas)(?:\s+[A-Z][\w.'’-]*){1,4}$",
)
# Where somebody is from: Pak Andi dari KPU.
_FROM = re.compile(r"\s+(?:dari|dr\.?|asal|utusan)\s+\S.*$", re.I)
# Other words behind a name that is addressed: Pak Yudi terkait ormas, Pak Yudi & tim. A comma makes
# it a sentence to him.
_TAIL = re.compile(
    r"^((?:pak|bu|bapak|ibu|bpk|PAK|BU|Pak|Bu|Bapak|Ibu|Bpk)\.?(?:\s+[A-Z][\w.'’-]*){1,4})"
    r"(?:\s+(?:[a-z&][\w.'’&-]*|\d+)){1,6}$"
)
_AHEAD = re.compile(
    r"^(?:lanjutan|tim|ajudan|staf|sambungan)\s+(?=(?:pak|bu|bapak|ibu|bpk)\b)", re.IGNORECASE
)
_ACCORDING = re.compile(
    r"^(?:(?:kata|menurut|dari|oleh|pembukaan oleh|penutup(?:an)? oleh|dibuka oleh)\s+)"
    r"(?=(?:pak|bu|bapak|ibu|bpk|sdr)\b)",
    re.I,
)
_SAYINGS = (
    "jawab tanya tanggap jawaban tanggapan pertanyaan penjelasan masukan saran usul usulan "
    "sambutan arahan paparan pemaparan laporan penyampaian pernyataan respons respon "
    "sanggahan klarifikasi pendapat pandangan komentar catatan keterangan informasi pesan harapan "
    "permintaan permohonan tambahan"
)
_BEFORE = re.compile(rf"^(?:{'|'.join(_SAYINGS.split())})\s+(?:(?:dari|oleh)\s+)?", re.I)


def name_in_speech(label: str) -> str:
    """Return the name in ``label`` without the time, the verb and the saying around it.

    Empty where there is none of these, and where nothing else is left.
    """
    name = label
    for around in (_TIME, _INSTEAD, _AFTER, _BEFORE, _ACCORDING, _AHEAD, _FROM, _ASIDE):
        name = around.sub("", name).strip()
    if tail := _TAIL.match(name):
        name = tail[1]
    return name if name != label else ""
