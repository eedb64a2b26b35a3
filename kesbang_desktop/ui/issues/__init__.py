"""The inventory of problems (Permasalahan)."""
