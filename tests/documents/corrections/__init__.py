"""Papers that were corrected in Word and LibreOffice."""
