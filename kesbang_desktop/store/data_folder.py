"""The names of what lies in a data folder beside the data file."""

ATTACHMENTS = "lampiran"
# Attachments that nothing names any more, by the day they were thrown away.
BIN = "lampiran-dibuang"
COPIES = "cadangan"
# Among the copies: one of damaged data, which counts as none.
DAMAGED = "rusak"
# The whole-file copies of earlier programs, among the copies of today.
OLD_COPIES = "notula-*.sqlite"
# What all is searched by; in no copy, for it is made of the data.
INDEX = "pencarian.sqlite"
OWN_TEMPLATES = "templat"
# How the templates of an office database stood when this computer last had them.
KNOWN_TEMPLATES = "templat-kantor.json"
# The address of the office database that this computer uses in place of the data file.
OFFICE = "data-kantor.txt"
# The mark of this computer, among those that share an office database.
STATION = "komputer.txt"
# Notes of temporary files that stand in folders elsewhere.
BEGUN = "sedang-ditulis"
# What is on its way somewhere; swept at every start and end.
SCRATCH = "sementara"
# Where what comes back from a copy is laid ready, and where what it takes the place of goes.
STAGING = "pemulihan"
ASIDE = "sebelum-pemulihan"
# What was saved of a damaged file, what is read of a copy, and what was on screen at a failure.
SALVAGED = "terselamatkan"
READ_COPIES = "salinan-dibaca"
RESCUED = "penyelamatan"
# A data file that is made of an office database, until it takes its place.
MOVING = "pindahan"
# Which language the window speaks.
LANGUAGE = "bahasa.txt"
