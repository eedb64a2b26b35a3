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
# Which language the window speaks.
LANGUAGE = "bahasa.txt"
