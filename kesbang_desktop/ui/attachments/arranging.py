"""The attachments of a meeting in another order, with other captions and kinds."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from uuid import UUID

from kesbang_desktop.domain.attachment import Attachment, AttachmentKind
from kesbang_desktop.domain.ordering import key_between, keys_after
from kesbang_desktop.ui.attachments.file_check import is_pdf_name
from kesbang_desktop.ui.look.labels import attachment_kind_word

Attachments = tuple[Attachment, ...]


def move_to(records: Sequence[Attachment], moved: Collection[UUID], place: int) -> Attachments:
    """Return ``records`` with the ``moved`` ones together before what stands at ``place``."""
    before = [one for one in records[:place] if one.id not in moved]
    after = [one for one in records[place:] if one.id not in moved]
    between = [one for one in records if one.id in moved]
    if [*before, *between, *after] == list(records):
        return tuple(records)
    low = before[-1].order_key if before else None
    high = after[0].order_key if after else None
    if low is not None and high is not None and low >= high:
        # Two of them share a key, which none fits between: all are numbered anew.
        rows = [*before, *between, *after]
        keys = keys_after(None, len(rows))
        return tuple(replace(one, order_key=key) for one, key in zip(rows, keys, strict=True))
    placed = []
    for one in between:
        low = key_between(low, high)
        placed.append(replace(one, order_key=low))
    return (*before, *placed, *after)


def move_by(records: Sequence[Attachment], moved: Collection[UUID], step: int) -> Attachments:
    """Return ``records`` with the ``moved`` ones one place earlier (-1) or later (1)."""
    places = [place for place, one in enumerate(records) if one.id in moved]
    if not places:
        return tuple(records)
    target = max(places[0] - 1, 0) if step < 0 else min(places[-1] + 2, len(records))
    return move_to(records, moved, target)


def count_words(records: Sequence[Attachment]) -> str:
    """Return how many there are of each kind, such as ``4 foto · 1 bukti``."""
    counts = {kind: sum(one.kind is kind for one in records) for kind in AttachmentKind}
    words = [f"{count} {attachment_kind_word(kind)}" for kind, count in counts.items() if count]
    return " · ".join(words)


def with_caption(records: Sequence[Attachment], captioned: UUID, caption: str) -> Attachments:
    """Return ``records`` with another caption of one of them."""
    return tuple(replace(one, caption=caption) if one.id == captioned else one for one in records)


def with_kind(
    records: Sequence[Attachment], chosen: Collection[UUID], kind: AttachmentKind
) -> Attachments:
    """Return ``records`` with the ``chosen`` ones of ``kind``, save what cannot be that."""
    return tuple(_of_kind(one, kind) if one.id in chosen else one for one in records)


def with_field(records: Sequence[Attachment], chosen: Collection[UUID], field: str) -> Attachments:
    """Return ``records`` with the photos of the ``chosen`` ones about ``field``, empty for none."""
    return tuple(
        replace(one, field=field) if one.id in chosen and one.kind is AttachmentKind.PHOTO else one
        for one in records
    )


def with_next_kind(records: Sequence[Attachment], chosen: Collection[UUID]) -> Attachments:
    """Return ``records`` with the ``chosen`` ones of the kind after that of the first."""
    first = next((one for one in records if one.id in chosen), None)
    if first is None:
        return tuple(records)
    kind = _after(first.kind)
    if kind is AttachmentKind.PHOTO and is_pdf_name(first.file_name):
        kind = _after(kind)
    return with_kind(records, chosen, kind)


def can_be(one: Attachment, kind: AttachmentKind) -> bool:
    """Tell whether ``one`` can be a ``kind``: a PDF cannot stand among the photos of the annex."""
    return kind is not AttachmentKind.PHOTO or not is_pdf_name(one.file_name)


def _of_kind(one: Attachment, kind: AttachmentKind) -> Attachment:
    return replace(one, kind=kind) if can_be(one, kind) else one


def _after(kind: AttachmentKind) -> AttachmentKind:
    kinds = list(AttachmentKind)
    return kinds[(kinds.index(kind) + 1) % len(kinds)]
