"""Notula Kesbang: offline meeting minutes for Indonesian government offices."""

__version__ = "0.2.0"
