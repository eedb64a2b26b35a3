"""What was written and what is asked for, as words that find each other.

How the index is made of it, without any tokenizer of our own in SQLite:

- A text becomes two columns of an FTS5 table, ``exact`` and ``stems``
  (:meth:`language.Language.columns`): tokens with single spaces between them. The table is
  made with ``tokenize='ascii'``, which parts at ASCII signs only and folds nothing else, so that a
  token goes in and is found as it is here, whatever Unicode version SQLite was built with.
- ``exact`` has every token in its order: phrases are asked there, and "exact hits".
- ``stems`` has only what ``exact`` lacks: stems that differ from the word, abbreviations without
  their signs (``ssos``), amounts and dates as one number. No order, each once. A stem is asked in
  both columns.
- :func:`match.to_match` gives what stands behind MATCH. Nothing of a query is ever syntax there.
- Texts are not kept in the index: ``matching.matches`` finds the words in the text itself, by the
  same tokens, and ``matching.snippet`` cuts a line around them.
- ``language.RULES`` is a number that goes up when the same text gives other columns; an index made
  under another one, or by another :attr:`language.Language.version`, is to be made anew.
"""
