"""The page of people and organizations (Direktori)."""
