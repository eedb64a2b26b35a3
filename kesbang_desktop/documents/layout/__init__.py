"""How the office wants pages to look: paper, type, numbers, letterhead, signatures."""
