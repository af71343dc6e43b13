"""Facts about an article outside of the front matter of its page: in the body and the file name."""

import re
from collections.abc import Mapping, Sequence

from clippings.addresses import is_web_address
from clippings.importers.notations.markup_in_values import link_alone, links_in, without_markup
from clippings.importers.notations.plain_tree import texts_by_key
from clippings.importers.rows import looks
from clippings.values import Plain
from clippings.words.keys import fields_among, fields_named, folded_key
from clippings.words.links import is_generic

# File names of Jekyll posts (https://jekyllrb.com/docs/posts/), folder names of Hugo.
_DAY = re.compile(r"(?:.*/)?(\d{4}-\d\d-\d\d)[-_.][^/]*(?:/index\.\w+)?")
# File names of translations in Hugo (https://gohugo.io/content-management/multilingual/).
_LANGUAGE = re.compile(r".*\.([a-z]{2})\.\w+")
_HEADING = re.compile(r"#{1,3}[ \t]+(.+)")
_QUOTED = re.compile(
    r"<blockquote[^>]*>(?P<words>(?:(?!</?blockquote).)*)(?:</blockquote>)?", re.I | re.S
)
_LONGEST_REMARK = 100  # words
_QUOTED_LINES = re.compile(r"(?:>.*(?:\n\s*)?)+")


def facts_outside(front: Mapping[str, Plain], body: str, name: str) -> dict[str, Plain]:
    """Facts that the front matter of a file has no key for.

    The heading is the title if the front matter has a date in its place; the rest of the body, and
    the day and language in the file name.
    """
    facts: dict[str, Plain] = {}
    titles = [value for key, value in front.items() if "title" in fields_named(key)]
    day = next((text for text in titles if isinstance(text, str) and looks.is_date(text)), "")
    heading = _HEADING.match(body)
    if heading and (day or not titles):
        facts["title"] = without_markup(heading[1])
    known_titles = {folded_key(str(text)) for text in (*titles, *facts.values())}
    if heading and folded_key(heading[1]) in known_titles:
        body = body[heading.end() :].strip()
    named = {field for key in front for field in fields_named(key)}
    if not day and (dated := _DAY.fullmatch(name)):
        day = dated[1]
    if day and "date" not in named:
        facts["date"] = day
    if "lang" not in named and (language := _LANGUAGE.fullmatch(name)):
        facts["lang"] = language[1]
    return facts | ({} if "body" in front or not body else _facts_in_body(front, body))


def links_to_article(front: Mapping[str, Plain]) -> bool:
    """Whether the front matter has the address of an article on another site."""
    texts = texts_by_key(front).items()
    urls = (key for key, text in texts if looks.is_url(text) and not looks.is_picture_path(text))
    return "url" in fields_among(urls)


def without_saved_date(front: Mapping[str, Plain]) -> dict[str, Plain]:
    """The front matter; if `source` is an address, it was written by a program that saves pages.

    Its `created` is then the date of the copy (https://help.obsidian.md/web-clipper/templates).
    """
    source, created = front.get("source"), front.get("created")
    if not isinstance(source, str) or not looks.is_url(source) or not isinstance(created, str):
        return {**front}
    rest = {key: value for key, value in front.items() if key != "created"}
    return {"note": f"saved {created}", **rest}


def _facts_in_body(front: Mapping[str, Plain], body: str) -> dict[str, Plain]:
    """The facts in the body: a quotation, the link to the article, or text about it."""
    linked = {} if links_to_article(front) else _address_in(body)
    quoted = _QUOTED.fullmatch(body)
    if quoted or _QUOTED_LINES.fullmatch(body):
        words = quoted["words"] if quoted else re.sub(r"^>[ \t]?", "", body, flags=re.MULTILINE)
        return {**linked, "quote": words.strip()}
    alone = link_alone(body)
    if alone and is_generic(alone.words):
        return linked
    return {**linked, **_further_links(body, [*front.values(), *linked.values()]), "body": body}


def _further_links(body: str, known: Sequence[Plain]) -> dict[str, Plain]:
    """The other links in a short text about an article; a longer text is the article itself."""
    urls = dict.fromkeys(one.address for one in links_in(body) if is_web_address(one.address))
    further: list[Plain] = [{"url": url, "rel": "related"} for url in urls if url not in known]
    return {"links": further} if further and len(body.split()) <= _LONGEST_REMARK else {}


def _address_in(body: str) -> dict[str, Plain]:
    """The address of the only link, or of the only one with generic words: "Read it [here](…)"."""
    links = [link for link in links_in(body) if is_web_address(link.address)]
    pointing = [link for link in links if is_generic(link.words)]
    alone = links if len(links) == 1 else pointing
    return {"url": alone[0].address} if len(alone) == 1 else {}
