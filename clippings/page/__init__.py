"""HTML to facts: what a page says of itself, each fact with the place it was read from.

A field is one file with its sources in the order in which they are believed; to add one, write the
file, name its attribute in `Facts` and its reader in `all_facts`.

facts.py           what there is to say; all_facts.py asks every field for it
unreadable.py      why a page is not the piece itself
title.py           the headline; site_in_title.py cuts the name of the site off
shown_headings.py  the headings that readers see
outlet.py          the name of the site, from what site.py collects; likeness.py fits it to the host
front_links.py     what links to the beginning of the site are called
image.py, canonical.py, kind.py, lang.py, access.py

walk.py            what the page declares and shows, in one walk, before anybody judges it
declarations.py    its language and title, metas and links by name
json_ld.py         nodes of JSON-LD
elements.py        an element that may carry a fact
frames.py          what holds the piece, and what stands aside of it
shown_text.py      what readers see of an element
headline.py        the headline, and the lines around it
bounds.py          pages that would take too long
seen_line.py       text that can stand in a data file

date.py            the day: what is declared, against what is printed
greenwich.py       the outlet's own day for a moment in Greenwich time
day_sources.py     where the day is declared
printed_days.py    where readers see it; date_lines.py says what a line with a day is
script_days.py     where scripts are told
date_words.py      what its places are called
stamps.py          a date for machines
written_days.py    a date for readers

authors.py         the persons: who is declared, against who signs; else who may have written it
author_sources.py  where persons are declared; author_addresses.py by an address,
                   cited_authors.py for catalogues
seen_names.py      who signs for readers to see, against what is declared
bylines.py         elements that present them
signatures.py      lines by the headline that sign, stand by the date or link to an author's page
lone_names.py      full names beside the date
told_writers.py    full names beside a role or an account
behind.py          names behind the piece
credit_lines.py    lines anywhere that tell the writer
only_writer.py     the only writer named anywhere
others.py          who is named for another reason
fitting_names.py   names that fit the script of the piece
people.py          the persons in a line
byline_words.py    the words before and behind them

text.py            all of the visible text, for the room quotes
notes.py           marks of notes in it
paragraphs.py      lines of it that are of one kind
article_body.py    the text that JSON-LD declares

oembed_answer.py   what the site of a recording says of it, beside what its page does
"""

from collections.abc import Mapping

from clippings.page.facts import Fact, Facts

__all__ = ("Fact", "Facts", "read_page")

_LARGEST = 2 * 1024 * 1024  # bytes; what a page says of itself stands in them


def read_page(
    html: bytes,
    url: str,
    charset: str | None = None,
    *,
    outlet_names: Mapping[str, str] | None = None,
) -> Facts:
    """The facts of the page at `url`; what it does not say stays missing. Never fails.

    `charset` is what the header of the answer says; `outlet_names` gives names by host (in lower
    case), which hold for all hosts under it and are believed before anything the page says. Of a
    page beyond 2 MiB or 30,000 tags only the beginning is read.
    """
    from clippings.charset import decode_page
    from clippings.page.all_facts import read_facts
    from clippings.page.outlet import known_outlet
    from clippings.page.walk import walk

    page = walk(decode_page(html[:_LARGEST], charset), url)
    return read_facts(page, known_outlet(url, outlet_names or {}))
