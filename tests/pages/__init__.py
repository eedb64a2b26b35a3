"""Papers of many lengths made into PDF by LibreOffice, and their pages looked at.

``make pages`` makes 60 lengths in three typefaces, a few of reports, and says what is torn apart or
cut; a run takes some minutes. Twelve of them are among the tests.
"""
