"""The language that the window speaks; papers, notes and signs stay Indonesian."""
