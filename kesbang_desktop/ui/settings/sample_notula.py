"""A short notula, as the profile prints it: what the picture of the page shows.

Lengths are those of the shipped template.
"""

from collections.abc import Iterable, Sequence, Set
from dataclasses import replace
from datetime import date, time

from kesbang_desktop.domain.dates import format_date, format_long_date, format_time
from kesbang_desktop.domain.nip import format_nip
from kesbang_desktop.domain.numbering import letter
from kesbang_desktop.domain.office_profile import NumberStyle, OfficeProfile, Signer
from kesbang_desktop.domain.rank import format_rank
from kesbang_desktop.domain.signer_titles import signer_titles
from kesbang_desktop.ui.settings.numbers_tab import example_number
from kesbang_desktop.ui.settings.page_parts import Align, Block, Cells, Paragraph, Part

_DAY = date(2024, 3, 21)
_DUE = date(2024, 3, 29)
_CHAIR = "Ahmad Firdaus Kurniawan"
_WRITER = "Edi Hermawanto Noor"
_TAKING_PART = (
    f"{_CHAIR} (Kesbangpol Kaltim)",
    f"{_WRITER} (Diskominfo Kaltim)",
    "Hari Dermanto (Bawaslu Kaltim)",
)


ROW_WIDTHS = (4.5, 0.4, 11.1)
ACTION_WIDTHS = (1.2, 6.6, 4.4, 3.8)
SIGNATURE_WIDTHS = (7.5, 8.5)


def title(profile: OfficeProfile) -> Paragraph:
    """Return the title in capitals."""
    return Paragraph(profile.notula_title.upper(), bold=True, align=Align.CENTRED, after=12)


def head_rows(profile: OfficeProfile) -> list[Block]:
    """Return the rows under the title."""
    zone = profile.zone
    led_by = Paragraph("Pimpinan Sidang/Rapat", before=1, after=1)
    listed = len(_TAKING_PART) <= profile.participants_limit
    people = (
        _numbered(_TAKING_PART)
        if listed
        else (f"{len(_TAKING_PART)} peserta, daftar hadir terlampir",)
    )
    return [
        _row("Nomor", example_number(profile, "number_patterns.notula")),
        _row("Sidang/Rapat", "Rapat Desk Pilkada Serentak 2024"),
        _row("Hari/Tanggal", format_long_date(_DAY)),
        _row(
            "Waktu Sidang/Rapat",
            f"{format_time(time(9))} {zone} s.d. {format_time(time(12, 15))} {zone}",
        ),
        _row(
            "Tempat", "Ruang Rapat, " + (profile.place_of_signing or "Samarinda"), part=Part.PLACE
        ),
        _row("Acara", *_numbered(("Persiapan Pilkada Serentak",))),
        led_by,
        _row("Ketua", _CHAIR, indent=0.5),
        _row("Peserta Sidang/Rapat", *people),
    ]


def sections(profile: OfficeProfile, shown: Set[Part]) -> list[Block]:
    """Return the numbered sections; without one that is not ``shown`` the numbers close up."""
    words = profile.sections
    every: tuple[tuple[Part, str, Sequence[Block]], ...] = (
        (Part.OPENING, words.opening, _plain(profile, "Rapat dibuka oleh ketua.", Part.OPENING)),
        (Part.ALWAYS, words.discussion, _discussion(profile)),
        (Part.ALWAYS, words.decisions, _decisions(profile)),
        (Part.ACTIONS, words.actions, _actions()),
        (Part.CLOSING, words.closing, _plain(profile, "Rapat ditutup oleh ketua.", Part.CLOSING)),
    )
    blocks: list[Block] = [Paragraph("Kegiatan Sidang/Rapat", bold=True, before=10, after=3)]
    count = 0
    for part, words_of_it, content in every:
        if part not in shown:
            continue
        count += 1
        heading = _item(profile, 0, count, words_of_it, 0.75, 0.75, part=part)
        blocks.append(replace(heading, bold=True))
        blocks.extend(one for one in content if one.part in shown)
    return blocks


def signatures(profile: OfficeProfile) -> list[Block]:
    """Return an empty line and the blocks of signatures: place, titles, names."""
    place = ", ".join(filter(None, (profile.place_of_signing, format_date(_DAY))))
    *mandate, job = signer_titles(profile.signer)
    signer, form = profile.signer, profile.signature_form
    if form.names_chair and job != Signer().title:
        mandate.insert(0, Signer().title)
    if form.electronic:
        mandate.insert(0, "Ditandatangani secara elektronik oleh:")
    named = [format_rank(signer.rank, signer.grade), _nip(signer.nip)] if signer.name else []
    rows: list[tuple[tuple[str, ...], tuple[str, ...]]]
    rows = [(("",), (place,))] if profile.show_signing_date else []
    writes = profile.note_taker_signs
    rows.append((("Notulis," if writes else "",), (*mandate, f"{job}," if job else "")))
    blocks = [Cells(SIGNATURE_WIDTHS, (_centred(left), _centred(right))) for left, right in rows]
    left = _name(profile, _WRITER, []) if writes else ()
    right = _name(profile, signer.name or _CHAIR, named)
    return [Paragraph(""), *blocks, Cells(SIGNATURE_WIDTHS, (left, right))]


