"""Sites on which others publish."""

import pytest

from clippings.platforms import is_shared, is_writers_site, makes_blogs, recorded_at


@pytest.mark.parametrize(
    ("host", "kind"),
    [
        ("www.youtube.com", "video"),
        ("ted.com", "video"),
        ("peertube.example.org", "video"),
        ("videos.example.org", "video"),
        ("podcasts.apple.com", "podcast"),
        ("worm.podbean.com", "podcast"),
        ("www.iheart.com", "podcast"),
        ("kdwb.iheart.com", ""),
        ("apple.com", ""),
        ("notyoutube.com", ""),
        ("www.lemonde.fr", ""),
        ("lab.video", ""),
    ],
)
def test_what_a_host_is_made_for(host: str, kind: str) -> None:
    assert recorded_at(host) == kind


@pytest.mark.parametrize(
    "host",
    ["m.youtube.com", "medium.com", "mastodon.example", "web.archive.org", "docs.google.com"],
)
def test_everybody_publishes_on_some_hosts(host: str) -> None:
    assert is_shared(host)


@pytest.mark.parametrize(
    "host", ["www.ted.com", "worm.substack.com", "lemonde.fr", "google.com", "videos.lemonde.fr"]
)
def test_others_are_of_one_publisher(host: str) -> None:
    assert not is_shared(host)


def test_a_domain_under_a_platform_for_blogs_is_one_writers() -> None:
    assert is_writers_site("worm.blogspot.com")
    assert not is_writers_site("www.lemonde.fr")
    assert makes_blogs("blogger")
    assert not makes_blogs("lemonde")
