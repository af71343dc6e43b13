"""Scripts that only count readers show nothing."""

import pytest

from clippings.links.judging.page.counters import without_counters


@pytest.mark.parametrize(
    ("markup", "left"),
    [
        ("<script src=https://www.google-analytics.com/a.js></script>", ""),
        ("<script>var _paq = [];</script >", ""),
        ("<noscript><p>turn it on</p></noscript>", ""),
        ("<script src=app.js></script>", "<script src=app.js></script>"),
        ("<script>gtag('x')", ""),
        ("<p>matomo</p>", "<p>matomo</p>"),
        ("<script>alert('It was removed.');history.back();</script>", ""),
        ("<script>alert('Gone'); location.href = '/';</script>", ""),
        ("<script>alert('Gone'); self.close();</script>", ""),
        ("<script>alert('Gone'); location.replace('/');</script>", ""),
        ("<script>alert('Moved'); location.href = '/2';</script>",) * 2,
        ("<script>show(); history.back();</script>",) * 2,
    ],
)
def test_those_and_what_stands_in_their_stead_go(markup: str, left: str) -> None:
    assert without_counters(f"<b>a</b>{markup}") == f"<b>a</b>{left}"
