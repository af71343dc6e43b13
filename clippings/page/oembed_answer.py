"""What the site of a recording says about it in oEmbed (https://oembed.com, 2.3.4)."""

import json

from clippings.addresses import is_web_address
from clippings.page.facts import Fact, Facts
from clippings.page.seen_line import seen_line


def read_oembed(answer: bytes, kind: str) -> Facts:
    """The facts in an oEmbed answer; the channel is both outlet and author."""
    try:
        fields = json.loads(answer)
    except (ValueError, RecursionError):
        return Facts()
    if not isinstance(fields, dict):
        return Facts()

    def line(key: str) -> str:
        value = fields.get(key)
        return seen_line(value) if isinstance(value, str) else ""

    title, channel, picture = line("title"), line("author_name"), line("thumbnail_url")
    return Facts(
        title=Fact(title, "oEmbed title") if title else None,
        outlet=Fact(channel, "oEmbed author_name") if channel else None,
        authors=Fact((channel,), "oEmbed author_name") if channel else None,
        image=Fact(picture, "oEmbed thumbnail_url") if is_web_address(picture) else None,
        kind=Fact(kind, "oEmbed") if title else None,
    )
