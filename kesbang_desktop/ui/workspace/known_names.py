"""Whom the text of a meeting knows: who attends, who wrote in a chat, who is in the directory."""
