"""What the verdicts of `clip check-links` and `clip check-quotes` mean."""

from collections.abc import Mapping
from typing import NamedTuple


class Meaning(NamedTuple):
    """What a verdict or a reason says of a link or a quote, and the way out."""

    says: str
    way_out: str = ""


OF_LINKS: Mapping[str, Meaning] = {
    "alive": Meaning("The page, image or file is there."),
    "moved": Meaning(
        "It has moved for good, to an address that the server names.",
        "`clip check-links --fix` writes the new address.",
    ),
    "blocked": Meaning(
        "The server does not let programs in; a reader may well see the page.",
        "Look at it in a browser; `--accept HOST:blocked:alive` trusts that host from then on.",
    ),
    "limited": Meaning(
        "The server wants to be asked later.",
        "Run the check again later, or wait longer with `--max-wait`.",
    ),
    "suspect": Meaning(
        "Something answers, but perhaps not the piece.",
        "Look at it in a browser; of what is gone `clip archive` finds a saved copy.",
    ),
    "unsure": Meaning(
        "There was no good answer today.",
        "Run the check again; with `--state FILE` it is dead when it has failed on three days.",
    ),
    "dead": Meaning(
        "It is gone.",
        "Correct the address; where it is the piece itself, `clip check-links --fix` records"
        " a saved copy, and `clip set ID status=dead` has the page lead to it.",
    ),
    "refused": Meaning(
        "It was not asked: the address is not on the public web.",
        "Correct the address, or name its host or network with `--allow-private`.",
    ),
}
OF_QUOTES: Mapping[str, Meaning] = {
    "present": Meaning("The quote stands on its page."),
    "typography": Meaning(
        "The quote stands on its page with other quotation marks or blanks.",
        "Take over the quotation marks, dashes and blanks of the page.",
    ),
    "changed": Meaning(
        "The page has almost these words: a number or a name is another, a `not` is lost.",
        "Compare the quote with the page and correct it.",
    ),
    "absent": Meaning(
        "The page does not have these words.",
        "Look whether the page has changed, or whether it is another page.",
    ),
    "unreadable": Meaning(
        "The page does not show its text: it is blocked, paid or gone.",
        "Look at it in a browser, or record a saved copy with `clip archive`.",
    ),
}
VERDICTS: Mapping[str, Meaning] = {**OF_LINKS, **OF_QUOTES}
