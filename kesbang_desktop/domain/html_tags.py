"""Elements of HTML, by what they do to the text around them."""

# fmt: off
BLOCKS = frozenset((
    "p", "div", "li", "ul", "ol", "br", "tr", "table", "pre", "blockquote", "section", "article",
    "header", "footer", "body", "hr", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6",
))
# fmt: on
CELLS = frozenset(("td", "th"))
SILENT = frozenset(("style", "script", "head", "title"))
# Elements without an end.
VOID = frozenset(("br", "hr", "img", "meta", "link", "input", "col", "wbr", "base", "area"))
