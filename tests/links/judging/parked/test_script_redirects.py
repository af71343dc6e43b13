"""Pages of scripts and frames that lead to where domains are sold."""

import pytest

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.parked.script_redirects import leads_to_a_market

URL = "https://harbour.example/2019/a-piece"


@pytest.mark.parametrize(
    "page",
    [
        '<script>window.onload=function(){window.location.href="/lander?template=1"}</script>',
        "<script>location.replace('/lander')</script>",
        '<script>window["location"].href="/lander"</script>',
        '<script>location.href = "https://" + location.host + "/lander"</script>',
        '<script>window.open("/lander", "_self")</script>',
        '<script>top.location = "https://www.hugedomains.com/domain_profile.cfm?d=a"</script>',
        "<script>window.location.assign(`//ww1.harbour.example/?id=1`)</script>",
        "<body onload=\"location.href='/lander'\">Click here if you are not sent on.</body>",
        '<frameset><frame name="a" src="https://sedo.com/search?domain=harbour.example"></frameset>',
    ],
)
def test_pages_that_lead_to_a_market(page: str) -> None:
    assert leads_to_a_market(URL, Markup(page))


@pytest.mark.parametrize(
    "page",
    [
        '<script>location.href = "/en/lander-of-1904"</script>',
        '<script>if (old) location.replace("/cart?from=/lander")</script>',
        '<iframe src="https://player.example/lander"></iframe>',
        '<a href="/lander">The lander</a>',
        '<script>go = () => location.href = "/lander"</script><p>'
        + "Pick one of the landers, and see it fly over the quay at noon. " * 4,
    ],
)
def test_pages_that_do_not(page: str) -> None:
    assert not leads_to_a_market(URL, Markup(page))
