"""The text of a piece as its page declares it for search engines, behind walls as well."""

from clippings.page import json_ld
from clippings.page.bounds import bounded

_LONGEST_BODY = 200_000  # characters


def article_body(html: str) -> str:
    """What the articles of the page's JSON-LD give as `articleBody`."""
    if "articleBody" not in html:
        return ""
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(bounded(html))
    blocks = [node.text() for node in tree.css("script[type*=json i]")]
    articles = json_ld.of_type(json_ld.nodes_of_blocks(blocks), json_ld.ARTICLE_TYPES)
    bodies = (article.get("articleBody") for article in articles)
    return "\n".join(body for body in bodies if isinstance(body, str))[:_LONGEST_BODY]
