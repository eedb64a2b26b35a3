"""Word templates as data from outside: opened, checked, compiled and filled."""
