"""Lists of people pasted from chat, a sheet or a form: what kind of list, then its rows."""
