"""The help: all keys, the manual, and the card of keys to print."""
