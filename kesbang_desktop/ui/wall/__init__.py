"""What of a running meeting everybody in the room sees, on the projector."""
