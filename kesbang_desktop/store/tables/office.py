"""Profiles of offices and the settings of the window."""

from typing import Any
from uuid import UUID

from sqlalchemy import JSON, LargeBinary
from sqlmodel import Field

from kesbang_desktop.store.tables.row import Row, key_column, table_of


class OfficeProfileRow(Row, table=True):
    __tablename__ = "office_profile"

    id: UUID = key_column()
    settings: dict[str, Any] = Field(sa_type=JSON)
    logo: bytes = Field(default=b"", sa_type=LargeBinary)
    is_default: bool = False


class SettingRow(Row, table=True):
    """State of the window, by key."""

    __tablename__ = "setting"

    key: str = Field(primary_key=True)
    value: Any = Field(sa_type=JSON)


office_profile = table_of(OfficeProfileRow)
setting = table_of(SettingRow)
