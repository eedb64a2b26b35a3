"""State of the window that outlives it, by key."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from kesbang_desktop.store.tables import setting
from kesbang_desktop.store.upsert import upsert


def get_setting(session: Session, key: str) -> object:
    """Return what was put under ``key`` (what JSON can hold), or None."""
    return session.scalar(select(setting.c.value).where(setting.c.key == key))


def put_setting(session: Session, key: str, value: object) -> None:
    """Keep ``value``, anything JSON can hold, under ``key``."""
    upsert(session, setting, [{"key": key, "value": value}])
