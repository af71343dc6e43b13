"""The meanings of the verdicts of `clip check-links` and `clip check-quotes`."""

from collections.abc import Mapping
from typing import NamedTuple


class Meaning(NamedTuple):
    """The meaning of a verdict or a reason, and the way out."""

    says: str
    way_out: str = ""


OF_LINKS: Mapping[str, Meaning] = {
    "alive": Meaning("The page, image or file is there."),
    "moved": Meaning(
        "It has moved permanently, to an address that the server gives.",
        "`clip check-links --fix` writes the new address.",
    ),
    "blocked": Meaning(
        "The server refuses programs; readers can probably see the page.",
        "Open it in a browser; with `--accept HOST:blocked:alive` the host counts as alive.",
    ),
    "limited": Meaning(
        "The server asks to try again later.",
        "Run the check again later, or wait longer with `--max-wait`.",
    ),
    "suspect": Meaning(
        "There is an answer, but it may not be the piece.",
        "Open it in a browser; if it is gone, find a saved copy with `clip archive`.",
    ),
    "unsure": Meaning(
        "There was no usable answer today.",
        "Run the check again; with `--state FILE` it is dead after failing on three days.",
    ),
    "dead": Meaning(
        "It is gone.",
        "Correct the address; if it is the piece itself, record a saved copy with"
        " `clip check-links --fix`, and make the page link to it with `clip set ID status=dead`.",
    ),
    "refused": Meaning(
        "It was not requested, because the address is not on the public web.",
        "Correct the address, or allow its host or network with `--allow-private`.",
    ),
}
OF_QUOTES: Mapping[str, Meaning] = {
    "present": Meaning("The quote is on its page."),
    "typography": Meaning(
        "The quote is on its page with other quotation marks, dashes or spaces.",
        "Use the quotation marks, dashes and spaces of the page.",
    ),
    "changed": Meaning(
        "The page has almost these words, but another number or name, or a `not` more or less.",
        "Compare the quote with the page and correct it.",
    ),
    "absent": Meaning(
        "The page does not have these words.",
        "Check whether the page has changed, or is another page.",
    ),
    "unreadable": Meaning(
        "The page does not show its text: it is blocked, paid or gone, or a scan without text.",
        "Open it in a browser, or record a saved copy with `clip archive`.",
    ),
}
VERDICTS: Mapping[str, Meaning] = {**OF_LINKS, **OF_QUOTES}
