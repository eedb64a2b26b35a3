"""Names of the paragraph styles of the templates that carry what the profile sets.

A Word user may change these styles as he likes; only their ids have to stay.
"""

NORMAL = "Normal"
BODY = "IsiNaskah"
LETTERHEAD = "Kop"
LETTERHEAD_RULE = "GarisKop"
SIGNER_NAME = "NamaPenandaTangan"

# Before the text of the block of signatures.
SEPARATOR = "Pemisah"
# Who gets copies of a letter, below the block of signatures.
COPIES_TITLE, COPIES = "JudulTembusan", "DaftarTembusan"
# The line that Word wants after a table at the very end; it never gets a page of its own.
LAST_LINE = "Penghabisan"

# Level 1 holds the sections, 2 the agenda items, 3 and deeper the entries.
LEVELS = tuple(f"Tingkat{number}" for number in range(1, 8))
# What is said under no agenda item has a list of its own, so that the agenda items count from a;
# where there are such, its first level has no number, that theirs are the only ones at their level.
UNASSIGNED = tuple(f"Umum{number}" for number in range(1, 6))
UNNUMBERED = "Umum"
DECISIONS = tuple(f"Keputusan{number}" for number in range(1, 5))
# Problems, under an agenda item and under none; each list begins anew below its heading, which is
# the level above the first of these.
ISSUES_HEADING = "JudulPermasalahan"
ISSUES = tuple(f"Permasalahan{number}" for number in range(1, 5))
UNASSIGNED_ISSUES_HEADING = "JudulPermasalahanUmum"
UNASSIGNED_ISSUES = tuple(f"PermasalahanUmum{number}" for number in range(1, 5))
AGENDA = "DaftarAcara"
PARTICIPANTS = "DaftarPeserta"
