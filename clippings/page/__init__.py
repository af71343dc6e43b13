"""HTML to facts: what a page says of itself, each fact with the place it was read from.

A field is one file, or a folder, with its sources in the order in which they are believed. To add a
field, write its file, add an attribute to `Facts` and call its reader in `all_facts`.

facts.py           the facts and their sources; all_facts.py reads every field
unreadable.py      why a page is not the piece itself
title.py           the headline; site_in_title.py cuts off the name of the site
shown_headings.py  the headings that readers see
outlet.py          the name of the site, out of those that site.py collects; likeness.py compares a
                   name with the host
front_links.py     texts of links to the front page of the site
authors/           the persons who wrote the piece
dates/             the day of publication
image.py, canonical.py, kind.py, lang.py, access.py

walk.py            what the page declares and shows, collected in one walk
declarations.py    its language and title, its metas and links by name
json_ld.py         nodes of JSON-LD
elements.py        an element that may carry a fact
asides.py          which elements are aside from the piece, and which never are
shown_text.py      the text of an element that readers see
headline.py        the headline, and the lines around it
people.py          the persons in a line; byline_words.py the words before and after them;
                   other_makers.py those who did something else than write, name_order.py names
                   with the family name first
bounds.py          a page cut so that parsing it does not take too long
seen_line.py       text that can stand in a data file

text.py            all of the visible text, for quotes/
notes.py           marks of notes in it
paragraphs.py      lines of it that are of one kind
article_body.py    the text that JSON-LD declares

oembed_answer.py   what the site of a recording says of it in oEmbed
"""

from collections.abc import Mapping

from clippings.page.facts import Fact, Facts

__all__ = ("Fact", "Facts", "read_page")

_LARGEST = 2 * 1024 * 1024  # bytes; the facts are within them


def read_page(
    html: bytes,
    url: str,
    charset: str | None = None,
    *,
    outlet_names: Mapping[str, str] | None = None,
) -> Facts:
    """The facts that the page at `url` states about itself; those it lacks are None. Never fails.

    `charset` is the one in the HTTP header. `outlet_names` maps hosts (in lower case) to names,
    which apply to all hosts below them too and win over anything in the page. Of a page beyond 2
    MiB or 30,000 tags only the beginning is read.
    """
    from clippings.charset import decode_page
    from clippings.page.all_facts import read_facts
    from clippings.page.outlet import known_outlet
    from clippings.page.walk import walk

    page = walk(decode_page(html[:_LARGEST], charset), url)
    return read_facts(page, known_outlet(url, outlet_names or {}))
