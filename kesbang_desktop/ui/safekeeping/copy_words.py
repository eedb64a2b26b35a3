"""What the pages of safety copies say of one."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kesbang_desktop.domain.copy_difference import BroughtBack, CopyDifference, Since
from kesbang_desktop.domain.copy_keeping import is_ahead
from kesbang_desktop.domain.copy_record import CopyCounts, CopyReason, CopyRecord
from kesbang_desktop.domain.way_back import OldCopy
from kesbang_desktop.ui.language.formats import format_long_date, format_time

_MOST_TITLES = 3
_MOST_MOMENTS = 3


def moment_in_words(moment: datetime) -> str:
    """Return ``Kamis, 21 Maret 2024 pukul 08.30``."""
    day, time = format_long_date(moment.date()), format_time(moment.time())
    return _tr("{0} pukul {1}").format(day, time)


def made_in_words(moment: datetime) -> str:
    """Return when a copy was made, and that the clock was wrong where that is yet to come."""
    words = moment_in_words(moment)
    return _tr("{0} (jam keliru)").format(words) if is_ahead(moment, datetime.now()) else words


def counts_in_words(counts: CopyCounts) -> str:
    """Return ``12 rapat, 340 butir, 25 orang``."""
    return _tr("{0} rapat, {1} butir, {2} orang").format(
        counts.meetings, counts.entries, counts.people
    )


def reason_in_words(copy: CopyRecord | OldCopy) -> str:
    """Return what made the program copy the data, and that not all in it is as it was written."""
    if isinstance(copy, OldCopy):
        return _tr("salinan lama")
    words = {
        CopyReason.START: _tr("program dibuka"),
        CopyReason.HOUR: _tr("tiap jam"),
        CopyReason.CLOSE: _tr("program ditutup"),
        CopyReason.UPGRADE: _tr("sebelum pemutakhiran"),
        CopyReason.RESTORE: _tr("sebelum pemulihan"),
        CopyReason.ASKED: _tr("diminta"),
        CopyReason.PACKAGE: _tr("sebelum paket diambil"),
    }[copy.reason]
    altered = _tr("{0} baris berubah sendiri", copy.altered).format(copy.altered)
    return words if copy.is_good else f"{words}; {altered}"


def difference_in_words(found: CopyDifference) -> str:
    """Return what changed since a copy, in one sentence."""
    parts = []
    if found.newer:
        titles = ", ".join(f"“{title}”" for title in found.newer[:_MOST_TITLES])
        more = _tr(" dan lainnya") if len(found.newer) > _MOST_TITLES else ""
        parts.append(
            _tr("{0} rapat baru ({1}{2})", len(found.newer)).format(len(found.newer), titles, more)
        )
    if count := found.count(Since.CHANGED):
        parts.append(_tr("{0} rapat berubah", count).format(count))
    if count := found.count(Since.BINNED):
        parts.append(_tr("{0} dibuang ke Sampah").format(count))
    if count := found.count(Since.GONE):
        parts.append(_tr("{0} rapat hilang", count).format(count))
    if not parts:
        return _tr("Sejak salinan ini tidak ada rapat yang berubah.")
    return _tr("Sejak salinan ini: {0}.").format(", ".join(parts))


def brought_in_words(brought: BroughtBack) -> str:
    """Return what came back from a copy, and how many files it did not hold."""
    if brought.meeting_id is None:
        words = _tr("{0} lampiran kembali ke rapatnya.", len(brought.attachments)).format(
            len(brought.attachments)
        )
    elif brought.is_second:
        words = _tr("Rapat kembali sebagai rapat kedua, di samping yang ada sekarang.")
    else:
        words = _tr("Rapat kembali seperti dalam salinan.")
    if not brought.lost:
        return words
    lost = _tr("{0} berkas lampirannya tidak ada dalam salinan.", len(brought.lost)).format(
        len(brought.lost)
    )
    return f"{words} {lost}"


def read_in_words(count: int, damaged: Sequence[CopyRecord]) -> str:
    """Return how many copies were read again, and which of them are damaged."""
    if not damaged:
        return _tr("{0} salinan diperiksa dan terbaca.", count).format(count)
    words = _tr(
        "{0} dari {1} salinan rusak ({2}). Pakai yang lain; salinan berikutnya menulis ulang "
        "bagian yang rusak dari data yang ada."
    )
    return words.format(len(damaged), count, _moments_in_words(damaged))


def unread_in_words(unread: Sequence[CopyRecord]) -> str:
    """Return which copies were not read again, as another passphrase opens them."""
    words = _tr("{0} salinan berkata sandi lain, jadi tidak diperiksa ({1}).", len(unread))
    return words.format(len(unread), _moments_in_words(unread))


def doubtful_in_words(doubtful: Sequence[CopyRecord]) -> str:
    """Return which copies hold rows that are not as they were written."""
    words = _tr(
        "{0} salinan memuat baris yang tidak seperti yang ditulis program ini ({1}).", len(doubtful)
    )
    return words.format(len(doubtful), _moments_in_words(doubtful))


def size_in_words(size: int) -> str:
    """Return ``12 MB``, or ``1,2 GB``."""
    megabytes = size / (1 << 20)
    if megabytes >= 1000:
        return f"{megabytes / 1024:.1f} GB".replace(".", ",")
    return f"{max(1, round(megabytes))} MB"


def file_size_in_words(size: int) -> str:
    """Return ``3 KB`` for a small file, else as :func:`size_in_words`."""
    return size_in_words(size) if size >= 1 << 20 else f"{max(1, round(size / 1024))} KB"


def _moments_in_words(copies: Sequence[CopyRecord]) -> str:
    return "; ".join(moment_in_words(one.made_at) for one in copies[:_MOST_MOMENTS])


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("safekeeping", text, "", count)
