"""The index that everything is searched by: a file of its own beside the data file."""
