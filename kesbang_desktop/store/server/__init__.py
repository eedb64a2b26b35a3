"""The data of an office on its PostgreSQL: the twin of the data file (docs/decisions/0016)."""
