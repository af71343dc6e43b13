"""Small pages for the tests of this folder."""

import json

from clippings.page import Facts, read_page

ADDRESS = "https://www.dailyplanet.example/science/worm"
HEADLINE = "A worm lives in a computer"
PIECE = "<p>" + "The worm that lives in a computer is not the first of its kind. " * 8 + "</p>"


def page(head: str = "", body: str = "", *, lang: str = "en") -> str:
    """A page with a title, a heading and a piece, and what a test adds."""
    return (
        f'<html lang="{lang}"><head><title>{HEADLINE}</title>{head}</head>'
        f"<body><h1>{HEADLINE}</h1>{body}{PIECE}</body></html>"
    )


def json_ld(**values: object) -> str:
    """A block of JSON-LD with an article."""
    node = {"@context": "https://schema.org", "@type": "NewsArticle", **values}
    return f'<script type="application/ld+json">{json.dumps(node)}</script>'


def person(name: str, kind: str = "Person") -> dict[str, str]:
    """A node of JSON-LD for a person, or of another kind."""
    return {"@type": kind, "name": name}


def meta(**values: str) -> str:
    """Meta elements; `og_title` stands for `og:title`."""
    return "".join(
        f'<meta property="{name.replace("_", ":", 1)}" content="{value}">'
        for name, value in values.items()
    )


def read(html: str, url: str = ADDRESS) -> Facts:
    """The facts of the page."""
    return read_page(html.encode(), url)


def bare(title: str, rest: str = "", body: str = "") -> str:
    """A page with a title and some text."""
    return f"<title>{title}</title>{rest}{body}<p>{'Some text of the piece. ' * 30}</p>"
