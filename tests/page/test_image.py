"""The picture of a page."""

import pytest

from clippings.page import Fact
from tests.page.small_pages import HEADLINE, json_ld, meta, page, read

PICTURE = "https://img.example/worm-in-computer.jpg"


@pytest.mark.parametrize(
    ("head", "source"),
    [
        (meta(og_image=PICTURE), "og:image"),
        (meta(twitter_image=PICTURE), "twitter:image"),
        (json_ld(image=PICTURE), "JSON-LD image"),
        (json_ld(image=[{"@type": "ImageObject", "url": PICTURE}]), "JSON-LD image"),
        (json_ld(thumbnailUrl=PICTURE), "JSON-LD thumbnailUrl"),
        (f'<link rel="image_src" href="{PICTURE}">', "image_src"),
    ],
)
def test_the_first_declared_picture_is_taken(head: str, source: str) -> None:
    assert read(page(head)).image == Fact(PICTURE, source)


def test_a_relative_address_starts_at_the_page() -> None:
    image = read(page(meta(og_image="/img/worm.jpg"))).image

    assert image == Fact("https://www.dailyplanet.example/img/worm.jpg", "og:image")


@pytest.mark.parametrize(
    "address",
    [
        "https://img.example/logo.png",
        "https://img.example/daily-planet_logo_600.png",
        "https://img.example/default.jpg",
        "https://img.example/og-image.png",
        "https://img.example/placeholder-16x9.jpg",
        "data:image/png;base64,AAAA",
        "javascript:alert(1)",
        "http://[broken",
    ],
)
def test_a_logo_a_stand_in_or_no_address_is_passed_over(address: str) -> None:
    assert read(page(meta(og_image=address))).image is None
    assert read(page(meta(og_image=address, twitter_image=PICTURE))).image is not None


def test_a_picture_called_logo_yields_to_another() -> None:
    head = meta(og_image="https://x.example/dailyplanetlogo.jpg")
    article = json_ld(image="https://x.example/worm.jpg")

    assert read(page(head + article)).image == Fact("https://x.example/worm.jpg", "JSON-LD image")
    assert read(page(head)).image == Fact("https://x.example/dailyplanetlogo.jpg", "og:image")


def test_the_logo_of_the_subject_is_the_picture() -> None:
    head = meta(og_image="https://x.example/acmelogo.jpg") + json_ld(
        image="https://x.example/7.jpg"
    )

    assert read(page(head)).image == Fact("https://x.example/acmelogo.jpg", "og:image")


def test_a_logo_that_the_headline_names_is_the_picture() -> None:
    address = "https://x.example/uploads/worm-logo-agency-1024.jpg"

    assert read(page(meta(og_image=address))).image == Fact(address, "og:image")


@pytest.mark.parametrize("name", ["daily-planet-logo.png", "og-logo.png", "site-logo.png"])
def test_the_sites_own_logo_is_passed_over_though_the_headline_names_the_site(name: str) -> None:
    head = meta(og_image=f"https://x.example/{name}")
    html = page(head).replace(HEADLINE, "Daily Planet shows a new logo of itself")

    assert read(html).image is None


@pytest.mark.parametrize(
    ("head", "alt"),
    [
        (meta(og_image=PICTURE) + meta(**{"og_image:alt": "A worm"}), "A worm"),
        (meta(twitter_image=PICTURE) + meta(**{"twitter_image:alt": "A worm"}), "A worm"),
        (meta(og_image=PICTURE) + meta(**{"og_image:alt": f"{HEADLINE}!"}), ""),
        (meta(og_image=PICTURE) + meta(**{"twitter_image:alt": "Another"}), ""),
        (meta(og_image=PICTURE) + meta(og_image="/2.jpg") + meta(**{"og_image:alt": "2"}), ""),
        (meta(**{"og_image:alt": "A worm"}), ""),
    ],
)
def test_the_text_alternative_of_the_picture(head: str, alt: str) -> None:
    found = read(page(head)).image_alt
    assert (found.value if found else "") == alt


@pytest.mark.parametrize(
    "marked",
    [
        f'<img itemprop="image" src="{PICTURE}">',
        f'<meta itemprop="image" content="{PICTURE}">',
        '<figure itemprop="image" itemscope itemtype="https://schema.org/ImageObject">'
        f'<img itemprop="url" src="{PICTURE}"></figure>',
    ],
)
def test_microdata_gives_the_picture_of_the_piece(marked: str) -> None:
    piece = f'<div itemscope itemtype="https://schema.org/NewsArticle">{marked}</div>'

    assert read(page("", piece)).image == Fact(PICTURE, "itemprop image")


def test_the_picture_of_a_person_is_none_of_the_piece() -> None:
    portrait = f'<img itemprop="image" src="{PICTURE}">'
    person = f'<div itemscope itemtype="https://schema.org/Person">{portrait}</div>'

    assert read(page("", person)).image is None


@pytest.mark.parametrize(
    "address",
    [
        "https://secure.gravatar.com/avatar/0a1b?s=400",
        "https://www.facebook.com/tr?id=1&amp;ev=PageView",
        "https://img.example/pixel.gif",
    ],
)
def test_portraits_of_accounts_and_what_counts_readers_are_no_pictures(address: str) -> None:
    assert read(page(meta(og_image=address))).image is None
