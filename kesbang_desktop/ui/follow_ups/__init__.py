"""The page of follow-ups over all meetings (Tindak lanjut)."""
