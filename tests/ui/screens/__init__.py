"""Every page, tab and dialog of the window, each of them with what an office has in it."""
