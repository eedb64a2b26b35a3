"""The papers of a meeting: what each prints, by field, and how they are finished."""
