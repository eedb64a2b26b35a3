"""The window: its frame, its pages and what watches and serves them."""
