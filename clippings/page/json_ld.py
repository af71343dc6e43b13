"""JSON-LD as pages carry it: often slightly broken, and nested in every way."""

import html
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice, pairwise
from typing import TypeAlias

from clippings.page.seen_line import plain_line

JsonNode: TypeAlias = Mapping[str, object]

_LARGEST = 1_000_000  # characters of a block; real ones end at 300,000
_MOST_NODES = 2000
_LONGEST_VALUE = 4000  # characters
_OPENING = re.compile(r"[\[{]")  # before it is a comment or CDATA
# An unclosed string reaches to the end; else the search would restart at every quotation mark.
_STRING_OR_COMMENT = re.compile(r'"(?:\\.|[^"\\])*"?|/\*.*?\*/|//[^\n]*', re.DOTALL)
_MOST_COMMENTS = 50
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_VALID_ESCAPES = '"\\/bfnrtu'
_TRAILING_COMMA = re.compile(r",(?=\s*[}\]])")
_OPENERS, _CLOSERS = frozenset("{[,:"), frozenset(",:}]")
ARTICLE_TYPES = re.compile(r"\w*Article|\w*BlogPosting|Report|\w*Review")
JUDGEMENTS = re.compile(r"Report|\w*Review")  # often about the subject of the piece
OTHER_WORKS = re.compile(r"Recipe|HowTo|CreativeWork|DiscussionForumPosting|SocialMediaPosting")
RECORDED_TYPES = re.compile(r"VideoObject|AudioObject|\w*Episode|Clip|Podcast|Movie|BroadcastEvent")


def nodes_of_blocks(blocks: Iterable[str]) -> tuple[JsonNode, ...]:
    """Every node at the top of a block, in a list, or in a `@graph`."""
    nodes = (node for block in blocks for node in _top_nodes(_parsed(block)))
    return tuple(islice(nodes, _MOST_NODES))


def _parsed(block: str) -> object:
    """The block's content, repaired as far as needed; None if it cannot be parsed."""
    opening = _OPENING.search(block.replace("<![CDATA[", ""))
    if not opening:
        return None
    text = opening.string[opening.start() :][:_LARGEST]
    for fix_quotes in (str, _with_escaped_quotes):
        repaired = fix_quotes(text)
        for repair in (str, _without_comments, _with_valid_escapes, html.unescape):
            repaired = repair(repaired)
            try:
                content: object = json.JSONDecoder(strict=False).raw_decode(repaired)[0]
            except (ValueError, RecursionError):
                continue
            return content
    return None


def _without_comments(text: str) -> str:
    """The text without comments and without commas before a closing bracket."""
    # Every unclosed comment would be searched to the end of the text.
    if text.count("/*") > _MOST_COMMENTS:
        return text
    plain = _STRING_OR_COMMENT.sub(lambda found: "" if found[0][0] == "/" else found[0], text)
    return _TRAILING_COMMA.sub("", plain)


def _with_valid_escapes(text: str) -> str:
    """The text without backslashes that JSON does not allow."""
    return _ESCAPE.sub(lambda found: found[0] if found[1] in _VALID_ESCAPES else found[1], text)


def _with_escaped_quotes(text: str) -> str:
    """The text with quotation marks inside values escaped, and plain spaces between them.

    A mark that begins or ends a value is next to a bracket, a comma or a colon.
    """
    pieces = text.replace("\xa0", " ").split('"')
    repaired = pieces[:1]
    for before, after in pairwise(pieces):
        escaped = (len(before) - len(before.rstrip("\\"))) % 2 == 1
        inner = before.rstrip()[-1:] not in _OPENERS and after.lstrip()[:1] not in _CLOSERS
        repaired += '\\"' if inner and not escaped else '"', after
    return "".join(repaired)


def _top_nodes(content: object) -> Iterator[JsonNode]:
    """The nodes of some content, also those of its `@graph` and `mainEntity`."""
    waiting = [content]
    while waiting:
        item = waiting.pop()
        if isinstance(item, list):
            waiting.extend(reversed(item))
        elif isinstance(item, dict):
            if {*item} - {"@context", "@graph"}:
                yield item
            waiting.append(item.get("@graph"))
            waiting.append(item.get("mainEntity"))


def types(node: JsonNode) -> tuple[str, ...]:
    """The node's types without the address of the vocabulary."""
    named = node.get("@type")
    names = named if isinstance(named, list) else [named]
    plain = (re.split(r"[/#:]", name)[-1] for name in names if isinstance(name, str))
    return tuple(name[:1].upper() + name[1:] for name in plain)


def of_type(nodes: Iterable[JsonNode], wanted: "re.Pattern[str]") -> tuple[JsonNode, ...]:
    """The nodes with a type that is `wanted`, in page order."""
    return tuple(node for node in nodes if any(map(wanted.fullmatch, types(node))))


def members(nodes: Iterable[JsonNode], node: JsonNode, key: str) -> tuple[JsonNode | str, ...]:
    """The values under `key` as a flat list; a mere `@id`, perhaps with a name, is resolved."""
    value = node.get(key)
    items = value if isinstance(value, list) else [value]
    items = [one for item in items for one in (item if isinstance(item, list) else [item])]
    return tuple(_resolved(nodes, item) for item in items if isinstance(item, (dict, str)))


def _resolved(nodes: Iterable[JsonNode], item: JsonNode | str) -> JsonNode | str:
    """The node to which a mere `@id` refers, else the item itself."""
    if isinstance(item, str) or "@id" not in item or {*item} - {"@id", "@type", "name"}:
        return item
    named = (node for node in nodes if node.get("@id") == item.get("@id"))
    return next((node for node in named if node is not item), item)


def urls(node: JsonNode) -> tuple[str, ...]:
    """The addresses that an article gives itself."""
    whole = members((), node, "mainEntityOfPage")
    named = (text(node, "url"), text(node, "@id"), *(text(page, "@id", "url") for page in whole))
    return tuple(filter(None, named))


def text(node: JsonNode | str, *keys: str) -> str:
    """The first of `keys` that holds text, as one clean line; a string is its own text.

    A value may be in an object with its type (JSON-LD 1.1, 4.2.1).
    """
    values = [node] if isinstance(node, str) else [_untyped(node.get(key)) for key in keys]
    found = (value for value in values if isinstance(value, str) and value.strip())
    return plain_line(next(found, "")[:_LONGEST_VALUE])


def _untyped(value: object) -> object:
    """The value without the object that gives its type."""
    return value.get("@value") if isinstance(value, dict) else value
