"""Meetings that follow one another: making the next one, bringing in what is open."""
