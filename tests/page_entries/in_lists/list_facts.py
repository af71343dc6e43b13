"""The facts in the lines of a list, and those of a line that has all of them."""

from clippings.page_entries import read_entries
from clippings.values import Plain

URL = "https://www.theguardian.com/2021/may/04/a-piece"
TITLE = "A very good piece about us"


def facts(page: str) -> list[dict[str, Plain]]:
    """The facts of each entry; the address and a language that is guessed are left out."""
    guessed = ("url", "lang", "section")
    return [{k: v for k, v in e.plain.items() if k not in guessed} for e in read_entries(page)]


FULL = {"title": TITLE, "outlet": "The Guardian", "date": "2021-05-04"}
