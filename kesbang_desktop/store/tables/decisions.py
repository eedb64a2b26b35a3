"""What is known of decisions beside what their minutes say."""

import datetime as dt
from uuid import UUID

from sqlmodel import Field

from kesbang_desktop.store.tables.row import Row, optional_reference, reference, table_of


class DecisionStandingRow(Row, table=True):
    """How a decision stands today; one without a row stands as its minutes have it.

    ``review_on`` counts in place of what the minutes say where ``is_review_moved``.
    """

    __tablename__ = "decision_standing"

    entry_id: UUID = reference("entry.id", "CASCADE", primary_key=True)
    is_review_moved: bool = False
    review_on: dt.date | None = Field(default=None, index=True)
    reviewed_on: dt.date | None = None
    replaced_by: UUID | None = optional_reference("entry.id", "SET NULL", index=True)


decision_standing = table_of(DecisionStandingRow)
