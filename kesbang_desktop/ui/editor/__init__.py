"""The live editor: one text surface on which every line is an entry of the minutes."""
