"""Commands as data: a table for each subject, the areas where keys hold, and their binding."""
