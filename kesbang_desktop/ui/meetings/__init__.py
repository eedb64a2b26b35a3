"""The page of all meetings (Rapat), and bringing notes in."""
