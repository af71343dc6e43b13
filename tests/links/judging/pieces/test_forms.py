"""The layout of works."""

import time

import pytest

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.pieces.forms import is_laid_out_as_a_work


@pytest.mark.parametrize(
    "body",
    [
        "<h1>Gone</h1><p>[Verse 1]<br>I rang your bell</p><p>[Chorus]<br>Gone away</p>",
        "<h1>Не найдено</h1><p>Куплет 1:<br>я звонил</p><p>Припев:<br>не найдено</p>",
        "<h1>Gone</h1><p>[00:03] So it was gone.</p><p>[00:09] (Laughter)</p>",
        "<h1>Lost</h1><p>CLERK: The page you are looking for is gone.</p><p>WIDOW: He was old.</p>"
        "<p>CLERK: Have you tried the search?</p>",
        "<title>404 | Bean</title><p><a href='/1'>&lt; Prev</a> <a href='/3'>Next &gt;</a></p>",
        "<h1>見つかりません</h1><a href='/m/2'>前の話</a><a href='/m/4'>次の話</a>",
        "<h1>Errors</h1><table><tr><td>404</td><td>The page you requested does not exist.</td></tr>"
        "<tr><td>410</td><td>It was deleted.</td></tr><tr><td>429</td><td>Wait.</td></tr></table>",
        "<title>curl errors - man page</title><pre>22  The URL was not found.\n47  Too many.</pre>",
        "<h1>Fatal error: Uncaught Error</h1><p>It fails.</p><h2>2 Answers</h2><p>Restart it.</p>",
        "<h1>Seite fehlt</h1><p>Warum?</p><h3>1 Antwort</h3><p>Neu laden.</p>",
        "<title>Ann – Page Not Found Lyrics | Songs</title><h1>Page Not Found</h1><p>La la.</p>",
        "<h1>Three error pages that I love</h1><h2>Otter Bank</h2><p>“The page you wanted is"
        " gone.”</p><h2>Zoo</h2><p>“A giraffe ate it.”</p>",
        "<h1>not found</h1><p>i looked for you<br>under the p,<br>under the h,<br>so have i.</p>"
        "<p>— Ida Brook, <i>Small Errors</i> (2018)</p>",
        "<h1>not found</h1><pre>i looked for you\nunder the p,\nunder the h.</pre><p>— Ida Bo</p>",
    ],
)
def test_works_are_known_by_it(body: str) -> None:
    assert is_laid_out_as_a_work(Markup(body))


@pytest.mark.parametrize(
    "body",
    [
        "<h1>Page not found</h1><p>[Home]</p><p>[Back]</p>",
        "<h1>Show not found</h1><p>It is over.</p><p>06:00 Breakfast.</p><p>10:00 The Mix.</p>",
        "<h1>Not found</h1><p>The page you asked for is gone.</p><p>Reception: Open at six.</p>"
        "<p>Pharmacy: Open at nine.</p><p>Reception: Closed on Sundays.</p>",
        "<h1>Not found</h1><a href='#slides'>Previous</a><a href='#slides'>Next</a>",
        "<h1>Not found</h1><a href='/posts/page/2'>Next</a>",
        "<title>Page not found - Fetchy manual</title><pre>GET /docs/4</pre>",
        "<h1>Question removed</h1><h2>Hot questions with 12 answers</h2>",
        "<title>Page not found - Lyrics Barn</title><h1>Page not found</h1>",
        "<h1>Page not found</h1><h2>Praise</h2><p>“They left no mess.”</p><p>“So cheap!”</p>",
        "<h1>Error 404</h1><p>The page you wanted<br>has gone to the sea.<br>Leave it there.</p>"
        "<p>— The Web Team</p>",
    ],
)
def test_notices_are_laid_out_otherwise(body: str) -> None:
    assert not is_laid_out_as_a_work(Markup(body))


def test_a_hostile_link_takes_no_time() -> None:
    page = Markup("<h1>Not found</h1><a " + "href=" * 60 + "x" * 100_000)
    begun = time.process_time()
    assert not is_laid_out_as_a_work(page)
    assert time.process_time() - begun < 1