def page_number(profile: OfficeProfile) -> tuple[str, str]:
    """Return what stands at the top and at the bottom of pages."""
    words = {"top_centre": ("- 2 -", ""), "footer": ("", "Halaman 1 dari 2")}
    return words.get(profile.page_numbers.value, ("", ""))


def number_label(style: NumberStyle, level: int, number: int) -> str:
    """Return the number of a section (level 0), an agenda item (1) or what is under it."""
    roman = ("I", "II", "III", "IV", "V")
    if style is NumberStyle.ROMAN:
        labels = (
            f"{roman[number - 1]}.",
            f"{letter(number).upper()}.",
            f"{number}.",
            f"{letter(number)}.",
        )
    else:
        labels = (f"{number}.", f"{letter(number)}.", f"{number})", f"{letter(number)})")
    return labels[level]


def _row(
    label: str, *values: str | Paragraph, part: Part = Part.ALWAYS, indent: float = 0
) -> Cells:
    def made(text: str | Paragraph) -> Paragraph:
        return Paragraph(text, before=1, after=1) if isinstance(text, str) else text

    named = Paragraph(label, left=indent, before=1, after=1)
    return Cells(ROW_WIDTHS, ((named,), (made(":"),), tuple(map(made, values))), part=part)


def _numbered(texts: tuple[str, ...]) -> tuple[Paragraph, ...]:
    return tuple(
        Paragraph(text, f"{number}.", 0.75, 0.75, before=1, after=1)
        for number, text in enumerate(texts, 1)
    )


def _item(
    profile: OfficeProfile,
    level: int,
    number: int,
    text: str,
    left: float,
    hanging: float,
    part: Part,
) -> Paragraph:
    label = number_label(profile.number_style, level, number)
    return Paragraph(
        text,
        label,
        left,
        hanging,
        align=Align.JUSTIFIED,
        spacing=profile.line_spacing,
        part=part,
    )


def _plain(profile: OfficeProfile, text: str, part: Part) -> list[Paragraph]:
    spacing = profile.line_spacing
    return [Paragraph(text, left=0.75, align=Align.JUSTIFIED, spacing=spacing, part=part)]


def _discussion(profile: OfficeProfile) -> list[Block]:
    def agenda(number: int, text: str, part: Part) -> Paragraph:
        return replace(
            _item(profile, 1, number, text, 1.5, 0.75, part), bold=True, align=Align.LEFT
        )

    time_of = "(09.06) " if profile.shows_entry_times else ""
    first = f"{time_of}Deteksi dini menjaga kondusivitas daerah."
    second = f"{time_of}Informasi publik disampaikan secara aktual dan transparan."
    speaker = replace(_plain(profile, f"{_CHAIR}:", Part.SPEAKER)[0], left=1.5, bold=True)
    return [
        agenda(1, "Persiapan Pilkada Serentak", Part.ALWAYS),
        speaker,
        _item(profile, 2, 1, first, 2.5, 1.0, Part.ALWAYS),
        _item(profile, 2, 2, second, 2.5, 1.0, Part.SECOND_ENTRY),
        agenda(2, "Lain-lain", Part.SECOND_AGENDA),
        _item(profile, 2, 1, "Rapat berikutnya bulan depan.", 2.5, 1.0, Part.SECOND_AGENDA),
    ]


def _decisions(profile: OfficeProfile) -> list[Block]:
    texts = ("Membentuk Tim Desk Pilkada.", "Tim melapor setiap bulan.")
    parts = (Part.ALWAYS, Part.SECOND_DECISION)
    return [
        _item(profile, 1, number, text, 1.5, 0.75, part)
        for number, (text, part) in enumerate(zip(texts, parts, strict=True), 1)
    ]


def _actions() -> list[Block]:
    titles = ("No.", "Tindak Lanjut", "Penanggung Jawab", "Tenggat")
    values = ("1.", "Membentuk Tim Desk Pilkada", "Kesbangpol Kaltim", format_long_date(_DUE))

    def row(texts: tuple[str, ...], is_head: bool) -> Cells:
        centred = [is_head or place == 0 for place in range(len(texts))]
        cells = tuple(
            (
                Paragraph(
                    text,
                    bold=is_head,
                    align=Align.CENTRED if middle else Align.LEFT,
                    before=2,
                    after=2,
                ),
            )
            for text, middle in zip(texts, centred, strict=True)
        )
        return Cells(ACTION_WIDTHS, cells, is_ruled=True, part=Part.ACTIONS)

    return [row(titles, True), row(values, False), Paragraph("", part=Part.ACTIONS)]


def _centred(texts: Iterable[str]) -> tuple[Paragraph, ...]:
    return tuple(Paragraph(text, align=Align.CENTRED) for text in texts)


def _name(profile: OfficeProfile, name: str, below: Iterable[str]) -> tuple[Paragraph, ...]:
    gap = profile.signature_gap_cm / 2.54 * 72
    form = profile.signature_form
    signed = Paragraph(
        name, bold=form.bold, underlined=form.underlined, align=Align.CENTRED, before=gap
    )
    return (signed, *_centred(filter(None, below)))


def _nip(nip: str) -> str:
    return f"NIP {format_nip(nip)}" if nip.strip() else ""
