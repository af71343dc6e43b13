"""Hosts of homepages that have closed, and sites that closed something else."""

import pytest

from clippings.links.judging.gone.closed_hosts import says_a_host_closed
from clippings.links.judging.page.markup import Markup


def _page(name: str, below: str) -> Markup:
    return Markup(f"<title>{name}</title><h1>{name}</h1><p>{below}</p>")


@pytest.mark.parametrize(
    ("name", "below"),
    [
        ("Homepage hosting has closed", "Our homepages closed in May 2018. Thank you all."),
        ("Dienst eingestellt", "Unser Homepage-Dienst wurde zum 31.12.2018 eingestellt. Danke!"),
        ("Fermeture du service", "Le service Pages Perso a fermé le 10 janvier 2022."),
        ("De dienst is gestopt", "De homepages zijn per 1 januari 2019 gestopt. Bedankt."),
        ("ブログサービス終了のお知らせ", "ブログサービスは2020年9月に終了しました。"),
        ("홈페이지 서비스 종료", "개인 홈페이지 서비스는 2018년에 종료되었습니다. 감사합니다."),
    ],
)
def test_a_host_that_closed(name: str, below: str) -> None:
    assert says_a_host_closed(_page(name, below))


@pytest.mark.parametrize(
    ("name", "below"),
    [
        ("Homepage hosting has closed", "Our homepages closed in May. Other services continue."),
        ("Wir haben geschlossen", "Die Praxis ist bis zum 3. Mai geschlossen."),
        ("ブログサービス終了のお知らせ", "ブログサービスは来年3月に終了します。"),
        ("Chat has closed", "The chat closed in May 2018. Thank you all."),
        ("Our old blog has closed", "The blog hosting closed in May. Find us on our new site."),
        (
            "Homepages",
            "The homepages closed in May 2018. We met on the quay and told stories of it.",
        ),
    ],
)
def test_sites_that_closed_something_else(name: str, below: str) -> None:
    assert not says_a_host_closed(_page(name, below))


def test_a_notice_in_the_layout_of_a_site_is_news() -> None:
    links = "".join(f"<a href='/{it}'>{it}</a>" for it in ("mail", "phone", "news"))
    page = _page("Homepage hosting has closed", "Our homepages closed in May 2018. Thank you all.")
    assert not says_a_host_closed(Markup(links + page.text))
