"""Names in a data folder that more than one part of the store knows."""

ATTACHMENTS = "lampiran"
# The whole-file copies of earlier programs, among the copies of today.
OLD_COPIES = "notula-*.sqlite"
# Where what comes back from a copy is laid ready.
STAGING = "pemulihan"
