"""What a daily report of the desk says in words beside its tables."""

from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.number_words import with_dots
from kesbang_desktop.domain.reports.desk_sections import DeskLine, DeskSections
from kesbang_desktop.domain.unresolved import printed_words


def desk_totals(sections: DeskSections) -> str:
    """Return how many activities there were, and how many people came to them as far as known."""
    activities = sections.activities
    if not activities:
        return "Jumlah kegiatan: nihil."
    people, unknown = sections.participants
    said = f"Jumlah kegiatan: {with_dots(activities)}; jumlah peserta: {with_dots(people)} orang"
    if not unknown:
        return f"{said}."
    return f"{said} ({with_dots(unknown)} kegiatan belum menyebut jumlah pesertanya)."


def measure_text(one: DeskLine, minutes: Minutes) -> str:
    """Return what a line says; of an action also who is to do it, and by when."""
    entry = one.entry
    if entry.kind is not EntryKind.ACTION:
        return one.text
    text = printed_words(entry.kind, one.text)
    action = minutes.action(entry)
    owners = "; ".join(owner.name for owner in action.owners)
    due = action.agreed.in_words(format_date)
    owed = ", ".join(filter(None, (owners, f"tenggat {due}" if due else "")))
    return f"{text} ({owed})" if owed else text
