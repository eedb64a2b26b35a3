"""The command line: the same verbs as the window, for scripts. A module for each subject."""
