"""The text of a piece as its page declares it for search engines, even behind a paywall."""

from clippings.page import json_ld
from clippings.page.bounds import bounded

_LONGEST_BODY = 200_000  # characters


def article_body(html: str) -> str:
    """The `articleBody` of the articles in the page's JSON-LD."""
    if "articleBody" not in html:
        return ""
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(bounded(html))
    blocks = [node.text() for node in tree.css("script[type*=json i]")]
    articles = json_ld.of_type(json_ld.nodes_of_blocks(blocks), json_ld.ARTICLE_TYPES)
    bodies = (article.get("articleBody") for article in articles)
    return "\n".join(body for body in bodies if isinstance(body, str))[:_LONGEST_BODY]
