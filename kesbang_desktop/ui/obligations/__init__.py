"""Obligations that come back (Kewajiban berkala)."""
