"""What belongs to one computer where many share the data of an office."""

# Of the office, whichever computer it was typed at. All other settings are of the computer.
OF_OFFICE = frozenset(
    (
        "abbreviations",
        "chat_senders",
        "data_mark",
        "first_guide",
        "named_days",
        "personal_words",
        "province",
        "told_apart",
        "written_texts",
    )
)
_BETWEEN = "/"


def key_of_station(station: str, key: str) -> str:
    """Return under which key the setting ``key`` is kept for a computer; ``station`` is its mark.

    Where data is of one computer alone the mark is empty.
    """
    return f"{station}{_BETWEEN}{key}" if station and key not in OF_OFFICE else key


def key_for(station: str, kept: str) -> str | None:
    """Return the setting that is ``kept`` under a key, None where it is another computer's."""
    if kept in OF_OFFICE:
        return kept
    mark, between, key = kept.partition(_BETWEEN)
    return key if between and mark == station else None
