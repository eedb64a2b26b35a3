"""Text that was typed before its minutes were open, as the settings keep it until they are."""

from collections.abc import Mapping
from dataclasses import dataclass

SETTING = "typed_ahead"
# In ``text``, for the keys that are no letters.
ENTER = "\r"
BACKSPACE = "\b"


@dataclass(frozen=True, slots=True)
class TypedAhead:
    """The keys ``text``, meant for ``place``, the setting that says where somebody was."""

    place: Mapping[str, object]
    text: str

    def to_setting(self) -> dict[str, object]:
        """Return it as a setting."""
        return {"meeting": self.place["meeting"], "place": dict(self.place), "text": self.text}

    @classmethod
    def from_setting(cls, value: object) -> "TypedAhead | None":
        """Return what is in a setting, None where nothing is or it cannot be read."""
        if not isinstance(value, Mapping):
            return None
        place, text = value.get("place"), value.get("text")
        if not isinstance(place, Mapping) or not isinstance(text, str) or "meeting" not in place:
            return None
        return cls(place, text) if text else None
