"""Taking lines into a report as the program does it: read first, then written."""

from collections.abc import Collection
from uuid import UUID

from kesbang_desktop.store.database import Database
from kesbang_desktop.store.report_lines import LineKnowledge, compile_chosen, write_compiled


def take_lines(
    database: Database, report_id: UUID, chosen: Collection[UUID], known: LineKnowledge
) -> None:
    """Bring ``chosen`` lines into a report."""
    compiled = database.bind_reading(compile_chosen)(report_id, chosen, known)
    database.bind(write_compiled)(report_id, compiled)
