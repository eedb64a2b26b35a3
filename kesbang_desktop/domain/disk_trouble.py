"""What a disk is told to have refused, by the number the system gives; the same in every room."""

import errno

_FULL = frozenset((errno.ENOSPC, errno.EDQUOT))


def disk_trouble(error: OSError) -> str:
    """Return what is wrong with the disk and what to do, a clause without its full stop.

    Empty where the disk is not to blame: a folder that is gone, a permission, a file in use.
    """
    if error.errno in _FULL:
        return "Penyimpanan penuh; kosongkan sebagian isi disk itu"
    if error.errno == errno.EIO:
        return "Disk gagal membaca atau menulis; periksa disk itu"
    if error.errno == errno.EROFS:
        return "Disk itu hanya dapat dibaca; buka kunci tulisnya"
    return ""
