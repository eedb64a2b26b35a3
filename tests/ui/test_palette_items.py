"""What the palette offers for what is typed."""

from kesbang_desktop.ui.shell.palette.items import PaletteItem, Section, fitting


def item(text: str, section: Section = Section.COMMANDS, right: str = "") -> PaletteItem:
    return PaletteItem(section, text, right, lambda: None)


def shown(items: list[PaletteItem], typed: str) -> list[str]:
    return [one.text for _, rows in fitting(items, typed) for one in rows]


def test_nothing_typed_offers_everything_by_section() -> None:
    items = [item("Ekspor"), item("1. Agenda", Section.AGENDA), item("Cari")]
    assert shown(items, "  ") == ["1. Agenda", "Ekspor", "Cari"]


def test_words_stand_in_any_order_case_and_accents_aside() -> None:
    items = [item("Ekspor notula"), item("Cari dalam notula")]
    assert shown(items, "NOTULA eks") == ["Ekspor notula"]
    assert shown(items, "nótula") == ["Ekspor notula", "Cari dalam notula"]
    assert shown(items, "notula xyz") == []


def test_beginnings_of_words_come_first() -> None:
    items = [item("Perbesar teks"), item("Besar kecil")]
    assert shown(items, "besar") == ["Besar kecil", "Perbesar teks"]


def test_the_section_that_fits_best_comes_first() -> None:
    items = [item("1. Perapatan", Section.AGENDA), item("Rapat baru")]
    assert shown(items, "rapat") == ["Rapat baru", "1. Perapatan"]


def test_keys_and_dates_are_found_too() -> None:
    items = [item("Ekspor notula", right="Ctrl+E"), item("Rapat", Section.MEETINGS, "21 Mar 2024")]
    assert shown(items, "ctrl e") == ["Ekspor notula"]
    assert shown(items, "2024 mar") == ["Rapat"]


def test_other_words_lead_to_a_row_behind_those_that_are_called_so() -> None:
    copies = PaletteItem(Section.COMMANDS, "Cadangan", "", lambda: None, "salinan backup")
    items = [copies, item("Buka salinan bertanda tangan")]
    assert shown(items, "backup") == ["Cadangan"]
    assert shown(items, "salinan") == ["Buka salinan bertanda tangan", "Cadangan"]
