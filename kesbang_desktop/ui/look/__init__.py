"""How things look and what they are called: themes, labels, Qt's own words in Indonesian."""
