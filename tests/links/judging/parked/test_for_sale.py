"""What says of a domain that it is for sale, and talk of what else is sold."""

import pytest

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.parked.for_sale import says_for_sale
from clippings.links.judging.parked.own_names import OWN
from clippings.links.judging.parked.parked import is_parked


@pytest.mark.parametrize(
    "words",
    [
        "{} is for sale",
        "the owner of {} is offering it for sale for an asking price of 2500 usd",
        "make an offer on {}",
        "{} could be yours",
        "vous souhaitez acheter {}?",
        "buy the premium domain {} now",
        "die domain {} steht zum verkauf",
        "sie können die domain {} kaufen",
        "le nom de domaine {} est à vendre",
        "compra {}",
        "il nome di dominio {} potrebbe essere in vendita",
        "o domínio {} está à venda",
        "de domeinnaam {} is te koop",
        "domänen {} är till salu",
        "domænet {} er til salg",
        "domenet {} er til salgs",
        "verkkotunnus {} on myynnissä",
        "kup domenę {}",
        "doména {} je na prodej",
        "a {} domain eladó",
        "домен {} продаётся",
        "{} alan adı satılık",
        "النطاق {} معروض للبيع",
        "域名{}正在出售",
        "{} を購入する",
        "도메인 {} 판매 중",
        "domain auction: {}",
        "bid on {}",
        "{} is being auctioned",
        "{} wird versteigert",
        "le domaine {} est mis aux enchères",
        "el dominio {} está en subasta",
        "{} は現在オークションに出品中です",
        "域名拍卖 {}",
    ],
)
def test_a_domain_that_is(words: str) -> None:
    assert says_for_sale(words.format(OWN))


@pytest.mark.parametrize(
    "words",
    [
        "boats for sale – {}",
        "{} – buy now, pay later",
        "haus zu verkaufen | {}",
        "karten kaufen - {}",
        "лодка продаётся | {}",
        "how {} was sold twice",
        "お茶の販売 | {}",
        "{} – the auction",
        "{} – domain auctions",
        "{} auktion",
        "a cup up for auction – {}",
        "this domain is for sale",
    ],
)
def test_something_else(words: str) -> None:
    assert not says_for_sale(words.format(OWN))


def test_only_the_domain_of_the_page_counts() -> None:
    page = "<title>Names</title><h1>Die Domain quay.example steht zum Verkauf</h1><p>{}</p>"
    page = page.format("Wie am Montag bekannt wurde, verlangt der Inhaber eine Million. " * 6)
    assert is_parked(("https://quay.example/a",), Markup(page))
    assert not is_parked(("https://names.example/a",), Markup(page))


@pytest.mark.parametrize(
    "page",
    [
        "<title>quay.example – canoe club</title><h1>Canoe for sale</h1><p>Our old one, 200 €.</p>",
        "<title>Haus zu verkaufen | quay.example</title><h1>Haus zu verkaufen</h1><p>320.000 €</p>",
    ],
)
def test_a_site_that_sells_something_else(page: str) -> None:
    assert not is_parked(("https://quay.example/a",), Markup(page))


def test_a_name_over_nothing_but_an_offer() -> None:
    page = "<title>quay.example</title><h1>Te koop!</h1><p>€ 1.295</p>"
    assert is_parked(("https://quay.example/a",), Markup(page))


_BIDS = "<p>This premium {} is up for auction. Current bid: 410 € (7 bids).</p>"
_WHY = "<h3>Why this {}?</h3><p>Short, memorable, aged 14 years, great for whoever has ropes.</p>"


def test_a_name_that_is_praised_beside_an_offer() -> None:
    page = "<title>{}</title><h1>quay.example</h1>" + _BIDS + _WHY
    of_it = page.format("Bid on quay.example", ".example", "name")
    assert is_parked(("https://quay.example/a",), Markup(of_it))
    of_a_boat = page.format("quay.example", "boat", "boat")
    assert not is_parked(("https://quay.example/a",), Markup(of_a_boat))
