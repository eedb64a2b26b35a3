"""One meeting, open: its tabs."""
