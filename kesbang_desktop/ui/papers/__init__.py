"""The papers that can be made of a meeting, and making them."""
