"""The directory of thousands is read once, and again only where it changed."""

from dataclasses import replace
from pathlib import Path

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.held_post import HeldPost
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.party import Directory, Person


def test_the_directory_is_read_again_where_it_changed_alone(tmp_path: Path) -> None:
    office = Backend(tmp_path)
    ports = office.ports()
    person = Person(new_id(), "Siti Aminah")
    ports.directory.save_people([person])
    first = ports.directory.load()
    ports.settings.put("lain", 1)
    assert ports.directory.load() is first
    ports.directory.save_people([replace(person, position="Sekretaris")])
    assert [one.position for one in ports.directory.load().people] == ["Sekretaris"]
    post = HeldPost("Kepala Bidang", "Kesbangpol Paser")
    ports.directory.save_people([replace(person, former_posts=(post,))])
    assert ports.directory.load().people[0].former_posts == (post,)
    # Another program, whose writes are not known here.
    other = Backend(tmp_path)
    other.ports().directory.save_people([replace(person, position="Kepala")])
    other.close()
    assert [one.position for one in ports.directory.load().people] == ["Kepala"]
    ports.directory.withdraw([person.party])
    assert ports.directory.load() == Directory()
    office.close()


def test_what_takes_long_is_made_once_for_a_directory() -> None:
    made: list[Directory] = []

    def count(directory: Directory) -> int:
        made.append(directory)
        return len(directory.people)

    few = Directory((Person(new_id(), "Siti Aminah"),))
    assert [few.once(count), few.once(count), Directory().once(count)] == [1, 1, 0]
    assert made == [few, Directory()]
