"""The picture that the piece is shown with."""

import re
from collections.abc import Iterator
from itertools import islice

from clippings.addresses import host_of
from clippings.addresses.whole import whole_address
from clippings.folding import folded
from clippings.page import json_ld
from clippings.page.asides import with_ancestors
from clippings.page.facts import Fact
from clippings.page.walk import Page

_OF_THE_SITE = re.compile(
    r"(?i)(?:^|[_.-])(?:logos?|placeholder|fallback|favicon|blank|spacer|sprite|pixel|1x1|transparent|no-?image)"
    r"(?:[_.-]|\d|$)|^(?:default|og|share|social)"
    r"(?:[_-]?(?:default|image|img|card|share|social|fb|facebook|twitter))*"
    r"(?:[_-]?\d+x\d+)?\.|default[_-]?(?:social|share|og|image)|social-?default"
)
_MOST_MARKED = 20  # elements
_ADDRESSES = ("src", "href", "content")
_SHORTEST = 4  # characters of a host label that may be in a logo's file name
_WORD = re.compile(r"[^\W\d_]{4,}")
# The portrait of an account, and a tracking pixel.
_NO_PICTURE = re.compile(r"//(?:[\w-]+\.)*(?:gravatar\.com/avatar/|facebook\.com/tr\b)")
_LOGO = re.compile(r"(?i)logo(?:[_.-]|\d|$)")


def read_image(page: Page, headline: str) -> Fact[str] | None:
    """The first declared picture that is not the site's logo or a placeholder.

    A picture whose file name has "logo" in another way is returned only if there is no other.
    """
    logo = None
    for source, address in _declared(page):
        image = whole_address(address, page.url)
        if (
            image
            and not _NO_PICTURE.search(image)
            and (
                not _in_file_name(_OF_THE_SITE, image) or _is_of_subject(image, page.url, headline)
            )
        ):
            if not _is_logo(image, page.url):
                return Fact(image, source)
            logo = logo or Fact(image, source)
    return logo


def read_image_alt(page: Page, image: Fact[str] | None, headline: str) -> Fact[str] | None:
    """The text alternative of the only picture; None if that only repeats the headline."""
    platform = image.source.partition(":")[0] if image else ""
    name = f"{platform}:image:alt"
    if platform not in ("og", "twitter") or len({*page.metas.get(f"{platform}:image", ())}) > 1:
        return None
    alt = page.meta(name)
    return Fact(alt, name) if alt and folded(alt) != folded(headline) else None


def _is_logo(image: str, url: str) -> bool:
    """Whether the picture's file name contains the host's name and "logo"."""
    labels = [label for label in host_of(url).split(".") if len(label) >= _SHORTEST]
    name = image.rpartition("/")[2].casefold()
    return _in_file_name(_LOGO, image) and any(label in name for label in labels)


def _is_of_subject(image: str, url: str, headline: str) -> bool:
    """Whether it is the logo of somebody whom the headline names: `acme-logo.jpg`."""
    words = _WORD.findall(image.rpartition("/")[2].casefold())
    named = {*words} & {*_WORD.findall(headline.casefold())}
    distinctive = (word for word in named if not _OF_THE_SITE.match(f"{word}."))
    return _in_file_name(_LOGO, image) and any(word not in host_of(url) for word in distinctive)


def _in_file_name(pattern: "re.Pattern[str]", image: str) -> bool:
    """Whether a pattern matches the picture's file name."""
    return bool(pattern.search(image.partition("?")[0].rpartition("/")[2]))


def _declared(page: Page) -> Iterator[tuple[str, str]]:
    """The declared pictures and their sources, the most trusted first."""
    yield from page.named(
        "og:image",
        "og:image:secure_url",
        "og:image:url",
        "twitter:image",
        "twitter:image:src",
    )
    for node in (
        *page.articles,
        *json_ld.of_type(page.nodes, json_ld.RECORDED_TYPES),
    ):
        for key in ("image", "thumbnailUrl", "thumbnail"):
            for image in json_ld.members(page.nodes, node, key):
                yield f"JSON-LD {key}", json_ld.text(image, "url", "contentUrl", "@id")
    yield from (("itemprop image", address) for address in _marked(page))
    yield from (("image_src", value) for value in page.links.get("image_src", ()))
    yield from page.named(
        "thumbnail", "image", "thumbnailurl", "sailthru.image.full", "parsely-image-url"
    )


def _marked(page: Page) -> Iterator[str]:
    """The pictures in the microdata of the piece, each in its element or in one inside it."""
    for node in page.shown("[itemprop~=image]")[:_MOST_MARKED]:
        scope = next((h for h in with_ancestors(node.parent) if "itemscope" in h.attributes), None)
        kind = (scope.attributes.get("itemtype") or "").rpartition("/")[2] if scope else ""
        if json_ld.ARTICLE_TYPES.fullmatch(kind):
            held = [node, *node.css("[itemprop~=url], [itemprop~=contentUrl]")]
            found = (one.attributes.get(name) for one in held for name in _ADDRESSES)
            yield from filter(None, islice(found, _MOST_MARKED))
