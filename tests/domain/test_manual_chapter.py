from kesbang_desktop.domain.manual import chapter_of

TEXT = """# Mengetik

Satu baris.

## Tenggat

Ketik `/besok`.

<!-- tombol: typing editing -->
"""


def test_a_chapter_knows_its_parts_and_whose_keys_it_tells() -> None:
    chapter = chapter_of("03-mengetik.md", TEXT)
    assert (chapter.name, chapter.title) == ("mengetik", "Mengetik")
    assert [part.heading for part in chapter.sections] == ["Mengetik", "Tenggat"]
    assert chapter.key_groups == ("typing", "editing")
    assert chapter.with_keys(lambda group: f"[{group}]").endswith("[typing]\n[editing]\n")


def test_a_part_is_found_by_all_words_in_any_form_of_letters() -> None:
    first, second = chapter_of("x.md", TEXT).sections
    assert second.holds(["tenggat", "besok"]) and not first.holds(["besok"])
