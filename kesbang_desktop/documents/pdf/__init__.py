"""PDF through the office program that is installed."""
