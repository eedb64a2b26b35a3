"""Rows of records as tables: what stands in a column is declared, where rows come from is given."""
