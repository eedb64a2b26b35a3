"""Workbooks: written, and read when they come back."""
