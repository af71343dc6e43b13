"""What the site of a recording says of it (https://oembed.com, 2.3.4)."""

import json

from clippings.addresses import is_web_address
from clippings.page.facts import Fact, Facts
from clippings.page.seen_line import seen_line


def read_oembed(answer: bytes, kind: str) -> Facts:
    """What a site says of its recording: the channel is the outlet, and the author."""
    try:
        told = json.loads(answer)
    except (ValueError, RecursionError):
        return Facts()
    if not isinstance(told, dict):
        return Facts()

    def said(key: str) -> str:
        value = told.get(key)
        return seen_line(value) if isinstance(value, str) else ""

    title, channel, picture = said("title"), said("author_name"), said("thumbnail_url")
    return Facts(
        title=Fact(title, "oEmbed title") if title else None,
        outlet=Fact(channel, "oEmbed author_name") if channel else None,
        authors=Fact((channel,), "oEmbed author_name") if channel else None,
        image=Fact(picture, "oEmbed thumbnail_url") if is_web_address(picture) else None,
        kind=Fact(kind, "oEmbed") if title else None,
    )
