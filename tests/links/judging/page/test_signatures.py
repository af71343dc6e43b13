"""Who wrote a piece, or when, stands below its heading."""

import pytest

from clippings.links.judging.gone.soft404 import says_not_found
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.signatures import is_signature


@pytest.mark.parametrize(
    "text",
    [
        "By Ann Lee The boats came in",
        "12. März 2021 Die Boote",
        "شنبه17 شهریور 1386",
        "۲۶ تیر ۱۳۹۰ قایق‌ها",
        "Words: Ann Lee. Issue 44",
        "Texte : Anne Lemoine",
        "Text von: Anne Lehm",
        "Ann Lee ann at quay.example Tue Mar 15 09:02:11 GMT 2011 Previous message",
        "From: Ann Lee <ann@quay.example> Date: Fri, 3 Jun 2005 10:12:00 +0200",
        "From: Ann (ann_at_quay.example) Date: 2005-06-03 10:12",
    ],
)
def test_who_wrote_it_or_when(text: str) -> None:
    assert is_signature(text)


@pytest.mark.parametrize(
    "text",
    [
        "By the way, it is gone.",
        "Text: this page is gone.",
        "Write to office@quay.example, please.",
        "The office at quay.example is open since 1931.",
        "You will be sent to the home page at 10:12.",
    ],
)
def test_what_is_none(text: str) -> None:
    assert not is_signature(text)


def test_a_letter_to_a_list_may_be_headed_by_a_message() -> None:
    page = "<title>{0}</title><h1>{0}</h1><b>Ann</b> <a>ann at quay.example</a><br><i>{1}</i>"
    letter = f"{page}<pre>Mended. Please try again.</pre>"
    called = "[dev] wiki page not found"
    assert not says_not_found(Markup(letter.format(called, "Tue Mar 15 09:02:11 GMT 2011")))
    assert says_not_found(Markup(letter.format(called, "")))
