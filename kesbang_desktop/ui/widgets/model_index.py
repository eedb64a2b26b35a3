"""Where a row of a model is, as Qt hands it over: for the moment, or kept."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex

Index = QModelIndex | QPersistentModelIndex

# What stands above the first rows of a list or table.
ROOT = QModelIndex()
