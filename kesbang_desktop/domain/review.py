"""When a decision is looked at again (tanggal tinjau), as minutes say it: ``/tinjau 1 juni``.

In a line of text it is a phrase at its end (:mod:`end_phrase`), beside how the decision was taken.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from kesbang_desktop.domain.date_reading import read_date
from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.end_phrase import EndPhrase
from kesbang_desktop.domain.outcome import Outcome, parse_outcome, split_words, with_words
from kesbang_desktop.domain.spoken_due import read_due

REVIEW = "tinjau"
_TYPED = re.compile(r"(?:di)?tinjau(?: (?:ulang|kembali|lagi))?(?: pada)?[ \xa0]+", re.IGNORECASE)
_PRINTED = re.compile(
    r" ?\(ditinjau (?:kembali|ulang)(?: pada)? (?P<day>[^()]*)\)\.?\Z", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Review:
    """The day on which a decision is to be looked at again."""

    day: date

    @property
    def phrase(self) -> str:
        """What is typed behind the slash, on any day: ``tinjau 1 Juni 2026``."""
        return f"{REVIEW} {format_date(self.day)}"

    @property
    def in_words(self) -> str:
        """What papers print behind the decision, in brackets."""
        return f"(ditinjau kembali {format_date(self.day)})"


def said_review(phrase: str) -> str | None:
    """Return what ``phrase`` says behind the word that begins a review date; None without it."""
    said = _TYPED.match(phrase)
    return None if said is None else phrase[said.end() :]


def parse_review(phrase: str, since: date | None, holidays: Collection[date] = ()) -> Review | None:
    """Return the day that ``phrase`` says when it is typed at ``since``, None for other words.

    Known are ``tinjau 1 juni``, ``tinjau kembali 3 bulan``: behind the word whatever day a due
    phrase may say.
    """
    words = (said_review(phrase) or "").rstrip(" \xa0.")
    due = read_due(words, since, holidays) if words else None
    return Review(due.day) if due is not None and due.day is not None else None


def decision_phrases(
    since: date | None, holidays: Collection[date] = ()
) -> EndPhrase[Outcome | Review]:
    """Return the phrases at the end of a decision that is typed at ``since``."""
    return EndPhrase(
        lambda phrase: parse_outcome(phrase) or parse_review(phrase, since, holidays),
        lambda meant: meant.phrase,
    )


def split_phrases(
    text: str, phrases: EndPhrase[Outcome | Review]
) -> tuple[str, Outcome | None, Review | None]:
    """Return ``text`` without the phrases at its end, in any order, and what each kind means."""
    outcome: Outcome | None = None
    review: Review | None = None
    while found := phrases.find(text):
        start, meant = found
        if isinstance(meant, Outcome) and outcome is None:
            outcome = meant
        elif isinstance(meant, Review) and review is None:
            review = meant
        else:
            return text, outcome, review
        text = text[:start].rstrip()
    return phrases.split(text)[0], outcome, review


def join_phrases(
    text: str,
    phrases: EndPhrase[Outcome | Review],
    outcome: Outcome | None,
    review: Review | None,
) -> str:
    """Return the text that :func:`split_phrases` takes apart."""
    parts = (f"/{one.phrase}" for one in (outcome, review) if one is not None)
    return " ".join((phrases.join(text, None), *parts))


def with_decision_words(text: str, outcome: Outcome | None, review: Review | None) -> str:
    """Return the text of a decision as it is printed."""
    said = with_words(text, outcome)
    return f"{said} {review.in_words}" if review else said


def split_decision_words(text: str) -> tuple[str, Outcome | None, Review | None]:
    """Return a printed decision without the words printed behind it, and what they mean."""
    printed = _PRINTED.search(text)
    day = read_date(printed["day"]).day if printed else None
    if printed is None or day is None:
        return *split_words(text), None
    said, outcome = split_words(text[: printed.start()].rstrip())
    return said, outcome, Review(day)
