"""What typing does to lines: rules that return edits, without a text surface."""
