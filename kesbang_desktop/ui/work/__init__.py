"""Work beside the window: the worker, what is written through it, what is not stored yet."""
