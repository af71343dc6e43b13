"""The kind of a piece."""

import pytest

from tests.page.small_pages import ADDRESS, json_ld, meta, page, read


@pytest.mark.parametrize(
    ("url", "head", "kind"),
    [
        (ADDRESS, meta(og_type="article"), "article"),
        (ADDRESS, json_ld(headline="Worm"), "article"),
        (ADDRESS, "", "article"),
        ("https://www.youtube.com/watch?v=x", "", "video"),
        ("https://vimeo.com/12", "", "video"),
        (ADDRESS, meta(og_type="video.other"), "video"),
        (ADDRESS, meta(og_type="music.song"), "podcast"),
        (ADDRESS, '<script type="application/ld+json">{"@type":"VideoObject"}</script>', "video"),
        ("https://www.buzzsprout.example/blog/worm", "", "article"),
        ("https://www.buzzsprout.com/blog/worm", meta(og_type="article"), "article"),
        ("https://www.dailyplanet.example/video/worm", "", "video"),
        ("https://www.dailyplanet.example/video-tips/worm", "", "article"),
        ("https://www.dailyplanet.example/audio/12", meta(og_type="website"), "podcast"),
        ("https://www.dailyplanet.example/audio/worm", meta(og_type="article"), "article"),
        (ADDRESS, meta(og_type="article", og_audio="/worm.mp3"), "podcast"),
        (ADDRESS, json_ld(headline="Worm") + meta(og_audio="/worm.mp3"), "article"),
        (ADDRESS, meta(og_type="article") + json_ld(video={"@type": "VideoObject"}), "article"),
        ("https://podcasts.apple.com/us/podcast/worm/id1", "", "podcast"),
        ("https://wormpodcast.example/episodes/12", "", "podcast"),
        ("https://www.dailyplanet.example/podcast/worm", meta(og_type="article"), "podcast"),
        (
            ADDRESS,
            '<script type="application/ld+json">{"@type":"PodcastEpisode"}</script>',
            "podcast",
        ),
    ],
)
def test_the_kind_is_that_of_the_main_thing(url: str, head: str, kind: str) -> None:
    fact = read(page(head), url).kind

    assert fact is not None
    assert fact.value == kind
