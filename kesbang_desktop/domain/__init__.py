"""What a meeting is: records, rules and words, free of Qt, SQL and files."""
