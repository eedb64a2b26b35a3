"""Documents that come back corrected: each change beside the minutes, taken or left."""
