"""The sections of the settings that a command leads to, before the page is made."""

from PySide6.QtCore import QCoreApplication


def profile_title() -> str:
    """Return the title of the section of the office profiles."""
    return QCoreApplication.translate("settings", "Profil instansi")


def templates_title() -> str:
    """Return the title of the section of the templates."""
    return QCoreApplication.translate("settings", "Templat dokumen")


def author_title() -> str:
    """Return the title of the section of the name that stands with notes."""
    return QCoreApplication.translate("settings", "Nama Anda")


def appearance_title() -> str:
    """Return the title of the section of colours and size."""
    return QCoreApplication.translate("settings", "Tampilan")


def wall_title() -> str:
    """Return the title of the section of what the room sees."""
    return QCoreApplication.translate("settings", "Tayangan")


def calendar_title() -> str:
    """Return the title of the section of reminders in calendars."""
    return QCoreApplication.translate("settings", "Kalender")


def named_days_title() -> str:
    """Return the title of the section of the named days."""
    return QCoreApplication.translate("settings", "Hari bernama")


def data_title() -> str:
    """Return the title of the section of which data is worked on."""
    return QCoreApplication.translate("settings", "Data")


def copies_title() -> str:
    """Return the title of the section of the safety copies."""
    return QCoreApplication.translate("settings", "Cadangan")


def lock_title() -> str:
    """Return the title of the section of the passphrase."""
    return QCoreApplication.translate("settings", "Kata sandi")


def about_title() -> str:
    """Return the title of the section of the program itself."""
    return QCoreApplication.translate("settings", "Tentang")


def section_titles() -> tuple[str, ...]:
    """Return the titles in their order."""
    return (
        profile_title(),
        templates_title(),
        author_title(),
        calendar_title(),
        appearance_title(),
        wall_title(),
        named_days_title(),
        data_title(),
        copies_title(),
        lock_title(),
        about_title(),
    )
