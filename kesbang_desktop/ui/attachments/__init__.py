"""Photos, signed copies and evidence of a meeting ("Lampiran")."""
