"""The guide of the first start: few questions, one after the other, each of which may wait."""
