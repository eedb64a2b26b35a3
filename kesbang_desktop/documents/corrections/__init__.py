"""Reading Word documents that come back corrected."""
