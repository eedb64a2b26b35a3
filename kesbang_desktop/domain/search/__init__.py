"""What was written and what is asked for, as words that find each other.

How the index is made of it, without any tokenizer of our own in SQLite:

- A text becomes one column of an FTS5 table (:meth:`language.Language.index_words`): tokens with
  single spaces between them. The table is made with ``tokenize='ascii'``, which parts at ASCII
  signs only and folds nothing else, so that a token goes in and is found as it is here, whatever
  Unicode version SQLite was built with.
- First stands every token in its order: phrases are asked there, and "exact hits".
- Behind them stands, with a sign that nobody types, what those lack: stems that differ from the
  word, abbreviations without their signs (``ssos``), amounts and dates as one number. Each once. A
  stem is asked with the sign and without it. A column of its own would cost two bytes more for
  each of them.
- :func:`match.fts5_match` gives what stands behind MATCH. Nothing of a query is ever syntax there.
- On a server the same words are a ``tsvector`` and a ``tsquery`` (``ts_match``).
- Texts are not kept in the index: ``marking.Marker`` finds the words in the text itself, by the
  same tokens, and cuts a line around them.
- ``language.RULES`` is a number that goes up when the same text gives other words; an index made
  under another one, or by another :attr:`language.Language.version`, is to be made anew.
"""
