"""State of the window that outlives it, by key."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.station import key_of_station
from kesbang_desktop.domain.together.values import merge_setting
from kesbang_desktop.store.tables import setting
from kesbang_desktop.store.upsert import upsert

# Under which a session knows the mark of its computer, where many share the data.
STATION = "station"


def get_setting(session: Session, key: str) -> object:
    """Return what was put under ``key`` (what JSON can hold), or None."""
    return session.scalar(select(setting.c.value).where(setting.c.key == kept_key(session, key)))


def put_setting(session: Session, key: str, value: object, known: object = None) -> None:
    """Keep ``value``, anything JSON can hold, under ``key``.

    ``known`` is what it was made of: what others did to it since stays.
    """
    value = merge_setting(known, value, get_setting(session, key))
    upsert(session, setting, [{"key": kept_key(session, key), "value": value}])


def kept_key(session: Session, key: str) -> str:
    """Return the key of the row that keeps the setting ``key``."""
    return key_of_station(session.info.get(STATION, ""), key)
