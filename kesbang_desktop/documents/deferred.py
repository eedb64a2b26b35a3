"""Functions of documents, to make ports of; their modules are imported at the first call."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kesbang_desktop.documents import key_card as key_card
    from kesbang_desktop.documents.pictures import reading as reading
    from kesbang_desktop.documents.templates import fields as fields
else:
    from kesbang_desktop.deferred import DeferredModule

    key_card = DeferredModule("kesbang_desktop.documents.key_card")
    reading = DeferredModule("kesbang_desktop.documents.pictures.reading")
    fields = DeferredModule("kesbang_desktop.documents.templates.fields")
