"""What a move of all data to another place came to."""

from dataclasses import dataclass


def left_aside(count: int) -> str:
    """Return what is told before a move to a file where words beside ``count`` lines stay behind;
    empty where none do.
    """
    if not count:
        return ""
    return (
        f"{count} baris masih punya versi lain yang belum dipilih (bertanda “2 versi”). Versi itu "
        "tinggal di server; pilih dulu kalau masih diperlukan."
    )


@dataclass(frozen=True, slots=True)
class MovedHouse:
    """``rows`` are the rows of each table, the same on both sides by count and digest.

    ``files`` attachments and templates came along; ``lost`` attachments had no file any more.
    """

    rows: dict[str, int]
    files: int
    lost: int

    @property
    def sentence(self) -> str:
        """What is told of it."""
        told = (
            f"Semua data dipindahkan dan terbaca kembali sama: {self.rows['meeting']} rapat, "
            f"{self.rows['entry']} butir, {self.rows['person']} orang, {self.files} berkas. "
            "Data yang lama tetap ada di tempatnya."
        )
        if not self.lost:
            return told
        return f"{told} {self.lost} berkas lampiran sudah tidak ada sebelumnya."
