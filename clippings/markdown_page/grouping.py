"""Which blocks of a page tell of one clipping together."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from clippings.addresses.normal import split_address
from clippings.markdown_page.blocks import Block
from clippings.markdown_page.labels import label_of
from clippings.markdown_page.link_words import is_generic, is_repost
from clippings.markdown_page.prose import Anchor
from clippings.markdown_page.sections import announces
from clippings.written_dates.line import find_dates, read_date

_SCAN = re.compile(
    r"\.(pdf|jpe?g|png|gif|webp|mp3|mp4|ogg|webm|wav|docx?|odt|djvu)$", re.IGNORECASE
)
_WEB = re.compile(r"https?://[^/]", re.IGNORECASE)
# Buttons to share a page or to sign something, and the accounts that people ask to follow.
_SHARING = re.compile(
    r"https?://(?:www\.|m\.)?(?:(?:twitter|x)\.com/(?:intent/|share\b|home\?status|\w+/?$)"
    r"|facebook\.com/(?:sharer|share\.php|dialog/|[\w.-]+/?$)|linkedin\.com/(?:share|in/|company/|cws/)"
    r"|instagram\.com/[\w.]+/?$|bsky\.app/profile/[\w.-]+/?$|pinterest\.[a-z.]+/pin/create"
    r"|reddit\.com/submit|t\.me/share|api\.whatsapp\.com|wa\.me/|github\.com/[\w.-]+/?$"
    r"|scholar\.google\.[a-z.]+/citations|orcid\.org/|docs\.google\.com/forms/|forms\.gle/"
    r"|youtube\.com/(?:channel/|user/|c/|@)[\w.@-]+/?$)",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|//|#", re.IGNORECASE)
_ROUTES = ("/", "!/")  # pages that a script of the front page shows: example.org/#!/a/piece
_DASHES = ("—", "–", "―", "-")
_SHORT, _DATELINE = 300, 120
_SEVERAL = 3
_RUNNING = ("paragraph", "quotation")


def is_source(anchor: Anchor) -> bool:
    """Whether a link may lead to a clipping: a page of the web, or a scan in the repository."""
    if anchor.own:
        return True
    if _WEB.match(anchor.url):
        return not _SHARING.match(anchor.url)
    local = not _ELSEWHERE.match(anchor.url)
    return local and bool(_SCAN.search(anchor.url.partition("?")[0]))


def is_front_page(anchor: Anchor) -> bool:
    """Whether a link leads to the front page of a site."""
    parts = split_address(anchor.url)
    deep = parts and (parts.path.strip("/") or parts.query or parts.fragment.startswith(_ROUTES))
    return bool(parts and parts.netloc and not deep)


def has_source(group: Sequence[Block]) -> bool:
    """Whether one of these blocks links to a source."""
    return any(is_source(anchor) for block in group for anchor in block.prose.anchors)


def group_blocks(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """A list item with what stands in it, a row, a linked heading with its lines, or one block."""
    place, leading, ruled = 0, _dates_lead(blocks), _ruled(blocks)
    while place < len(blocks):
        if place in ruled:
            yield list(blocks[place : ruled[place]])
            place = ruled[place]
            continue
        group = _card_at(blocks, place) if blocks[place].kind == "heading" else [blocks[place]]
        place += len(group)
        while place < len(blocks) and _continues(group, blocks[place], leading):
            group.append(blocks[place])
            place += 1
        yield group


def _ruled(blocks: Sequence[Block]) -> dict[int, int]:
    """Where what stands between two rules begins and ends, if each such part tells of one piece."""
    rules = [place for place, block in enumerate(blocks) if block.kind == "rule"]
    top = next((place for place, block in enumerate(blocks) if block.kind != "heading"), 0)
    bounds = pairwise([top - 1, *(place for place in rules if place >= top), len(blocks)])
    parts = {start + 1: end for start, end in bounds if has_source(blocks[start + 1 : end])}
    whole = all(is_ruled(blocks[start:end]) for start, end in parts.items())
    return parts if whole and len(parts) >= _SEVERAL else {}


def is_ruled(group: Sequence[Block]) -> bool:
    """Whether these are paragraphs with links to one source, as a part between rules is."""
    urls = {anchor.url for block in group for anchor in filter(is_source, block.prose.anchors)}
    return len(urls) == 1 and {block.kind for block in group} <= {*_RUNNING, "html"}


def _sources(block: Block) -> set[str]:
    return {anchor.url for anchor in block.prose.anchors if is_source(anchor)}


def is_card(group: Sequence[Block]) -> bool:
    """Whether these blocks are a heading, and below it a link that says "read more"."""
    if group[0].kind != "heading" or len(group) == 1:
        return False
    words = _source_words(group)
    return bool(words) and is_generic(words[0]) and not any(map(is_generic, words[1:]))


def _source_words(blocks: Sequence[Block]) -> list[str]:
    """What the links to each source are called, the first time; nothing for a bare address."""
    words: dict[str, str] = {}
    for block in blocks:
        for anchor in filter(is_source, block.prose.anchors):
            said = block.prose.text[anchor.start : anchor.end]
            words.setdefault(anchor.url, "" if said == anchor.url else said)
    return list(words.values())


def is_headed(group: Sequence[Block]) -> bool:
    """Whether a linked heading stands over these blocks: the other links belong to it."""
    return group[0].kind == "heading" and has_source(group[:1])


def _continues(group: Sequence[Block], block: Block, leading: bool) -> bool:
    head, last = group[0], group[-1]
    if (block.item and block.item == last.item) or (block.group and block.group == last.group):
        return True
    labels = [label_of(one.prose.text) for one in (*group, block) if one.item]
    if block.item and block.level == last.level and len(labels) > len(group) and all(labels):
        return labels[-1] not in labels[:-1]
    if len(group) == 1 and head.kind == block.kind == "paragraph":
        above, below = (head, block) if leading else (block, head)
        if _is_dateline(above) and has_source([below]) and not find_dates(below.prose.text):
            return True
        return _is_pointer(block) and not has_source(group) and bool(find_dates(head.prose.text))
    if is_headed(group) and block.item and (last.item or last.prose.text.rstrip().endswith(":")):
        return last.kind != "heading"  # "Based on:" and its list
    if head.item and block.item and block.level > head.level and is_repost(block.prose.text):
        return has_source(group)
    if head.kind == "quotation" and block.kind == "paragraph" and not has_source(group):
        return has_source([block]) and block.prose.text.lstrip()[:1] in _DASHES
    if (
        block.kind == "paragraph" == last.kind
        and _sources(block)
        and _sources(block) <= _sources(last)
    ):
        return True
    if has_source([block]) or not has_source(group):
        return False
    if head.kind == "paragraph" and block.kind == "quotation":
        return True
    if last.item and block.item and block.level == last.level > 1 and read_date(block.prose.text):
        return True
    if head.item:
        return block.item != 0 and block.level > head.level
    short = len(block.prose.text) <= _SHORT and block.kind in ("paragraph", "quotation")
    return head.kind == "heading" and short


def _is_pointer(block: Block) -> bool:
    """Whether a link that says "read here" is all there is of a block."""
    words = [block.prose.text[one.start : one.end] for one in block.prose.anchors]
    alone = len(words) == 1 and words[0].strip() == block.prose.text.strip()
    return alone and has_source([block]) and is_generic(words[0])


def _dates_lead(blocks: Sequence[Block]) -> bool:
    """Whether paragraphs with a date stand above the links, rather than below them."""
    first = next((b for b in blocks if _is_dateline(b) or has_source([b])), None)
    return bool(first and _is_dateline(first))


def _is_dateline(block: Block) -> bool:
    text = block.prose.text
    short = block.kind == "paragraph" and len(text) <= _DATELINE
    return short and not has_source([block]) and bool(find_dates(text))


def _card_at(blocks: Sequence[Block], place: int) -> list[Block]:
    """A heading with the lines below it, where their only link says no more than "read more"."""
    heading = blocks[place]
    card = [heading]
    if has_source(card) or announces(heading.prose.text):
        return card
    for number in range(place + 1, len(blocks)):
        block = blocks[number]
        if block.kind in ("heading", "rule") or block.item:
            break
        card.append(block)
    return card if is_card(card) else [heading]
