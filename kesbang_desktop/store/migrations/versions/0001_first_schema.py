"""The first schema."""

import sqlalchemy as sa
from alembic import op

from kesbang_desktop.store.column_types import Id, Moment, OrderKey

revision = "0001"
down_revision = None


def upgrade() -> None:
    _create_office_profile()
    _create_organization()
    _create_series()
    _create_setting()
    _create_meeting()
    _create_person()
    _create_attachment()
    _create_attendance()
    _create_entry()
    _create_version()
    _create_action_item()
    _create_action_owner()
    _create_evidence()
    _create_progress()


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String(), nullable=False) for name in names]


def _link(column: str, target: str, name: str, on_delete: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [target], op.f(name), ondelete=on_delete)


def _create_office_profile() -> None:
    op.create_table(
        "office_profile",
        sa.Column("id", Id(), nullable=False),
        sa.Column("settings", sa.JSON(), nullable=False),
        sa.Column("logo", sa.LargeBinary(), nullable=False),
        sa.Column("is_default", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office_profile")),
    )


def _create_organization() -> None:
    op.create_table(
        "organization",
        sa.Column("id", Id(), nullable=False),
        *_texts("name", "short_name"),
        sa.Column("parent_id", Id(), nullable=True),
        sa.Column("region", sa.String(), nullable=False),
        sa.Column("retired", sa.Boolean(), nullable=False),
        _link("parent_id", "organization.id", "fk_organization_parent_id", "SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organization")),
    )


