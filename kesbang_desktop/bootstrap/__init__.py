"""Building the program of its parts."""
