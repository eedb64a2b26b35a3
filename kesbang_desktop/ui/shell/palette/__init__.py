"""The list over everything the window can do and show."""
