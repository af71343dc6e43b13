import pytest

from clippings.links.judging.redirects.list_pages import leads_to_list


@pytest.mark.parametrize(
    ("first", "final"),
    [
        ("/2026/05/the-boat-is-back", "/news/"),
        ("/2026/05/the-boat-is-back", "/2026/05/"),
        ("/2026/05/boat", "/2026/"),
        ("/?p=1234", "/blog/"),
        ("/index.php?id=7", "/news"),
        ("/2026/05/boat", "/sitemap"),
        ("/2026/05/the-boat-is-back", "/topics/"),
        ("/2026/05/das-boot-ist-da", "/themen"),
        ("/news/local/the-boat-is-back", "/news/local"),
        ("/aktuelles/artikel.php?id=5", "/aktuelles/"),
        ("/boat-12345", "/blog"),
        ("/2026/05/the-boat-is-back", "/search?q=the+boat"),
        ("/boat", "/?s=boat"),
        ("/de/meldung/boot.html", "/de/suche/"),
        ("/boat", "/s%C3%B6k?text=boat"),
        ("/2026/05/the-boat-is-back", "/tag/boats/"),
        ("/boat-12345.html", "/blog/category/harbour"),
        ("/culture/2013/interview-with-a-clown", "/topics/sport"),
        ("/culture/2013/interview-with-a-clown", "/sport/"),
        ("/kultur/2013/ein-clown-im-gespraech.html", "/thema/natur"),
        ("/2013/05/boat", "/en/topic/local-news"),
        ("/noticias/2013/05/el-barco", "/secci%C3%B3n/opini%C3%B3n"),
    ],
)
def test_a_page_that_led_to_a_section_or_a_search(first: str, final: str) -> None:
    assert leads_to_list(f"https://example.org{first}", f"https://www.example.org{final}")


@pytest.mark.parametrize(
    ("first", "final"),
    [
        ("/the-boat-is-back", "/2026/the-boat-is-back"),
        ("/story/12345/the-boat-is-back", "/story/12345"),
        ("/the-boat-is-back/amp", "/the-boat-is-back"),
        ("/news/index.html", "/news/"),
        ("/news.html", "/news/the-boat-is-back"),
        ("/presse", "/press/"),
        ("/2026/05/index.html", "/about/"),
        ("/search.php?q=boat", "/search?q=boat"),
        ("/?s=boat", "/search/boat?q=boat"),
        ("/news/old/report.html", "/news/old/?id=7"),
        ("/2026/05/the-boat-is-back", "/en/news/the-boat-is-back"),
        ("/2026/05/the-boat-is-back", "/category/the-boat-is-back"),
        ("/tag/boats-12345", "/tag/boats"),
        ("/culture", "/topics/sport"),
        ("/topics/film", "/topics/cinema"),
        ("/culture/2013/interview-with-a-clown", "/topics/culture/a-clown-at-home"),
        ("/culture/2013/interview-with-a-clown", "/topics/clowns-and-how-they-live"),
        ("/2013/05/all-about-sport-clubs", "/topics/sport"),
        ("/2019/our-culture-and-values", "/culture"),
        ("/2013/05/how-to-reach-us", "/contact"),
    ],
)
def test_a_page_that_moved(first: str, final: str) -> None:
    assert not leads_to_list(f"https://example.org{first}", f"https://example.org{final}")


def test_an_address_that_is_none_has_led_to_no_list() -> None:
    assert not leads_to_list("http://[", "https://a.example/news/")
