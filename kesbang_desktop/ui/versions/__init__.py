"""Final minutes: finalised, opened again for a revision, read and compared as versions."""
