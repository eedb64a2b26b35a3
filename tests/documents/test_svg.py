"""Logos as drawings: what drawing programs write, and what means harm."""

import base64
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kesbang_desktop.documents.pictures.reading import read_logo
from kesbang_desktop.documents.pictures.svg import checked_svg
from kesbang_desktop.domain.errors import PictureError
from tests.documents import pictures

XMLNS = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
DRAWN_BY_A_PROGRAM = f"""<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with Inkscape (http://www.inkscape.org/) -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN"
  "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg {XMLNS} xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
  viewBox="0 0 100 120" inkscape:version="1.2">
  <title>Lambang daerah</title>
  <metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata>
  <defs>
    <linearGradient id="a"><stop offset="0" style="stop-color:#0a0"/></linearGradient>
    <linearGradient id="b" xlink:href="#a"/>
    <g id="bintang"><path d="M50 5 61 40H98L68 62Z"/></g>
  </defs>
  <style>.biru {{ fill: url(#b); font-family: "Arial" }}</style>
  <use xlink:href="#bintang" class="biru"/><use href="#bintang" x="10" fill="url('#a')"/>
  <a href="https://kaltimprov.go.id"><text x="4" y="110">KALTIM</text></a>
</svg>"""
PNG = base64.b64encode(pictures.png(4, 3)).decode()
HUGE = base64.b64encode(
    pictures.png(1, 1).replace(b"\0\0\0\1\0\0\0\1", b"\0\1\0\0\0\1\0\0")
).decode()
# Each of nine groups draws the next ten times.
REPEATED = "".join(f"<g id='a{n}'>" + f"<use href='#a{n + 1}'/>" * 10 + "</g>" for n in range(9))


def svg(inside: str, outside: str = "") -> bytes:
    return f"{outside}<svg {XMLNS}>{inside}</svg>".encode()


def test_what_a_drawing_program_writes_is_taken_without_its_document_type(tmp_path: Path) -> None:
    (tmp_path / "lambang.svg").write_text(DRAWN_BY_A_PROGRAM, encoding="utf-8")
    logo = read_logo(tmp_path / "lambang.svg")

    assert logo.is_svg
    assert b"DOCTYPE" not in logo.content
    assert b"KALTIM" in logo.content


def test_an_embedded_picture_is_taken() -> None:
    drawn = svg(f'<image xlink:href="data:image/png;base64,{PNG}" width="4" height="3"/>')

    assert checked_svg(drawn, "a.svg") == drawn


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (svg("<script>alert(1)</script>"), "unsur “script”"),
        (svg("<sc:script xmlns:sc='http://www.w3.org/1999/xhtml'/>"), "unsur “script”"),
        (svg("<ForeignObject/>"), "unsur “foreignobject”"),
        (svg("<g><set attributeName='href' to='http://x/'/></g>"), "unsur “set”"),
        (svg("<rect onclick='x()'/>"), "perintah “onclick”"),
        (svg("<g OnLoad='x()'/>"), "perintah “onload”"),
        (svg("<image href='http://x/a.png'/>"), "tautan ke berkas lain"),
        (svg("<image xlink:href='file:///etc/passwd'/>"), "tautan ke berkas lain"),
        (svg("<image href='data:image/svg+xml;base64,PHN2Zy8+'/>"), "tautan ke berkas lain"),
        (svg("<image href='data:image/png;base64,AAAA'/>"), "tautan ke berkas lain"),
        (svg(f"<image href='data:image/png;base64,{HUGE}'/>"), "tautan ke berkas lain"),
        (svg("<use href='lain.svg#a'/>"), "tautan ke berkas lain"),
        (svg("<a href='javascript:x()'/>"), "tautan ke berkas lain"),
        (svg("<rect fill='url(http://x/#a)'/>"), "gaya yang memuat"),
        (svg("<rect style='fill: URL( \"http://x/\" )'/>"), "gaya yang memuat"),
        (svg("<style>@import 'x.css';</style>"), "gaya yang memuat"),
        (svg("<style>a { fill: u\\72l(http://x/) }</style>"), "gaya yang memuat"),
        (svg("", "<?xml-stylesheet href='file:///x.css'?>"), "gaya yang memuat"),
        (svg("&a;", '<!DOCTYPE svg [<!ENTITY a "b">]>'), "entitas atau DOCTYPE"),
        (svg("", '<!DOCTYPE svg SYSTEM "x.dtd" [<!ENTITY % a SYSTEM "b"> %a;]>'), "entitas"),
        (svg("", "<!DOCTYPE svg><!DOCTYPE svg>"), "entitas atau DOCTYPE"),
        (svg("<g>" * 70 + "</g>" * 70), "terlalu rumit"),
        (svg("<g/>" * 60_000), "terlalu rumit"),
        (svg("<g id='a'><use href='#a'/></g>"), "terlalu rumit"),
        (svg("<pattern id='a'><rect fill='url(#a)'/></pattern>"), "terlalu rumit"),
        (svg(REPEATED), "terlalu rumit"),
        (b"<html/>", "bukan gambar"),
        (b"<svg/>", "bukan gambar"),
        (svg("<g>"), "bukan gambar"),
        (svg("").decode().encode("utf-16"), "bukan gambar"),
        (b"<", "bukan gambar"),
        (b"<svg>" + b" " * 5_000_000, "lebih besar dari 5 MB"),
    ],
)
def test_a_drawing_that_runs_loads_or_grows_is_told(
    tmp_path: Path, content: bytes, said: str
) -> None:
    (tmp_path / "a.svg").write_bytes(content)

    with pytest.raises(PictureError) as told:
        read_logo(tmp_path / "a.svg")
    assert said in told.value.sentence
    assert "a.svg" in told.value.sentence


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_a_drawing_altered_anywhere_is_taken_or_told(data: st.DataObject) -> None:
    whole = DRAWN_BY_A_PROGRAM.encode()
    at = data.draw(st.integers(0, len(whole)))
    altered = whole[:at] + data.draw(st.binary(max_size=6)) + whole[data.draw(st.integers(at)) :]
    try:
        checked_svg(altered, "a.svg")
    except PictureError as error:
        assert "a.svg" in error.sentence
