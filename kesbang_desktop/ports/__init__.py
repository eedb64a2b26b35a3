"""What the window and the work on papers may ask of the rest of the program."""
