"""What the page says to search engines."""

import pytest

from clippings.clipping import Archive, Clipping, Image, Quote
from clippings.dates import PartialDate
from tests.exporters.html_page.pages import page_of, structured


def test_an_article_is_told_with_its_quotation() -> None:
    clipping = Clipping(
        id="le-monde-2021-05-04",
        url="https://www.lemonde.fr/a",
        title="Un projet géant",
        outlet="Le Monde",
        date=PartialDate(2021, 5),
        lang="fr",
        authors=("Ada Lovelace",),
        quotes=(Quote("Cinq millions", "Jean Zay", "ministre"),),
        image=Image("https://example.org/a.png"),
        archive=Archive("https://web.archive.org/web/a"),
        tags=("a", "b"),
    )
    assert structured(page_of(clipping)) == {
        "@context": "https://schema.org",
        "@type": "ItemList",
        "name": "In the press",
        "numberOfItems": 1,
        "itemListElement": [
            {
                "@type": "ListItem",
                "position": 1,
                "item": {
                    "@type": "NewsArticle",
                    "@id": "#le-monde-2021-05-04",
                    "headline": "Un projet géant",
                    "url": "https://www.lemonde.fr/a",
                    "datePublished": "2021-05",
                    "inLanguage": "fr",
                    "author": [{"@type": "Person", "name": "Ada Lovelace"}],
                    "publisher": {"@type": "Organization", "name": "Le Monde"},
                    "image": "https://example.org/a.png",
                    "keywords": "a, b",
                    "archivedAt": "https://web.archive.org/web/a",
                    "hasPart": [
                        {
                            "@type": "Quotation",
                            "text": "Cinq millions",
                            "inLanguage": "fr",
                            "creator": {
                                "@type": "Person",
                                "name": "Jean Zay",
                                "jobTitle": "ministre",
                            },
                        }
                    ],
                },
            }
        ],
    }


def test_a_keynote_is_a_video_with_its_clip() -> None:
    clipping = Clipping(title="x", kind="keynote", date=PartialDate(2021, 6, 15), start=609)
    [element] = structured(page_of(clipping))["itemListElement"]
    assert element["item"] == {
        "@type": "VideoObject",
        "@id": "#clipping-1",
        "name": "x",
        "uploadDate": "2021-06-15",
        "hasPart": [{"@type": "Clip", "startOffset": 609}],
    }


@pytest.mark.parametrize("text", ["</script><script>alert(1)</script>", "<!--<script>", "]]>&amp;"])
def test_no_text_ends_the_script_element(text: str) -> None:
    page = page_of(Clipping(id="a", title=text, quotes=(Quote(text),)))
    [element] = structured(page)["itemListElement"]
    assert element["item"]["headline"] == text
    assert element["item"]["hasPart"][0]["text"] == text
