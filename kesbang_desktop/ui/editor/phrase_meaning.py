"""What a phrase behind "/" means where it is typed, in words: a due date, a planned length
or an outcome."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kesbang_desktop.domain.due_date import Due, due_remark, lacks_anchor
from kesbang_desktop.domain.missing_day import why_no_such_day
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.outcome import parse_outcome, too_many_votes
from kesbang_desktop.domain.planned_length import format_length, parse_length
from kesbang_desktop.domain.review import parse_review, said_review
from kesbang_desktop.domain.spoken_due import split_due, waits_for_date
from kesbang_desktop.ui.editor.phrase_rows import end_of_plan
from kesbang_desktop.ui.language.formats import describe_distance, format_long_date
from kesbang_desktop.ui.language.window_words import translated


def length_meaning(phrase: str, begun: datetime | None) -> str:
    """Return how long ``phrase`` says, and until when what has ``begun``; empty for no length."""
    minutes = parse_length(phrase)
    if minutes is None:
        return ""
    return ", ".join(
        filter(None, (translated(format_length(minutes)), end_of_plan(minutes, begun)))
    )


def no_length() -> str:
    """Return what is said of a phrase that is no length."""
    return _tr("belum dikenal sebagai lama, misalnya 15 menit")


def decision_meaning(phrase: str, present: int, notation: Notation) -> str:
    """Return what ``phrase`` prints, and what is odd about it where ``present`` are in the roll.

    It is empty for what says neither an outcome nor a review date.
    """
    if review := parse_review(phrase, notation.meeting_date, notation.holidays):
        return review.in_words.strip("()")
    outcome = parse_outcome(phrase)
    if outcome is None:
        return ""
    printed = outcome.in_words.strip("()")
    return "; ".join(filter(None, (printed, translated(too_many_votes(outcome, present)))))


def why_no_fact(phrase: str, notation: Notation) -> str:
    """Return what is said of a phrase of a decision that says nothing of it, or not yet."""
    if said := said_review(phrase):
        return why_no_due(said, notation)
    return _tr("mufakat, suara setuju-tidak setuju-abstain (12-3-1), atau tinjau 1 juni")


def due_meaning(phrase: str, notation: Notation) -> str:
    """Return by when ``phrase`` says; empty where it says nothing."""
    found = split_due(phrase, notation.meeting_date, notation.holidays)
    return _describe_due(phrase[: found[1]], found[0], notation) if found else ""


def why_no_due(phrase: str, notation: Notation) -> str:
    """Return what is said of a phrase that is no due date, or none yet."""
    if waits_for_date(phrase, notation.meeting_date, notation.holidays):
        return _tr("baru dapat dihitung setelah tanggal rapat diisi")
    if missing := translated(why_no_such_day(phrase, notation.meeting_date)):
        return _tr("tanggal itu tidak ada: {0}").format(missing)
    if lacks_anchor(phrase):
        return _tr("dari hari apa? Tulis misalnya {0} 27 november").format(phrase.strip())
    return _tr("belum dikenal sebagai tanggal")


def _describe_due(phrase: str, due: Due, notation: Notation) -> str:
    if due.urgent:
        return _tr("segera: prioritas tinggi, tanpa tanggal")
    words, since = [translated(due.in_words(format_long_date))], notation.meeting_date
    if due.day is None:
        words.append(_tr("tanpa tenggat"))
    elif since is not None:
        words.append(describe_distance(due.day, since))
        words.append(translated(due_remark(phrase, due, since, notation.holidays)))
    return ", ".join(filter(None, words))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Mentions", text)
