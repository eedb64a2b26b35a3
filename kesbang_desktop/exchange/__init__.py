"""People lists and notes coming in, packages going out."""
