"""What the server sends: one page for all addresses, or a stub, a note or an article for each."""

import random
from collections.abc import Callable
from functools import cache

_SHORT = b"<!doctype html><title>A page</title><h1>A page</h1><p>" + b"Words of it. " * 200
_TALE = (
    "the town council has opened a new library near the river after years of work and said it"
    " will not be closed on Sundays people who live there are happy with what they see when they"
    " come to read books or to meet friends while children play in the garden behind the house our"
    " team built small tools for teachers which help them to find errors in texts before they are"
    " printed"
)
_WORDS = _TALE.split()
_FRAME = """<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>{title} - Paper</title>
<meta property="og:type" content="article"><meta property="og:title" content="{title}">
<link rel="stylesheet" href="/paper.css">
<script>window.layer = window.layer || [];</script></head>
<body><header><a href="/">Paper</a><nav><ul><li><a href="/news">News</a></li>
<li><a href="/sport">Sport</a></li><li><a href="/login">Log in</a></li></ul></nav></header>
<main><article><h1>{title}</h1><p class="byline">By <a href="/jane">Jane Doe</a>,
<time datetime="2024-05-03">3 May 2024</time></p>
{paragraphs}
</article><aside><h2>More</h2><ul><li><a href="/more">{more}</a></li></ul></aside></main>
<footer><p>© 2024 Paper. All rights reserved. <a href="/privacy">Privacy</a></p></footer>
</body></html>
"""
_STYLE = ".card-title a:hover { color: #345; }\n"


@cache
def article(number: int) -> bytes:
    """A page of some three kilobytes, laid out as papers do; the same number gives the same one."""
    dice = random.Random(number)
    paragraphs = (f"<p>{' '.join(_sentence(dice) for _ in range(4))}</p>" for _ in range(9))
    page = _FRAME.format(
        title=_sentence(dice)[:-1], more=_sentence(dice)[:-1], paragraphs="\n".join(paragraphs)
    )
    return page.encode()


@cache
def stub(number: int) -> bytes:
    """A page of a dozen words that say nothing of errors, walls or domains."""
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page {number}</title>'
        f"</head><body><h1>Page {number}</h1><p>This is page {number} about boats and tides.</p>"
        "</body></html>"
    ).encode()


@cache
def note(number: int) -> bytes:
    """A page of some sentences, a third of which use words of errors that rules look for."""
    dice = random.Random(number)
    said = " ".join(_sentence(dice) for _ in range(dice.randint(1, 3)))
    page = f"<!doctype html><title>Note {number}</title><h1>Note {number}</h1><p>{said}</p>"
    return page.encode()


@cache
def heavy_article(number: int) -> bytes:
    """An article as the sites of newspapers send it: 110 KB, most of it scripts and menus.

    Half of them are larger than what a check reads of a page, and half have no byline.
    """
    dice = random.Random(number)
    link = '<li class="menu-item"><a href="/section-{0}">Section {0}</a></li>\n'
    menu = f"<ul>{''.join(map(link.format, range(120)))}</ul>"
    script = f"<script>window.state = {{{''.join(map(_setting, range(number % 2 * 900 + 900)))}}}"
    page = article(number).decode().replace("</nav>", f"{menu}</nav>")
    page = page.replace("</head>", f"<style>{_STYLE * 400}</style>{script}</script></head>")
    if dice.random() < 0.5:
        page = page.replace('class="byline"', "hidden")
    return page.replace("</body>", f"{script}</script></body>").encode()


PAGES: dict[str, Callable[[int], bytes]] = {
    "short pages": lambda _: _SHORT,
    "stubs": stub,
    "notes": note,
    "articles": article,
    "heavy articles": lambda number: heavy_article(number % 100),
}


def _setting(number: int) -> str:
    return f'"setting-{number}": {{"shown": true}},\n'


def _sentence(dice: random.Random) -> str:
    words = " ".join(dice.choices(_WORDS, k=dice.randint(8, 16)))
    return f"{words.capitalize()}."
