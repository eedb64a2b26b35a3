"""Profil instansi: everything an office sets, by keyboard, kept while it is typed."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QSizeF, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import DatabaseError, PictureError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import TimeZone
from kesbang_desktop.domain.office_profile import (
    LetterheadLine,
    NumberStyle,
    OfficeProfile,
    OwnTemplate,
    PageNumbers,
    Paper,
    Rule,
    Unit,
)
from kesbang_desktop.domain.party import Person
from kesbang_desktop.ui.settings.inputs import OFFICE_TYPEFACES
from kesbang_desktop.ui.settings.page_layout import lay_out
from kesbang_desktop.ui.settings.profile_name_dialog import ProfileNameDialog
from kesbang_desktop.ui.settings.profile_page import ProfilePage
from tests.ui.test_accessible_names import unnamed

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
NO_LOGO = QSizeF()
DRAWING = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 100">'
    b'<rect width="80" height="100" fill="#00aa77"/></svg>'
)


def type_over(widget, text: str) -> None:
    """Put ``text`` in place of what a line or an editable box holds."""
    widget.setFocus()
    line = widget.lineEdit() if hasattr(widget, "lineEdit") and widget.isEditable() else widget
    line.selectAll()
    QTest.keyClicks(line, text)


def stored(store, profile_id=None) -> OfficeProfile:
    found = [one for one in store.papers.profiles if one.id == profile_id]
    return found[0] if found else store.papers.profiles[0]


def settle(qtbot, page) -> None:
    """Wait until everything typed was given to the store."""
    qtbot.waitUntil(lambda: page.is_settled)


def words(page) -> list[str]:
    return page.picture.layout_shown.words


def show_tab(page, tab) -> None:
    page.form.tabs.setCurrentIndex(page.form.pages.index(tab))


def test_a_letterhead_line_changes_the_picture_and_is_kept(qtbot, store, profile_page):
    first = profile_page.form.letterhead.lines.rows[0]
    type_over(first.text, "PEMERINTAH KOTA SAMARINDA")
    assert words(profile_page)[0] == "PEMERINTAH KOTA SAMARINDA"
    # Kept by itself, without leaving the field.
    qtbot.waitUntil(lambda: stored(store).letterhead[0].text == "PEMERINTAH KOTA SAMARINDA")
    assert stored(store).letterhead[0].size_pt == 12


def test_lines_are_added_moved_and_removed(qtbot, store, profile_page):
    lines = profile_page.form.letterhead.lines
    lines.add_button.setFocus()
    qtbot.keyClick(lines.add_button, KEY.Key_Space)
    added = lines.rows[-1]
    qtbot.waitUntil(added.text.hasFocus)
    qtbot.keyClicks(added.text, "Pos-el kesbangpol@kaltimprov.go.id")
    for _ in range(2):
        qtbot.keyClick(added.text, KEY.Key_Up, ALT)
    assert added.text.hasFocus()
    assert lines.rows.index(added) == 3
    qtbot.keyClick(lines.rows[4].buttons["remove"], KEY.Key_Space)
    settle(qtbot, profile_page)
    texts = [line.text for line in stored(store).letterhead]
    assert texts[3] == "Pos-el kesbangpol@kaltimprov.go.id"
    assert len(texts) == 5
    assert not any("Faksimile" in text for text in texts)
    assert words(profile_page)[:5] == texts


def test_size_and_weight_of_a_line(qtbot, store, profile_page):
    row = profile_page.form.letterhead.lines.rows[0]
    type_over(row.size_pt, "14,5")
    qtbot.keyClick(row.bold, KEY.Key_Space)
    settle(qtbot, profile_page)
    assert stored(store).letterhead[0] == LetterheadLine(
        "PEMERINTAH PROVINSI KALIMANTAN TIMUR", 14.5, bold=True
    )


@pytest.mark.parametrize("typed", ["", "x", "-2", "99", "2,5,1", "1e1"])
def test_a_bad_number_is_pointed_out_and_not_kept(qtbot, store, profile_page, typed):
    form = profile_page.form
    show_tab(profile_page, form.page)
    top = form.input_at("margins.top")
    type_over(top, typed or " ")
    assert form.error_at("margins.top") == "Tulis angka dari 0 sampai 8, misalnya 1,5."
    type_over(form.input_at("margins.left"), "3,5")
    settle(qtbot, profile_page)
    assert (stored(store).margins.top, stored(store).margins.left) == (2.0, 3.5)
    type_over(top, "2,7")
    assert form.error_at("margins.top") == ""
    settle(qtbot, profile_page)
    assert stored(store).margins.top == 2.7


def test_a_bad_size_of_a_line_keeps_its_last_good_one(qtbot, store, profile_page):
    row = profile_page.form.letterhead.lines.rows[1]
    type_over(row.size_pt, "0")
    assert "dari 6 sampai 36" in profile_page.form.error_at("letterhead")
    type_over(row.text, "BADAN LAIN")
    settle(qtbot, profile_page)
    assert stored(store).letterhead[1] == LetterheadLine("BADAN LAIN", 16.0, bold=True)


def test_the_typefaces_of_this_computer_are_offered(qtbot, store, profile_page):
    show_tab(profile_page, profile_page.form.page)
    box = profile_page.form.input_at("typeface")
    assert box.count() == 3
    box.setFocus()
    qtbot.waitUntil(lambda: box.count() > 3)
    assert [box.itemText(row) for row in range(3)] == list(OFFICE_TYPEFACES)
    assert box.currentText() == "Arial"
    assert profile_page.is_settled
    qtbot.keyClick(box, KEY.Key_Down)
    settle(qtbot, profile_page)
    assert stored(store).typeface == "Times New Roman"


def test_arrows_change_a_number(qtbot, store, profile_page):
    show_tab(profile_page, profile_page.form.page)
    spacing = profile_page.form.input_at("line_spacing")
    qtbot.keyClick(spacing, KEY.Key_Down)
    assert spacing.text() == "1,45"
    for _ in range(20):
        qtbot.keyClick(spacing, KEY.Key_Down)
    assert spacing.text() == "1"


def test_everything_on_every_tab_reaches_the_record(qtbot, store, profile_page):
    form = profile_page.form
    for path, text in {
        "office": "Kantor Kesbangpol Kota Samarinda",
        "logo_height_cm": "2",
        "typeface": "Times New Roman",
        "size_pt": "11",
        "line_spacing": "1,15",
        "notula_title": "NOTULEN",
        "sections.opening": "Pembukaan",
        "sections.discussion": "Jalannya Rapat",
        "sections.decisions": "Kesimpulan",
        "sections.actions": "Rencana Tindak Lanjut",
        "sections.closing": "Akhir",
        "participants_limit": "20",
        "number_patterns.notula": "{urut}/BA/{bulan}/{tahun}",
        "number_patterns.invitation": "{klasifikasi}/{urut}",
        "number_patterns.report": "ND-{urut}",
        "archive_code": "005",
        "unit_code": "KBP",
        "signer.title": "Sekretaris",
        "signer.name": "Nama Lengkap, S.Sos.",
        "letter_signer.title": "Kepala Bidang",
        "letter_signer.nip": "196804111993031009",
        "place_of_signing": "Balikpapan",
        "signature_gap_cm": "3",
        "report_to": "Gubernur",
        "report_copies": "Arsip",
        "invitees_limit": "7",
        "spare_rows": "4",
    }.items():
        type_over(form.input_at(path), text)
    for path in ("shows_entry_times", "annexes_attendance", "annexes_photos"):
        qtbot.keyClick(form.input_at(path), KEY.Key_Space)
    for path in ("show_signing_date", "note_taker_signs"):
        qtbot.keyClick(form.input_at(path), KEY.Key_Space)
    for path, downs in {
        "paper": 1,
        "rule": 1,
        "page_numbers": 1,
        "number_style": 1,
        "zone": 1,
        "signer.capacity": 1,
        "letter_signer.capacity": 3,
    }.items():
        for _ in range(downs):
            qtbot.keyClick(form.input_at(path), KEY.Key_Down)
    qtbot.keyClicks(form.input_at("signer.on_behalf_of"), "Kepala Badan")
    settle(qtbot, profile_page)
    kept = stored(store)
    assert kept.office == "Kantor Kesbangpol Kota Samarinda"
    assert (kept.logo_height_cm, kept.rule) == (2.0, Rule.THICK_THIN)
    assert (kept.typeface, kept.size_pt, kept.line_spacing) == ("Times New Roman", 11.0, 1.15)
    assert kept.notula_title == "NOTULEN"
    assert kept.sections.decisions == "Kesimpulan"
    assert kept.sections.closing == "Akhir"
    assert (kept.paper, kept.page_numbers) == (Paper.F4, PageNumbers.FOOTER)
    assert (kept.number_style, kept.zone) == (NumberStyle.ROMAN, TimeZone.WIT)
    assert kept.number_patterns.notula == "{urut}/BA/{bulan}/{tahun}"
    assert kept.number_patterns.report == "ND-{urut}"
    assert (kept.archive_code, kept.unit_code) == ("005", "KBP")
    assert (kept.participants_limit, kept.invitees_limit, kept.spare_rows) == (20, 7, 4)
    assert isinstance(kept.spare_rows, int)
    assert kept.signer.capacity == "a.n."
    assert kept.signer.on_behalf_of == "Kepala Badan"
    assert kept.signer.name == "Nama Lengkap, S.Sos."
    assert kept.letter_signer.capacity == "Plt."
    assert kept.letter_signer.nip == "196804111993031009"
    assert (kept.place_of_signing, kept.signature_gap_cm) == ("Balikpapan", 3.0)
    assert kept.shows_entry_times
    assert kept.annexes_attendance
    assert not kept.annexes_photos
    assert not kept.show_signing_date
    assert kept.note_taker_signs
    assert (kept.report_to, kept.report_copies) == ("Gubernur", ("Arsip",))


def test_every_value_of_a_profile_has_an_input(profile_page):
    """Nothing that papers use can only be set from outside this page."""
    reached = {path.split(".")[0] for page in profile_page.form.pages for path in page.inputs}
    elsewhere = {"id", "name", "own_templates"}
    assert reached | elsewhere == set(OfficeProfile.__dataclass_fields__)


def test_the_page_is_painted_as_the_profile_says(profile_page):
    profile = replace(
        profile_page.profile,
        paper=Paper.F4,
        number_style=NumberStyle.ROMAN,
        page_numbers=PageNumbers.FOOTER,
        rule=Rule.THICK_THIN,
        note_taker_signs=True,
    )
    page = lay_out(profile, QSizeF(80, 100))
    assert round(page.size.height() / page.size.width(), 3) == round(33.0 / 21.5, 3)
    assert len(page.bars) == 2
    assert page.logo is not None
    assert "Halaman 1 dari 2" in page.words
    assert "III." in page.words
    assert "Notulis," in page.words
    plain = lay_out(replace(profile, letterhead=(), note_taker_signs=False), NO_LOGO)
    assert not plain.bars
    assert plain.words[0] == "NOTULA"


def test_large_type_makes_the_picture_longer_and_leaves_nothing_out(profile_page):
    usual = lay_out(profile_page.profile, NO_LOGO)
    large = lay_out(replace(profile_page.profile, size_pt=16.0, line_spacing=2.0), NO_LOGO)
    headings = ("Kata Pembukaan", "Pembahasan", "Keputusan", "Tindak Lanjut", "Penutup")
    assert set(headings) <= set(large.words)
    assert "Pimpinan Sidang/Rapat," in large.words
    assert large.length > usual.length >= usual.size.height()
    assert all(at.y() < large.length for at, _ in large.texts)


def test_a_number_pattern_shows_an_example_or_what_is_wrong(qtbot, store, profile_page):
    form = profile_page.form
    show_tab(profile_page, form.numbers)
    field = form.numbers.fields["number_patterns.notula"]
    assert field.hint == "Contoh: 200.1.5/1461/Kesbangpol"
    type_over(form.input_at("archive_code"), "005")
    assert field.hint == "Contoh: 005/1461/Kesbangpol"
    type_over(form.input_at("number_patterns.notula"), "{urut}/{bagian}")
    assert "“{bagian}” tidak dikenal" in field.error
    assert field.hint == ""
    settle(qtbot, profile_page)
    # Half typed on the way there, "{urut}/" was a pattern; the one with an unknown part is not.
    assert "bagian" not in stored(store).number_patterns.notula


def test_units_are_added_and_removed(qtbot, store, profile_page):
    units = profile_page.form.numbers.units
    show_tab(profile_page, profile_page.form.numbers)
    qtbot.keyClick(units.add_button, KEY.Key_Space)
    qtbot.waitUntil(units.rows[2].name.hasFocus)
    settle(qtbot, profile_page)
    assert len(stored(store).units) == 2
    qtbot.keyClicks(units.rows[2].name, "Bidang Ketahanan Ekonomi")
    qtbot.keyClicks(units.rows[2].code, "Kesbangpol-Ekon")
    qtbot.keyClick(units.rows[0].buttons["remove"], KEY.Key_Space)
    settle(qtbot, profile_page)
    assert stored(store).units == (
        Unit("Bidang Politik Dalam Negeri", "Kesbangpol-Poldagri"),
        Unit("Bidang Ketahanan Ekonomi", "Kesbangpol-Ekon"),
    )


def test_a_name_of_the_directory_fills_in_the_signer(qtbot, store, settings, worker):
    person = Person(
        new_id(),
        "Dr. H. Nama Lengkap, S.Sos., M.Si.",
        nip="196804111993031009",
        rank="Pembina Tingkat I",
        grade="IV/b",
        position="Kepala Badan",
    )
    store.save_people([person])
    settings.sections.setCurrentRow(settings.profile_row)
    page = settings.profile
    qtbot.waitUntil(lambda: worker.is_idle and page.profile is not None)
    show_tab(page, page.form.signers)
    name = page.form.input_at("letter_signer.name")
    name.setFocus()
    qtbot.keyClicks(name, "nama leng")
    popup = name.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, KEY.Key_Down)
    qtbot.keyClick(popup, KEY.Key_Return)
    settle(qtbot, page)
    signer = stored(store).letter_signer
    assert (signer.name, signer.nip) == (person.name, person.nip)
    assert (signer.rank, signer.grade) == (person.rank, person.grade)
    assert signer.title == "Kepala Badan"
    assert page.form.input_at("letter_signer.nip").text() == "19680411 199303 1 009"


def test_odd_numbers_and_ranks_are_pointed_out_and_kept(qtbot, store, profile_page):
    form = profile_page.form
    show_tab(profile_page, form.signers)
    type_over(form.input_at("signer.nip"), "123")
    type_over(form.input_at("signer.rank"), "Penata")
    type_over(form.input_at("signer.grade"), "IV/b")
    fields = form.signers.fields
    assert "18 angka" in fields["signer.nip"].hint
    assert "Pembina Tingkat I" in fields["signer.rank"].hint
    settle(qtbot, profile_page)
    assert (stored(store).signer.nip, stored(store).signer.grade) == ("123", "IV/b")


def test_the_official_is_asked_for_only_where_one_is_named(qtbot, profile_page):
    form = profile_page.form
    show_tab(profile_page, form.signers)
    field = form.signers.fields["signer.on_behalf_of"]
    capacity = form.input_at("signer.capacity")
    assert not field.isVisible()
    qtbot.keyClick(capacity, KEY.Key_Down)
    assert field.isVisible()
    for _ in range(2):
        qtbot.keyClick(capacity, KEY.Key_Down)
    assert not field.isVisible()


def make_profile(qtbot, page, name: str) -> None:
    """Ask for a new profile by its button and name it."""
    qtbot.keyClick(page.bar.new_button, KEY.Key_Space)
    name_it(qtbot, page, name)


def name_it(qtbot, page, name: str) -> None:
    dialog = next(one for one in page.findChildren(ProfileNameDialog) if one.isVisible())
    qtbot.waitUntil(dialog.isActiveWindow)
    editor = dialog.fields["name"].editor
    editor.selectAll()
    qtbot.keyClicks(editor, name)
    qtbot.keyClick(editor, KEY.Key_Return)
    qtbot.activate(page.window())


def test_two_bidang_have_their_own_signers(qtbot, store, profile_page, worker):
    form = profile_page.form
    first = profile_page.profile.id
    type_over(form.input_at("signer.name"), "Penanda Pertama")
    make_profile(qtbot, profile_page, "Bidang Politik")
    qtbot.waitUntil(lambda: profile_page.profile.name == "Bidang Politik")
    second = profile_page.profile.id
    assert form.input_at("signer.name").text() == "Penanda Pertama"
    type_over(form.input_at("signer.name"), "Penanda Kedua")
    assert "Penanda Kedua" in words(profile_page)
    box = profile_page.bar.box
    box.setFocus()
    qtbot.keyClick(box, KEY.Key_Up)
    qtbot.waitUntil(lambda: profile_page.profile.id == first)
    assert form.input_at("signer.name").text() == "Penanda Pertama"
    assert "Penanda Pertama" in words(profile_page)
    settle(qtbot, profile_page)
    assert stored(store, first).signer.name == "Penanda Pertama"
    assert stored(store, second).signer.name == "Penanda Kedua"


def test_a_profile_is_used_renamed_and_removed(qtbot, store, profile_page):
    first = profile_page.profile.id
    assert not profile_page.bar.use_button.isVisible()
    assert not profile_page.bar.remove_action.isEnabled()
    make_profile(qtbot, profile_page, "Bidang Politik")
    qtbot.waitUntil(lambda: profile_page.bar.use_button.isVisible())
    second = profile_page.profile.id
    qtbot.keyClick(profile_page.bar.use_button, KEY.Key_Space)
    qtbot.waitUntil(lambda: store.papers.profiles[0].id == second)
    qtbot.waitUntil(lambda: not profile_page.bar.use_button.isVisible())
    profile_page.bar.rename_action.trigger()
    name_it(qtbot, profile_page, "Bidang Poldagri")
    qtbot.waitUntil(lambda: stored(store, second).name == "Bidang Poldagri")
    assert profile_page.bar.box.currentText() == "Bidang Poldagri"
    profile_page.bar.box.setCurrentIndex(1)
    qtbot.waitUntil(lambda: profile_page.profile.id == first)
    profile_page.bar.remove_action.trigger()
    question = profile_page.findChild(QMessageBox)
    assert "Kesbangpol Kaltim" in question.text()
    remove = next(one for one in question.buttons() if one.text() == "Hapus")
    qtbot.keyClick(remove, KEY.Key_Space)
    qtbot.waitUntil(lambda: [one.id for one in store.papers.profiles] == [second])
    qtbot.waitUntil(lambda: profile_page.profile.id == second)
    profile_page.banner.press("Urungkan")
    qtbot.waitUntil(lambda: profile_page.profile.id == first)
    assert [one.id for one in store.papers.profiles] == [second, first]


def test_a_profile_needs_a_name(qtbot, profile_page):
    qtbot.keyClick(profile_page.bar.new_button, KEY.Key_Space)
    dialog = profile_page.findChild(ProfileNameDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog.fields["name"].editor, KEY.Key_Return)
    assert "belum diisi" in dialog.fields["name"].error
    dialog.reject()


def test_a_profile_goes_out_and_comes_in(qtbot, store, profile_page, tmp_path):
    todo = profile_page.actions_of_profiles
    todo.export_to(profile_page.profile, tmp_path / "kantor")
    file = tmp_path / "kantor.notula-profil"
    qtbot.waitUntil(lambda: str(file) in profile_page.banner.text)
    file.write_text("Dari laptop lain", encoding="utf-8")
    todo.import_from(file)
    qtbot.waitUntil(lambda: profile_page.profile.name == "Dari laptop lain")
    assert len(store.papers.profiles) == 2
    assert store.papers.profiles[0].name == "Kesbangpol Kaltim"
    # Two of one name could not be told apart.
    todo.import_from(file)
    qtbot.waitUntil(lambda: profile_page.profile.name == "Dari laptop lain (2)")


def test_a_broken_file_is_told_and_nothing_is_taken(qtbot, store, profile_page, tmp_path):
    file = tmp_path / "rusak.notula-profil"
    file.write_bytes(b"")
    before = profile_page.profile
    profile_page.actions_of_profiles.import_from(file)
    qtbot.waitUntil(lambda: "kosong" in profile_page.banner.text)
    assert len(store.papers.profiles) == 1
    assert profile_page.profile == before


def paste_logo(page, data: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(data)
    logo = page.form.letterhead.logo
    logo.choose_button.setFocus()
    QTest.keyClick(logo.choose_button, KEY.Key_V, CONTROL)


@pytest.mark.parametrize("kind", ["image/svg+xml", "text/plain"])
def test_a_pasted_drawing_becomes_a_png_of_600_dots_per_inch(qtbot, store, profile_page, kind):
    data = QMimeData()
    data.setData(kind, QByteArray(DRAWING))
    paste_logo(profile_page, data)
    qtbot.waitUntil(lambda: bool(profile_page.profile.logo))
    settle(qtbot, profile_page)
    logo = stored(store).logo
    assert logo.startswith(b"\x89PNG")
    image = QImage.fromData(logo)
    assert image.height() == round(2.3 / 2.54 * 600)
    assert image.width() == round(image.height() * 0.8)
    assert image.pixelColor(image.rect().center()) == QColor("#00aa77")
    assert profile_page.picture.layout_shown.logo is not None
    qtbot.keyClick(profile_page.form.letterhead.logo.remove_button, KEY.Key_Space)
    settle(qtbot, profile_page)
    assert stored(store).logo == b""
    assert profile_page.picture.layout_shown.logo is None


def test_a_pasted_file_and_a_pasted_picture_are_logos(qtbot, store, profile_page, tmp_path):
    picture = QImage(40, 50, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    file = tmp_path / "lambang.png"
    picture.save(str(file))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    paste_logo(profile_page, data)
    qtbot.waitUntil(lambda: profile_page.profile.logo == file.read_bytes())
    profile_page.form.letterhead.logo.take(b"")
    data = QMimeData()
    data.setImageData(picture)
    paste_logo(profile_page, data)
    qtbot.waitUntil(lambda: QImage.fromData(profile_page.profile.logo).width() == 40)


def test_a_pasted_logo_touches_no_disk_before_it_is_kept(
    qtbot, profile_page, tmp_path, monkeypatch
):
    """Neither the folder of the system for temporary files nor any other."""
    elsewhere = tmp_path / "sementara-sistem"
    elsewhere.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(elsewhere))
    given = []
    profile_page.form.letterhead.logo.file_chosen.connect(given.append)
    picture = QImage(30, 20, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    for kind, content in (("picture", picture), ("image/svg+xml", DRAWING), ("text", DRAWING)):
        data = QMimeData()
        if kind == "picture":
            data.setImageData(content)
        elif kind == "text":
            data.setText(content.decode())
        else:
            data.setData(kind, QByteArray(content))
        profile_page.form.letterhead.logo.take(b"")
        paste_logo(profile_page, data)
        qtbot.waitUntil(lambda: bool(profile_page.profile.logo))
    assert (given, list(elsewhere.iterdir())) == ([], [])


def test_a_logo_that_cannot_be_used_is_told_beside_it(qtbot, store, ports, worker, tmp_path):
    def refuse(path: Path) -> None:
        raise PictureError(f"Logo “{path.name}” bukan gambar. Pilih berkas lain.")

    page = ProfilePage(replace(ports, profiles=replace(ports.profiles, read_logo=refuse)), worker)
    qtbot.addWidget(page)
    qtbot.waitUntil(lambda: page.profile is not None)
    page.form.letterhead.logo.file_chosen.emit(tmp_path / "catatan.txt")
    qtbot.waitUntil(lambda: "catatan.txt" in page.form.error_at("logo"))
    assert page.profile.logo == b""


def test_a_drawing_of_nothing_is_told(qtbot, profile_page):
    data = QMimeData()
    data.setData("image/svg+xml", QByteArray(b"<svg>"))
    with qtbot.capture_exceptions():
        paste_logo(profile_page, data)
        qtbot.waitUntil(lambda: "tidak dapat digambar" in profile_page.form.error_at("logo"))


def test_leaving_the_page_keeps_what_was_typed(qtbot, store, settings, profile_page):
    type_over(profile_page.form.input_at("office"), "Kantor")
    settings.sections.setCurrentRow(0)
    assert not profile_page._throttle.isActive()
    settle(qtbot, profile_page)
    assert stored(store).office == "Kantor"


def test_flush_writes_at_once(qtbot, store, settings, profile_page, worker):
    type_over(profile_page.form.input_at("office"), "Kantor")
    assert not settings.is_settled
    settings.flush()
    qtbot.waitUntil(lambda: settings.is_settled)
    assert stored(store).office == "Kantor"


def test_what_the_disk_refuses_is_told_and_written_later(qtbot, store, ports, worker):
    refused = []

    def save(profile: OfficeProfile, known: OfficeProfile | None) -> Changes:
        if len(refused) < 1:
            refused.append(profile)
            raise DatabaseError("Penyimpanan penuh. Kosongkan sebagian isi disk.")
        return store.papers.save_profile(profile, known)

    page = ProfilePage(replace(ports, profiles=replace(ports.profiles, save=save)), worker)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.profile is not None)
    type_over(page.form.input_at("office"), "Kantor")
    page.flush()
    qtbot.waitUntil(lambda: "Penyimpanan penuh" in page.banner.text)
    assert not page.is_settled
    qtbot.waitUntil(lambda: page.is_settled)
    assert stored(store).office == "Kantor"
    assert page.banner.text == ""


def test_an_edit_leaves_templates_that_were_chosen_meanwhile(qtbot, store, profile_page):
    own = (OwnTemplate("undangan", "undangan.docx"),)
    store.papers.profiles[0] = replace(store.papers.profiles[0], own_templates=own)
    type_over(profile_page.form.input_at("office"), "Kantor")
    settle(qtbot, profile_page)
    assert (stored(store).office, stored(store).own_templates) == ("Kantor", own)


def test_a_removed_profile_does_not_come_back(qtbot, store, profile_page):
    gone = profile_page.profile.id
    other = replace(profile_page.profile, id=new_id(), name="Lain")
    type_over(profile_page.form.input_at("office"), "Kantor")
    store.papers.profiles[:] = [other]
    settle(qtbot, profile_page)
    assert all(one.id != gone for one in store.papers.profiles)


def test_tabs_turn_by_keyboard(qtbot, profile_page):
    lines = profile_page.form.letterhead.lines
    lines.rows[0].text.setFocus()
    qtbot.keyClick(lines.rows[0].text, KEY.Key_PageDown, CONTROL)
    assert profile_page.form.tabs.currentIndex() == 1
    assert profile_page.form.input_at("paper").hasFocus()


def test_every_control_has_a_name(profile_page):
    assert unnamed(profile_page) == []
    for page in profile_page.form.pages:
        for path, editor in page.inputs.items():
            assert editor.accessibleName() or editor.text(), path


def test_no_two_labels_of_a_tab_share_a_key(profile_page):
    from PySide6.QtWidgets import QAbstractButton, QLabel

    for page in profile_page.form.pages:
        texts = [one.text() for one in page.findChildren(QLabel) if one.buddy()]
        texts += [one.text() for one in page.findChildren(QAbstractButton)]
        keys = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
        assert sorted(keys) == sorted(set(keys)), page.title
