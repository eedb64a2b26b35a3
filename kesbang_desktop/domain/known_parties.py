"""The people and organizations a line of minutes can name."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.names import fold, name_key
from kesbang_desktop.domain.party import Directory, Party


@dataclass(frozen=True, slots=True)
class NameMatch:
    """What a name stands for: one ``party``, or several ``rivals``, or nothing at all."""

    party: Party | None = None
    rivals: tuple[Party, ...] = ()


class KnownParties:
    """Looks names up: those attending come before the directory, whole names before parts."""

    def __init__(
        self, attendances: Sequence[Attendance] = (), directory: Directory | None = None
    ) -> None:
        directory = directory or Directory()
        aliases = {one.id: one.name for one in directory.organizations}
        self._tiers = (
            _Tier([one.party for one in attendances], aliases),
            _Tier([one.organization for one in attendances if one.organization], aliases),
            _Tier(
                [
                    *(one.party for one in directory.people),
                    *(one.party for one in directory.organizations),
                ],
                aliases,
            ),
        )

    def find(self, name: str) -> NameMatch:
        """Return whom ``name`` means: gelar and case are ignored, a unique word of it is enough."""
        key = name_key(name)
        if not key:
            return NameMatch()
        for tier in self._tiers:
            found = tier.find(key)
            if len(found) == 1:
                return NameMatch(found[0])
            if found:
                return NameMatch(rivals=tuple(found))
        return NameMatch()

    def has_word(self, word: str) -> bool:
        """Tell whether ``word``, in any case, is a word of a known name or short name."""
        key = fold(word)
        return any(tier.has_word(key) for tier in self._tiers)


class _Tier:
    """One circle of parties, by whole name and by word."""

    def __init__(self, parties: Iterable[Party], aliases: dict[UUID, str]) -> None:
        self.parties = list({party.id: party for party in parties}.values())
        self.whole: dict[str, list[Party]] = defaultdict(list)
        self._by_word: dict[str, list[Party]] = defaultdict(list)
        for party in self.parties:
            names = [party.name, aliases.get(party.id, "")]
            keys = {key for name in names if name for key in (fold(name), name_key(name)) if key}
            for key in keys:
                self.whole[key].append(party)
            for word in {word for key in keys for word in key.split()}:
                self._by_word[word].append(party)

    def has_word(self, key: str) -> bool:
        return key in self._by_word

    def find(self, key: str) -> list[Party]:
        if key in self.whole:
            return self.whole[key]
        words = key.split()
        if not words:
            return []
        found = self._by_word.get(words[0], [])
        for word in words[1:]:
            others = {party.id for party in self._by_word.get(word, [])}
            found = [party for party in found if party.id in others]
        return found
