"""Bold and italic in the text that a template prints, in its own look: its runs are parted."""

import re

# Where text goes, no other markup can stand, so these are found in the XML as they are.
_OPEN, _CLOSE = b"<tekanan>", b"</tekanan>"
_MARK = re.compile("<tekanan>.*?</tekanan>")
_RUN = re.compile(rb"<w:r(?: [^>]*)?>(?:<w:rPr>(.*?)</w:rPr>)?", re.DOTALL)
_TEXT = re.compile(rb"<w:t(?: [^>]*)?>")
_RUN_END, _TEXT_END = b"</w:r>", b"</w:t></w:r>"
_BARE, _KEEPING = b"<w:t>", b'<w:t xml:space="preserve">'
# What stands before bold and italic among the properties of a run (ISO/IEC 29500-1, 17.3.2).
_FIRST = re.compile(rb"(?:<w:rStyle [^>]*/>)?(?:<w:rFonts [^>]*/>)?")


def look_mark(bold: bool, italic: bool) -> str:
    """Return the mark to put in front of a text (as XML) that goes on in that look."""
    return f"<tekanan>{'b' * bold}{'i' * italic}</tekanan>"


def place_looks(xml: bytes) -> bytes:
    """Return ``xml`` with the run of every marked text parted in runs of one look.

    Each has the properties that the template gave the run, and bold or italic beside them.
    """
    if _OPEN not in xml:
        return xml
    before, *pieces = xml.split(_OPEN)
    parts = [before]
    props: bytes | None = None
    for piece in pieces:
        look, _, text = piece.partition(_CLOSE)
        last = parts[-1]
        run = _run_at_end(last)
        if run is not None and run.start() == 0:
            # Begun here, with a look of its own.
            run = None
        elif run is not None:
            props = run[1] or b""
        elif _RUN_END in last:
            # The text of something else than a run.
            props = None
        if props is None or text.startswith(_TEXT_END) or (run and not look):
            parts[-1] += text
            continue
        is_empty = run is not None and _TEXT.fullmatch(last, run.end())
        parts[-1] = last[: run.start()] if run and is_empty else _kept_spaces(last) + _TEXT_END
        parts.append(b"<w:r>%b%b%b" % (_with_look(props, look), _KEEPING, text))
    return b"".join(parts)


def without_looks(xml: str) -> str:
    """Return ``xml`` without the marks, for what has no runs to part."""
    return _MARK.sub("", xml)


def _run_at_end(xml: bytes) -> re.Match[bytes] | None:
    """Return the start of the run that begins in ``xml`` and is still open at its end, if any."""
    start = max(xml.rfind(b"<w:r>"), xml.rfind(b"<w:r "))
    return _RUN.match(xml, start) if start > xml.rfind(_RUN_END) else None


def _kept_spaces(xml: bytes) -> bytes:
    """Return ``xml`` such that a space at its end, within a text, is kept."""
    at = xml.rfind(_BARE)
    is_last = at > xml.rfind(b"<w:t ")
    return xml[:at] + _KEEPING + xml[at + len(_BARE) :] if is_last else xml


def _with_look(props: bytes, look: bytes) -> bytes:
    """Return the properties of a run with what ``look`` says."""
    added = b""
    for name in (b"b", b"i"):
        if name in look:
            props = re.sub(b"<w:%b(?:Cs)?(?: [^>]*)?/>" % name, b"", props)
            added += b"<w:%b/><w:%bCs/>" % (name, name)
    first = _FIRST.match(props)
    at = first.end() if first else 0
    props = props[:at] + added + props[at:]
    return b"<w:rPr>%b</w:rPr>" % props if props else b""
