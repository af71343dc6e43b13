"""Clippings and pages in the shape of the first press page, as hypothesis strategies."""

from dataclasses import dataclass

from hypothesis import settings
from hypothesis import strategies as st

from clippings.clipping import Clipping, Collection, Image, Quote
from clippings.dates import MONTHS, PartialDate
from clippings.fields import read_clipping
from clippings.headings import heading_of
from clippings.page_entries import read_entries

LAW = settings(deadline=None, max_examples=40)
OUTLETS = ("Le Monde", "Süddeutsche Zeitung", "Новая газета", "朝日新聞", "MIT Tech Review", "C'T")
SENTENCES = (
    "It’s the first time that we have seen all of this in the open",
    "La première étape a été franchie avec l’accord de tous les partenaires",
    'They call it "open science" and they mean it with all their hearts',
    "Das ist für uns alle ein großer Schritt, und er kommt zur rechten Zeit",
    "科学者たちは新しい言語モデルを公開した 🎉",
)
LANGUAGES = ("en", "fr", "de", "ja", "ru")
KINDS = ("", "interview", "guest-article", "tv", "blog-post")
HOSTILE = "ab 7é界_*`\\[]()<>#+-.!|~&;:{}%\"'“”=?/@$^"


def hostile_text() -> st.SearchStrategy[str]:
    """One line of characters that mean something in Markdown."""
    lines = st.text(HOSTILE, min_size=1, max_size=25).map(lambda text: " ".join(text.split()))
    return lines.filter(lambda text: any(char.isalnum() for char in text))


def dates() -> st.SearchStrategy[PartialDate]:
    year, month, day = st.integers(1995, 2030), st.integers(1, 12), st.integers(1, 28)
    known = st.sampled_from((3, 3, 2, 1))
    return st.builds(lambda n, *parts: PartialDate(*parts[:n]), known, year, month, day)


@st.composite
def clippings(draw: st.DrawFn, number: int = 0) -> Clipping:
    """A clipping as a page of this shape can tell it; the number makes its address its own."""
    linked = draw(st.booleans())
    image = Image(src=f"uploads/images/bild_{number}.png", link=linked)
    return told(
        Clipping(
            url=f"https://example.org/{number}/a_(b)?q=1&lang=fr",
            outlet=draw(st.sampled_from(OUTLETS)),
            date=draw(dates()),
            lang=draw(st.sampled_from(LANGUAGES)),
            kind=draw(st.sampled_from(KINDS)),
            heading=draw(st.sampled_from(("", "", "What was said in the Senate"))),
            quotes=(Quote(text=draw(st.sampled_from(SENTENCES))),),
            image=draw(st.sampled_from((image, None))),
        )
    )


@dataclass(frozen=True)
class Page:
    """A page and the clippings that it shows."""

    text: str
    clippings: tuple[Clipping, ...]

    @property
    def collection(self) -> Collection:
        return Collection(clippings=self.clippings)


@st.composite
def pages(draw: st.DrawFn, least: int = 1) -> Page:
    """A page as people write it: every entry a little different, other text around them."""
    made = [draw(clippings(number)) for number in range(draw(st.integers(least, 4)))]
    made.sort(key=lambda clipping: clipping.date or PartialDate(0), reverse=True)
    text = draw(
        st.sampled_from(("", "# Media\n\n", "---\ntitle: Press\n---\n\nHello – *friends*!\n\n"))
    )
    for clipping in made:
        text += draw(written(clipping))
        text += draw(
            st.sampled_from(("\n", "\n\n", "\n\n\n", "\n\n---\n\n", "\n\n<!-- more -->\n\n"))
        )
    text = text.rstrip("\n") + draw(
        st.sampled_from(("", "\n", "\n\n", "\n\n---\n\nWrite to us.\n"))
    )
    if draw(st.booleans()):
        text = text.replace("\n", "\r\n")
    return Page(text, tuple(made))


@st.composite
def written(draw: st.DrawFn, clipping: Clipping) -> str:
    """The entry of a clipping, in one of the ways in which people write it."""
    opening, closing = draw(st.sampled_from(('""', "“”", "„“", ("«\u00a0", "\u00a0»"))))
    dash = draw(st.sampled_from((" –\u00a0", " – ", " - ", ", ")))
    lines = [
        f"## {heading_of(clipping)}",
        draw(st.sampled_from(("", "\n")))
        + f"- Source: [{clipping.outlet}]({clipping.url}){dash}{draw(spelled(clipping.date))}",
        f"\n{opening}{clipping.quotes[0].text}{closing}",
    ]
    if clipping.image:
        picture = f"![]({clipping.image.src})"
        html = f'<a href="{clipping.url}">{picture}</a>'
        linked = draw(st.sampled_from((html, f"[{picture}]({clipping.url})")))
        lines.append("\n" + (linked if clipping.image.link else picture))
    return "\n".join(lines)


@st.composite
def spelled(draw: st.DrawFn, date: PartialDate | None) -> str:
    assert date
    if not date.month:
        return str(date.year)
    month = MONTHS[date.month - 1]
    if not date.day:
        return f"{month} {date.year}"
    ordinal = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd"}.get(date.day, "th")
    english = f"{month} {date.day}{{}}, {date.year}"
    spellings = (english.format(""), english.format(ordinal), f"{date.day} {month} {date.year}")
    return draw(
        st.sampled_from((*spellings, str(date), f"{date.day:02}.{date.month:02}.{date.year}"))
    )


def told(clipping: Clipping) -> Clipping:
    """What a page can tell: a heading of its own says neither kind nor language."""
    return clipping._replace(kind="", lang="") if clipping.heading else clipping


def read(page: str) -> tuple[Clipping, ...]:
    """The clippings that a page shows."""
    return tuple(told(read_clipping(entry.plain)[0]) for entry in read_entries(page))
