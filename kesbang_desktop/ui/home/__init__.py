"""The first page: what the day holds and what is waiting."""
