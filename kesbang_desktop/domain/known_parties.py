"""The people and organizations a line of minutes can name."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from uuid import UUID

from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.chat_senders import sender_key
from kesbang_desktop.domain.directory_names import Circle, DirectoryNames, names_of
from kesbang_desktop.domain.names import bare_name, fold, is_address, is_degree
from kesbang_desktop.domain.offices import Office, Offices
from kesbang_desktop.domain.official_words import LABEL_WORDS
from kesbang_desktop.domain.party import Directory, Organization, Party
from kesbang_desktop.domain.party_names import AgencyNames, PersonNames
from kesbang_desktop.domain.phone import phone_key

WordTest = Callable[[str], bool]


def no_words(_word: str) -> bool:
    """Know no word of the language: what stands in where there is no dictionary."""
    return False


@dataclass(frozen=True, slots=True)
class NameMatch:
    """What a name stands for: one ``party``, or several ``rivals``, or nothing at all."""

    party: Party | None = None
    rivals: tuple[Party, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nobody is meant."""
        return self.party is None and not self.rivals


class KnownParties:
    """Looks names up: those attending come before the directory, whole names before parts.

    ``senders`` are keys of those who wrote in chats: somebody, although nobody knows who.
    """

    def __init__(
        self,
        attendances: Sequence[Attendance] = (),
        directory: Directory | None = None,
        senders: Collection[str] = (),
    ) -> None:
        self._senders = frozenset(senders)
        self._directory = (directory or Directory()).once(DirectoryNames)
        named = self._directory.named
        attending = [one.person for one in attendances if one.person]
        bare = [one.party for one in attendances if one.person is None]
        sent_by = [one.organization for one in attendances if one.organization]
        self._circles = (
            Circle(PersonNames(attending), AgencyNames(bare, named)),
            Circle(PersonNames(()), AgencyNames(sent_by, named)),
            self._directory.circle,
        )
        self._asked: tuple[str, WordTest] = "", no_words
        self._answer = NameMatch()
        self._offices = (
            Offices(_held_by_attendees(attendances, self._directory.positions, named)),
            self._directory.offices,
        )

    def find(self, name: str) -> NameMatch:
        """Return whom ``name`` means where a name is sure to stand: in ``@name``, in a list.

        Gelar and case are ignored; a unique part of a name is enough, and so is the beginning of
        a word of it, of three letters and more. Who holds an office is found by it: ``Sekda``.
        """
        return _first_found(self._find_in_circles(name))

    def find_speaker(self, label: str, is_word: WordTest = no_words) -> NameMatch:
        """Return whom ``label`` before a colon names; every word has to belong to whoever it is.

        That is a name with or without gelar, a part of it, ``Pak`` or ``Bu`` with a part of it, a
        jabatan, an agency by its whole or its short name, or a telephone number. ``is_word`` tells
        the words of the language: the beginning of a name is none of these by chance.
        """
        # One line asks several times.
        if self._asked != (label, is_word):
            self._asked, self._answer = (label, is_word), self._find_speaker(label, is_word)
        return self._answer

    def _find_speaker(self, label: str, is_word: WordTest) -> NameMatch:
        if fold(label).startswith("yth "):
            # Whoever is written to does not speak.
            return NameMatch()
        if number := phone_key(label):
            return _first_found(iter([self._directory.by_phone.get(number, [])]))
        return _first_found(self._find_speakers(label, is_word))

    def with_senders(self, senders: Collection[str]) -> "KnownParties":
        """Return the same who are known, with ``senders`` (keys) beside those that are."""
        if self._senders.issuperset(senders):
            return self
        known = copy(self)
        known._senders = self._senders.union(senders)
        return known

    def has_sent(self, label: str) -> bool:
        """Tell whether somebody wrote in a chat as ``label``."""
        return bool(self._senders) and sender_key(label) in self._senders

    def has_word(self, word: str) -> bool:
        """Tell whether ``word``, in any case, is a word of a known name or short name."""
        key = fold(word)
        return any(
            key in names.words
            for circle in self._circles
            for names in (circle.people, circle.agencies)
        )

    def _find_in_circles(self, name: str) -> Iterator[list[Party]]:
        core = bare_name(name)
        for circle in self._circles:
            yield circle.called(name)
            if _is_one_name(name):
                parts = circle.people.parts(core)
                yield parts if len(parts) > 1 else [*parts, *circle.agencies.parts(name)]
                yield circle.people.initials(core)
                yield [*circle.people.beginnings(core), *circle.agencies.beginnings(name)]
                yield self._offices[0].find(core) if circle is self._circles[0] else []
        yield self._offices[1].find(core) if _is_one_name(name) else []

    def _find_speakers(self, label: str, is_word: WordTest) -> Iterator[list[Party]]:
        if not _is_one_name(label):
            yield from (circle.called(label) for circle in self._circles)
            return
        core = bare_name(label)
        is_addressed = is_address(label.split()[0]) and core != label.strip()
        heads_a_list = fold(core) in LABEL_WORDS and not is_addressed
        may_begin = is_addressed or not (heads_a_list or all(map(is_word, core.split())))
        attending = self._circles[0]
        for circle in self._circles:
            yield circle.called(label)
            if circle is attending or not heads_a_list:
                yield circle.people.parts(core)
                yield circle.people.initials(core)
            yield circle.agencies.short(label)
            if circle is attending:
                yield self._offices[0].find(core)
                yield circle.people.beginnings(core) if may_begin else []
        yield self._offices[1].find(core)


def _is_one_name(text: str) -> bool:
    """Tell whether nothing but gelar stands behind the first comma of ``text``."""
    return any(map(str.isalnum, text)) and all(map(is_degree, text.split(",")[1:]))


def _first_found(tries: Iterator[list[Party]]) -> NameMatch:
    for found in tries:
        parties = tuple({party.id: party for party in found}.values())
        if len(parties) == 1:
            return NameMatch(parties[0])
        if parties:
            return NameMatch(rivals=parties)
    return NameMatch()


def _held_by_attendees(
    attendances: Sequence[Attendance],
    positions: Mapping[UUID, str],
    named: Mapping[UUID, Organization],
) -> Iterator[Office]:
    for one in attendances:
        held = one.position or (positions.get(one.person.id, "") if one.person else "")
        agency = one.organization
        names = (agency.name, *names_of(named.get(agency.id))) if agency else ()
        if held and one.person:
            yield Office(one.person, held, names)
