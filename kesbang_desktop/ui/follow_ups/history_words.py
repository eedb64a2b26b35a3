"""The history of an action and its way through the meetings, in words."""

from PySide6.QtCore import QCoreApplication

from kesbang_desktop.domain.action import ActionChange, ChangedField
from kesbang_desktop.domain.action_details import ActionDetails, TrailStep
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.ui.follow_ups.cells import origin_text
from kesbang_desktop.ui.language.formats import day_in_words, format_date
from kesbang_desktop.ui.language.window_words import translated


def change_texts(change: ActionChange) -> tuple[str, str]:
    """Return what was changed, and when and by whom."""
    translate = QCoreApplication.translate
    name = {
        ChangedField.DUE: translate("history_words", "Tenggat"),
        ChangedField.OWNERS: translate("history_words", "Penanggung jawab"),
        ChangedField.PRIORITY: translate("history_words", "Prioritas"),
    }[change.field]
    day = format_date(change.changed_at.astimezone().date())
    words = f"{name}: {change.before or '–'} → {change.after or '–'}"
    return words, " · ".join(filter(None, (day, change.author)))


def trail_texts(step: TrailStep) -> tuple[str, str]:
    """Return the meeting that an action was carried into, and what was noted of it there."""
    return f"{step.title} · {day_in_words(step.date)}", " · ".join(step.notes)


def origin_line(details: ActionDetails) -> str:
    """Return the meeting, the place in its minutes and the decision an action comes from."""
    place = details.place
    parts = (origin_text(details.follow_up), translated(place.label), place.decision)
    return ", ".join(filter(None, parts))


def owner_lines(one: FollowUp) -> list[str]:
    """Return the responsible one with the instansi, and the others."""
    if not one.owners:
        return []
    first, *others = (owner.name for owner in one.owners)
    if one.organization and one.organization != first:
        first = f"{one.organization} · {first}"
    if not others:
        return [first]
    together = QCoreApplication.translate("history_words", "bersama {0}")
    return [first, together.format(", ".join(others))]
