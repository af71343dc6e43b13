"""Scripts that only count readers show nothing."""

import pytest

from clippings.links.judging.page.emptiness import is_empty, without_counters
from clippings.links.judging.page.markup import Markup


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
        ("<script>(function(w,t){w.stats=t})(window,1);</script>", ""),
        ("<script>document.body.append('A');</script>",) * 2,
        ("<script>self['doc'+'ument']</script>",) * 2,
        ("<script>eval(atob('YWxlcnQoMSk='))</script>",) * 2,
    ],
)
def test_those_and_what_stands_in_their_stead_go(markup: str, left: str) -> None:
    assert without_counters(f"<b>a</b>{markup}") == f"<b>a</b>{left}"


@pytest.mark.parametrize(
    ("scripts", "empty"),
    [
        ("<script>var _gaq=[];_gaq.push(['_trackPageview'])</script>", True),
        ("<script async src='https://www.googletagmanager.com/gtag/js'></script>", True),
        ("<noscript><iframe src=/ns.html></iframe></noscript><script>gtag('js')</script>", True),
        ("<script>gtag('js')</script><script src=/app.js></script>", False),
        ("<script>gtag('js')</script><div id=app><canvas></canvas></div>", False),
        ("<script>window.dataLayer=window.dataLayer||[];</script>", True),
        ("<iframe src='about:blank'></iframe>", True),
        ("<iframe></iframe><frame src=''>", True),
        ("<meta property='og:description' content='A piece'><div id=app></div>", False),
        ("<iframe src='/piece'></iframe>", False),
        ("<iframe class=a srcdoc='<p>A piece</p>'></iframe>", False),
    ],
)
def test_a_page_in_which_nothing_but_readers_is_counted_is_empty(scripts: str, empty: bool) -> None:
    assert is_empty(Markup(f"<html><head></head><body>{scripts}</body></html>")) is empty
