"""Minutes that an office wrote before it had this program, read out of their files."""
