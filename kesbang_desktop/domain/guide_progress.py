"""How far somebody came with the guide of the first start: a step from 0, or DONE."""

PROGRESS_KEY = "first_guide"
DONE = "done"