def _create_series() -> None:
    op.create_table(
        "series",
        sa.Column("id", Id(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_series")),
        sa.UniqueConstraint("name", name=op.f("uq_series_name")),
    )


def _create_setting() -> None:
    op.create_table(
        "setting",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_setting")),
    )


def _create_meeting() -> None:
    op.create_table(
        "meeting",
        sa.Column("id", Id(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("series_id", Id(), nullable=True),
        sa.Column("invitation", sa.String(), nullable=False),
        sa.Column("called_at", sa.Time(), nullable=True),
        sa.Column("started_at", sa.Time(), nullable=True),
        sa.Column("ended_at", sa.Time(), nullable=True),
        *_texts(
            "zone",
            "place",
            "organizer",
            "classification",
            "opening",
            "closing",
            "remarks",
            "status",
        ),
        sa.Column("binned_at", Moment(), nullable=True),
        sa.Column("search_text", sa.String(), nullable=False),
        _link("series_id", "series.id", "fk_meeting_series_id", "SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting")),
    )
    op.create_index(
        op.f("ix_meeting_binned_at_date_started_at_id"),
        "meeting",
        ["binned_at", "date", "started_at", "id"],
    )
    op.create_index(op.f("ix_meeting_series_id"), "meeting", ["series_id"])


def _create_person() -> None:
    op.create_table(
        "person",
        sa.Column("id", Id(), nullable=False),
        *_texts("name", "nip", "rank", "grade", "position"),
        sa.Column("organization_id", Id(), nullable=True),
        *_texts("phone", "email"),
        sa.Column("retired", sa.Boolean(), nullable=False),
        _link("organization_id", "organization.id", "fk_person_organization_id", "SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
    )


def _create_attachment() -> None:
    op.create_table(
        "attachment",
        sa.Column("id", Id(), nullable=False),
        sa.Column("meeting_id", Id(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        *_texts("file_name", "caption"),
        sa.Column("order_key", OrderKey(), nullable=False),
        sa.Column("added_at", Moment(), nullable=False),
        _link("meeting_id", "meeting.id", "fk_attachment_meeting_id", "CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
    )
    op.create_index(
        op.f("ix_attachment_meeting_id_order_key"), "attachment", ["meeting_id", "order_key"]
    )
    op.create_index(op.f("ix_attachment_sha256"), "attachment", ["sha256"])


def _create_attendance() -> None:
    op.create_table(
        "attendance",
        sa.Column("id", Id(), nullable=False),
        sa.Column("meeting_id", Id(), nullable=False),
        sa.Column("order_key", OrderKey(), nullable=False),
        sa.Column("person_id", Id(), nullable=True),
        sa.Column("organization_id", Id(), nullable=True),
        *_texts("position", "roles"),
        sa.Column("invited", sa.Boolean(), nullable=False),
        *_texts("presence", "represented_by"),
        sa.Column("time_in", sa.Time(), nullable=True),
        sa.Column("time_out", sa.Time(), nullable=True),
        sa.CheckConstraint(
            "person_id IS NOT NULL OR organization_id IS NOT NULL",
            name=op.f("ck_attendance_somebody"),
        ),
        _link("meeting_id", "meeting.id", "fk_attendance_meeting_id", "CASCADE"),
        _link("organization_id", "organization.id", "fk_attendance_organization_id", "RESTRICT"),
        _link("person_id", "person.id", "fk_attendance_person_id", "RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendance")),
    )
    op.create_index(
        op.f("ix_attendance_meeting_id_order_key"), "attendance", ["meeting_id", "order_key"]
    )
    op.create_index(op.f("ix_attendance_organization_id"), "attendance", ["organization_id"])
    op.create_index(op.f("ix_attendance_person_id"), "attendance", ["person_id"])


def _create_entry() -> None:
    op.create_table(
        "entry",
        sa.Column("id", Id(), nullable=False),
        sa.Column("meeting_id", Id(), nullable=False),
        sa.Column("order_key", OrderKey(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("speaker_person_id", Id(), nullable=True),
        sa.Column("speaker_organization_id", Id(), nullable=True),
        sa.Column("noted_at", Moment(), nullable=True),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.CheckConstraint(
            "speaker_person_id IS NULL OR speaker_organization_id IS NULL",
            name=op.f("ck_entry_one_speaker"),
        ),
        _link("meeting_id", "meeting.id", "fk_entry_meeting_id", "CASCADE"),
        _link(
            "speaker_organization_id",
            "organization.id",
            "fk_entry_speaker_organization_id",
            "RESTRICT",
        ),
        _link("speaker_person_id", "person.id", "fk_entry_speaker_person_id", "RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entry")),
    )
    op.create_index(
        op.f("ix_entry_meeting_id_order_key_kind_removed"),
        "entry",
        ["meeting_id", "order_key", "kind", "removed"],
    )


def _create_version() -> None:
    op.create_table(
        "version",
        sa.Column("id", Id(), nullable=False),
        sa.Column("meeting_id", Id(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("made_at", Moment(), nullable=False),
        *_texts("reason", "notes"),
        sa.Column("digest", sa.String(64), nullable=False),
        _link("meeting_id", "meeting.id", "fk_version_meeting_id", "CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_version")),
        sa.UniqueConstraint("meeting_id", "number", name=op.f("uq_version_meeting_id_number")),
    )


def _create_action_item() -> None:
    op.create_table(
        "action_item",
        sa.Column("entry_id", Id(), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("ongoing", sa.Boolean(), nullable=False),
        *_texts("priority", "status"),
        _link("entry_id", "entry.id", "fk_action_item_entry_id", "CASCADE"),
        sa.PrimaryKeyConstraint("entry_id", name=op.f("pk_action_item")),
    )
    op.create_index(op.f("ix_action_item_due"), "action_item", ["due"])
    op.create_index(op.f("ix_action_item_status_due"), "action_item", ["status", "due"])


def _create_action_owner() -> None:
    op.create_table(
        "action_owner",
        sa.Column("entry_id", Id(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("person_id", Id(), nullable=True),
        sa.Column("organization_id", Id(), nullable=True),
        sa.CheckConstraint(
            "(person_id IS NULL) <> (organization_id IS NULL)",
            name=op.f("ck_action_owner_one_owner"),
        ),
        _link("entry_id", "action_item.entry_id", "fk_action_owner_entry_id", "CASCADE"),
        _link("organization_id", "organization.id", "fk_action_owner_organization_id", "RESTRICT"),
        _link("person_id", "person.id", "fk_action_owner_person_id", "RESTRICT"),
        sa.PrimaryKeyConstraint("entry_id", "ordinal", name=op.f("pk_action_owner")),
    )
    op.create_index(op.f("ix_action_owner_organization_id"), "action_owner", ["organization_id"])
    op.create_index(op.f("ix_action_owner_person_id"), "action_owner", ["person_id"])


def _create_evidence() -> None:
    op.create_table(
        "evidence",
        sa.Column("entry_id", Id(), nullable=False),
        sa.Column("attachment_id", Id(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        _link("attachment_id", "attachment.id", "fk_evidence_attachment_id", "CASCADE"),
        _link("entry_id", "action_item.entry_id", "fk_evidence_entry_id", "CASCADE"),
        sa.PrimaryKeyConstraint("entry_id", "attachment_id", name=op.f("pk_evidence")),
    )
    op.create_index(op.f("ix_evidence_attachment_id"), "evidence", ["attachment_id"])


def _create_progress() -> None:
    op.create_table(
        "progress",
        sa.Column("id", Id(), nullable=False),
        sa.Column("entry_id", Id(), nullable=False),
        sa.Column("noted_at", Moment(), nullable=False),
        *_texts("text", "author"),
        sa.Column("status", sa.String(), nullable=True),
        _link("entry_id", "action_item.entry_id", "fk_progress_entry_id", "CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_progress")),
    )
    op.create_index(op.f("ix_progress_entry_id_noted_at"), "progress", ["entry_id", "noted_at"])
