"""Workbooks that come from elsewhere, read sheet by sheet: Excel, OpenDocument, text."""
