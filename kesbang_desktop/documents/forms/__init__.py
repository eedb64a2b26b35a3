"""The form that the kabupaten/kota fill in: written as a document and a workbook, and read back."""
