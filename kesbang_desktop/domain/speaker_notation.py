"""What of the notation says who speaks: the words before a colon, and who is known by them."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from kesbang_desktop.domain.action_sentence import ActionText, split_action
from kesbang_desktop.domain.chat_senders import sender_key
from kesbang_desktop.domain.chat_stamp import ChatLine
from kesbang_desktop.domain.claimed_labels import party_within
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.known_parties import KnownParties, NameMatch, WordTest, no_words
from kesbang_desktop.domain.line_reading import gelar_left_out
from kesbang_desktop.domain.markers import split_marker
from kesbang_desktop.domain.name_labels import is_one_name
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.shorthand import (
    is_doubtful,
    split_dashed,
    split_label,
    split_speaker,
    stranger_in,
)
from kesbang_desktop.domain.speaking_roles import names_part
from kesbang_desktop.domain.speech_labels import name_in_speech


@dataclass(frozen=True, slots=True)
class SpeakerNotation:
    """Who is known at one meeting, and from when phrases count.

    ``is_word`` tells the words of the language, so that a name is told from a word.
    """

    known: KnownParties
    meeting_date: date | None
    holidays: Collection[date] = ()
    is_word: WordTest = no_words

    def stranger_in(self, text: str) -> str:
        """Return the label of ``text`` where it reads as a name that is not known, else ``''``."""
        return stranger_in(text, self.known, self.is_word)

    def speaker_in(self, text: str) -> tuple[NameMatch, str] | None:
        """Return whom the label of ``text`` names and the rest, None where it names nobody."""
        return split_speaker(text, self.known, self.is_word)

    def left_out_of(self, text: str) -> str:
        """Return a sentence on gelar in the label of ``text`` that its speaker is not known by.

        Empty where nothing is left out.
        """
        label, spoken = split_label(text), self.speaker_in(text)
        party = spoken[0].party if spoken else None
        return gelar_left_out(label[0], party) if label and party else ""

    def claimed_in(self, text: str) -> tuple[Party, str] | None:
        """Return whom the label of ``text`` names without being sure to, and what is left of it.

        None where that is nobody who is known. Words beside the name stay with what is said.
        """
        stranger = self.stranger_in(text)
        party = self._party_within(stranger) if stranger else None
        if party is None:
            return None
        dashed = split_dashed(text)
        return party, dashed[1] if dashed and dashed[0] == stranger else text

    def doubts(self, text: str) -> tuple[str, ...]:
        """Return what is not known of whoever the label of ``text`` names."""
        stranger = self.stranger_in(text)
        if not stranger:
            return ()
        party = self.known.find_speaker(stranger, self.is_word).party
        if party is not None and is_doubtful(stranger, party):
            return (f"belum tentu “{stranger}” adalah {party.name}: gelarnya lain",)
        if party is not None:
            return (f"belum jelas apakah “{stranger}” yang berbicara",)
        if (party := self._party_within(stranger)) and not name_in_speech(stranger):
            return (f"belum jelas apakah “{stranger}” adalah {party.name}",)
        if self.known.has_sent(stranger):
            return (f"pengirim “{stranger}” bukan peserta yang dikenal",)
        if names_part(stranger):
            return (f"siapa yang dimaksud “{stranger}” belum jelas",)
        if name_in_speech(stranger):
            return (f"“{stranger}” memuat nama dan kata lain; pembicaranya belum jelas",)
        if not is_one_name(stranger):
            return (f"“{stranger}” menyebut lebih dari satu pembicara",)
        rivals = " atau ".join(party.name for party in self.known.find_speaker(stranger).rivals)
        if rivals:
            return (f"pembicara “{stranger}” cocok dengan lebih dari satu nama ({rivals})",)
        return (f"pembicara “{stranger}” bukan peserta yang dikenal",)

    def split_sender(self, content: str) -> tuple[str, EntryKind, str] | None:
        """Return who stands before a sign, the kind and the text: ``Nama: > lapor``."""
        split = None if content.startswith("\\") else split_label(content)
        marked = split_marker(split[1]) if split else None
        if split is None or marked is None or not marked[1]:
            return None
        is_somebody = self.speaker_in(content) is not None or self.stranger_in(content)
        return (split[0], *marked) if is_somebody else None

    def strangers_among(self, lines: Iterable[ChatLine]) -> frozenset[str]:
        """Return the keys of those who sent ``lines`` and are nobody who is known."""
        senders = {one.sender for one in lines if one.sender and not one.is_system}
        return frozenset(
            sender_key(one)
            for one in senders
            if self.known.find_speaker(one, self.is_word).is_empty
        )

    def _party_within(self, stranger: str) -> Party | None:
        return party_within(stranger, self.known, self.is_word)

    def split_action(self, text: str) -> ActionText:
        """Take owners and the due date out of the text of an action, as they read here."""
        return split_action(text, self.known, self.meeting_date, self.holidays)
