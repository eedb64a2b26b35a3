"""One attachment of a copy is found by words of its file name."""

from uuid import UUID

import pytest

from kesbang_desktop.domain.copied_attachment import (
    AttachmentSince,
    CopiedAttachment,
    find_by_name,
)
from kesbang_desktop.domain.errors import NotFoundError

FOUND = [
    CopiedAttachment(UUID(int=number), name, "", "", None, 1, AttachmentSince.GONE)
    for number, name in enumerate(("foto.jpg", "foto.jpg.pdf", "Daftar Hadir.pdf"))
]


@pytest.mark.parametrize(
    ("words", "name"), [("FOTO.JPG", "foto.jpg"), ("hadir", "Daftar Hadir.pdf")]
)
def test_a_whole_name_comes_before_part_of_one(words: str, name: str) -> None:
    assert find_by_name(FOUND, words).file_name == name


@pytest.mark.parametrize(
    ("words", "told"), [("pdf", "cocok dengan 2 lampiran"), ("xls", "Tidak ada lampiran “xls”")]
)
def test_words_that_fit_none_or_several_are_refused_with_the_names(words: str, told: str) -> None:
    with pytest.raises(NotFoundError, match=told):
        find_by_name(FOUND, words)
