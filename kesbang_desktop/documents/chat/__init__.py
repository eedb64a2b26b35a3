"""Text to be sent in a chat."""
