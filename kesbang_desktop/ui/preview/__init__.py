"""The pages of a paper as they will be printed."""
