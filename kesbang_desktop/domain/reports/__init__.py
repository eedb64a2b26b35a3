"""The reports that the office owes, made of what was recorded (docs/decisions/0015)."""
