"""The page of reports: of which period, from whom, and in which condition the regions are."""
