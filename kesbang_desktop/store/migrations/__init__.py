"""Schema changes in order, run by Alembic on files of older versions."""
