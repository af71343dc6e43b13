"""From the last answer to the reason of the verdict; the verdicts themselves are in cases/."""

import subprocess
import sys
from collections import Counter
from types import FrameType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.links.judging.judge import judge
from clippings.links.judging.page.decoding import markup_of
from clippings.links.judging.request import Request
from clippings.links.judging.weighing import weigh
from clippings.links.reasons import REASONS
from clippings.reply import Reply

URL = "https://a.example/piece"
PIECE = Reply(
    url=URL,
    status=200,
    headers={"content-type": "text/html"},
    body=b"<!doctype html><title>A piece</title><h1>A piece</h1><p>" + b"Words of it. " * 200,
)
FEW = 55


def test_an_ordinary_page_is_judged_in_few_steps() -> None:
    """A check judges thousands: every rule looks at something small first."""
    judge(Request(URL), PIECE)  # what is worked out once and kept
    steps: Counter[str] = Counter()

    def count(frame: FrameType, event: str, _: object) -> None:
        steps[event] += 1

    before = sys.getprofile()
    sys.setprofile(count)
    judgement = judge(Request(URL), PIECE)
    sys.setprofile(before)
    assert judgement.reason == "ok"
    assert steps["call"] <= FEW


def test_a_run_over_ordinary_pages_loads_nothing_that_speaks_against_others() -> None:
    script = f"import sys, {judge.__module__}; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    room = judge.__module__.removesuffix("judge")
    loaded = {name.removeprefix(room) for name in done.stdout.split() if name.startswith(room)}
    assert {name for name in loaded if name.startswith(("walls.", "gone."))} == {
        *("walls.login", "walls.login_titles", "gone.soft404", "gone.declared")
    }
    assert loaded.isdisjoint({"weighing", "pieces", "failing", "redirects"})


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        (PIECE.body.replace(b"<h1>A piece", b"<h1>Page not found"), "soft-404"),
        (
            PIECE.body.replace(b"<p>", b'<meta property="og:url" content="/404.html"><p>'),
            "soft-404",
        ),
        (
            PIECE.body.replace(b"<title>A piece", b"<title>Log in") + b"<input type=password>",
            "login-page",
        ),
        (PIECE.body.replace(b"<h1>A piece", b"<h1>Access denied"), "ok"),
        (
            PIECE.body.replace(b"A piece", b"Welcome to nginx!").replace(
                b"<p>", b"<p>If you see this page, the server is successfully installed. "
            ),
            "parked-domain",
        ),
    ],
)
def test_a_long_page_is_asked_for_what_it_may_say_all_the_same(page: bytes, reason: str) -> None:
    assert judge(Request(URL), PIECE._replace(body=page)).reason == reason


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"status": 404}, "not-found"),
        ({"headers": {**PIECE.headers, "cf-mitigated": "challenge"}}, "challenge"),
        ({"url": "https://a.example/news"}, "list-page"),
    ],
)
def test_words_alone_do_not_make_a_page_be_there(changes: dict[str, object], reason: str) -> None:
    reply = Reply(**{**PIECE._asdict(), **changes})
    request = Request("https://a.example/news/2021/05/a-piece", redirected="url" in changes)
    assert judge(request, reply).reason == reason


SAID = st.sampled_from(
    [
        "A piece",
        "Page not found",
        "Not Found | Paper",
        "Access denied",
        "Just a moment...",
        "Log in - Paper",
        "Service unavailable",
        "This domain is for sale",
        "Not available in your country",
        "Video unavailable",
        "You are in a queue. Your turn comes soon.",
        "Apache2 Default Page",
        "Account suspended",
        "We cannot find the page you are looking for",
    ]
)
MORE = st.lists(
    st.sampled_from(
        [
            "<p>Words of it that go on for a line or two, as they do.</p>" * 40,
            "<p>Words of it.",
            "Words " * 50,
            "Words, and words. " * 30,
            "<p>This site and its owner said of cookies what they have to say of them. " * 24,
            '<meta property="og:url" content="/404">',
            "<input type=password>",
            "<video>",
            "<time>",
            "<!--",
            "-->",
            "<noscript>",
            "<h2>More</h2>",
            "px-captcha",
            "<a href=/>Home</a>",
        ]
    ),
    max_size=5,
)


@given(title=SAID, heading=SAID, before=MORE, below=MORE)
def test_what_is_plainly_there_would_not_be_judged_otherwise(
    title: str, heading: str, before: list[str], below: list[str]
) -> None:
    text = f"<title>{title}</title>{''.join(before)}<h1>{heading}</h1>{''.join(below)}"
    reply = PIECE._replace(body=text.encode())
    request = Request(URL)
    assert judge(request, reply).reason == weigh(request, reply, markup_of(reply))


# What sites say in place of a piece, often in one sentence. To add one: a line.
SENTENCES = {
    "blocked": """
Zugriff nicht gestattet
Non hai l'autorizzazione per accedere a questa pagina.
U heeft geen toegang tot deze pagina.
Ingen tilgang
Brak dostępu
Nemáte oprávnění k zobrazení této stránky.
Bu sayfaya erişim izniniz yok.
Bitte melden Sie sich an, um diesen Artikel zu lesen.
Log in om dit artikel te lezen.
Logga in för att läsa artikeln.
Log ind for at læse artiklen.
Kirjaudu sisään lukeaksesi artikkelin.
Zaloguj się, aby przeczytać artykuł.
Pro přečtení článku se přihlaste.
Войдите, чтобы прочитать статью.
記事を読むにはログインしてください。
로그인 후 이용해 주세요.
Sign in to continue reading
Subscribe to continue reading.
Bitte aktivieren Sie JavaScript, um fortzufahren.
Verification required
""",
    "suspect": """
We zijn bezig met onderhoud. Probeer het later opnieuw.
Er is een interne fout opgetreden.
Vi utför underhåll. Försök igen senare.
Wystąpił błąd wewnętrzny.
Došlo k vnitřní chybě serveru.
Karbantartás alatt. Kérjük, látogasson vissza később.
Diese Seite steht nicht mehr zur Verfügung.
Artikeln har avpublicerats.
この記事は現在公開されていません。
""",
}


@pytest.mark.parametrize(
    ("verdict", "said"),
    [(verdict, said) for verdict, lines in SENTENCES.items() for said in lines.strip().split("\n")],
)
def test_one_sentence_is_enough_as_heading_title_or_paragraph(verdict: str, said: str) -> None:
    headed = f"<title>The Quay</title><h1>{said}</h1>"
    name = said.rstrip(".。")
    titled = f"<title>{name} | The Quay</title><h1>{name}</h1><p>{said}</p>"
    for page in (headed, titled, f"<title>The Quay</title><p>{said}</p>"):
        reply = Reply(url="https://a.example/2020/piece", status=200, body=page.encode())
        assert REASONS[judge(Request(reply.url), reply).reason].verdict in (verdict, "unsure")
