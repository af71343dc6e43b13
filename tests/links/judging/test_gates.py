"""Short pages of which no rule can hold are told apart from all that one holds on."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.links.judging import rules
from clippings.links.judging.gates import is_beyond_doubt
from clippings.links.judging.not_found.absence_signs import SIGNS_OF_ABSENCE
from clippings.links.judging.not_found.message_signs import SIGNS_OF_MESSAGES
from clippings.links.judging.not_found.signs import Signs
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.rules import reason_of_page

URLS = ("https://a.example/piece", "https://a.example/piece")
# By the name of the rule, a page of which it holds.
HELD = {
    "is_withheld": "<title>Tides</title><p>This film is not available in your region.",
    "found_nothing": "<h1>Search results for: tides</h1><p>No results. Try other words.",
    "says_not_found": "<title>Tides</title><h1>Page not found</h1>",
    "is_numbered_and_leads_home": (
        "<h1>Error 404: the gull ate the cable</h1><p>Please go back to our home page."
    ),
    "says_it_is_absent": "<title>Harbour</title><h1>The hike you look for is not here.</h1>",
    "says_it_closed": (
        "<title>Quaypad</title><h1>Quaypad has shut down</h1>"
        "<p>Our service closed in 2019. All blogs and your data were deleted."
    ),
    "says_a_host_closed": (
        "<h1>サービス終了のお知らせ</h1><p>ホームページサービスは2019年3月31日をもちまして"
        "終了いたしました。長らくのご利用ありがとうございました。"
    ),
    "says_a_publication_ended": (
        "<title>Tides</title><h1>Tides has ceased publication</h1>"
        "<p>Our archive has been taken down. Thank you for reading."
    ),
    "says_it_was_withdrawn": (
        "<title>Harbour</title><h1>A quarrel at the quay</h1>"
        "<p>This article was removed for legal reasons."
    ),
    "says_video_removed": "<title>This video is private</title><h1>This video is private</h1>",
    "is_blocked_by_law": (
        "<title>Harbour</title><h1>Website blocked</h1><p>A court has had this website blocked."
    ),
    "says_it_refuses": "<title>403 Forbidden</title><h1>403 Forbidden</h1>",
    "asks_for_another_browser": (
        "<title>Harbour</title><h1>Your browser is not supported</h1><p>Please use Firefox."
    ),
    "says_too_much_was_asked": "<title>Harbour</title><h1>Too many requests</h1>",
    "is_waiting_room": (
        "<title>Queue</title><h1>You are now in line</h1><p>When it is your turn, you go in."
    ),
    "says_it_fails": "<p>The website encountered an unexpected error.",
    "is_parked": "<h1>It works!</h1>",
    "is_login_page": "<title>Log in</title><form><input name=u><input type=password></form>",
    "asks_to_log_in": "<title>Harbour</title><h1>Login required</h1><p>Please log in to read.",
    "asks_to_sign_up": (
        "<title>Harbour</title><h1>Create an account</h1>"
        "<form><input type=email><input type=password><button>Join</button></form>"
    ),
    "asks_for_a_password": (
        "<title>Protected: The pier – Harbour</title><h1>Protected: The pier</h1>"
        '<form class="post-password-form"><input type="password"></form>'
    ),
    "asks_for_our_age": "<h1>Are you over 18?</h1><a href=/y>Yes</a> <a href=/n>No</a>",
    "_asks_for_consent": (
        "<title>Before you continue</title><h1>Before you continue to Harbour</h1><p>We use"
        " cookies and data to deliver our services.<form><button>Accept all</button></form>"
    ),
    "lists_no_file": "<title>Index of /quay</title><h1>Index of /quay</h1><a href='../'>../</a>",
    "is_empty": "<body> </body>",
    "_shows_its_layout_alone": "<title>Quay</title><nav><a href=/a>News</a></nav><h1></h1>",
}
MAY_BE_FILLED_BY_SCRIPTS = {"is_empty", "lists_no_file", "_shows_its_layout_alone"}


def test_the_gates_load_no_rule_and_no_sign_of_a_piece() -> None:
    script = f"import sys, {is_beyond_doubt.__module__}; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    room = is_beyond_doubt.__module__.removesuffix("gates")
    loaded = {it.removeprefix(room) for it in done.stdout.split() if it.startswith(room)}
    assert loaded.isdisjoint({"pieces", "redirects", "rules", "weighing"})


def test_each_rule_has_a_page_here() -> None:
    assert HELD.keys() == {rule.finds.__name__ for rule in rules._RULES}


@pytest.mark.parametrize("name", sorted(HELD))
def test_a_page_of_which_a_rule_holds_passes_a_gate(name: str) -> None:
    page = Markup(HELD[name])
    rule = next(rule for rule in rules._RULES if rule.finds.__name__ == name)
    assert rules._holds(rule, URLS, rules._Views(page))
    assert not is_beyond_doubt(page)


@pytest.mark.parametrize("name", sorted(HELD.keys() - MAY_BE_FILLED_BY_SCRIPTS))
def test_heavy_scripts_do_not_hide_what_a_page_says(name: str) -> None:
    page, script = HELD[name], f"<script>{'let a = 1; ' * 8_000}</script>"
    assert reason_of_page(URLS, Markup(f"{script}{page}")) == reason_of_page(URLS, Markup(page))
    assert reason_of_page(URLS, Markup(f"{page}{script}")) == reason_of_page(URLS, Markup(page))
    assert not is_beyond_doubt(Markup(f"{script}{page}"))


@pytest.mark.parametrize(
    "page",
    [
        "<html><body>ok</body></html>",
        "<title>Page 7</title><h1>Page 7</h1><p>Words about the tide.",
        '<!doctype html><html lang="de"><meta charset="utf-8"><title>Ebbe – Hafenblatt</title>'
        "<h1>Ebbe</h1><p>Das Wasser fällt, und die Boote liegen schräg im Schlick.</p>",
        "<title>潮</title><h1>潮の満ち引き</h1><p>港の水は一日に二度、静かに引いてゆく。</p>",
        "<title>Page 18</title><h1>Page 18</h1><p>Words about tides of 3.5 metres at 11 a.m.",
        "<title>Page 403</title><h1>Page 403</h1><p>Words about the tide.",
        '<title>Tide</title><h1>Tide</h1><form><input type="search" name="q"></form><p>It rises'
        ' twice a day, and the boats go out with it.<a href="https://www.boats.example">B</a>',
        "<title>Tide</title><h2>The tide</h2><p>The council opened a pier on Monday, it said.",
    ],
)
def test_an_ordinary_short_page_is_beyond_doubt(page: str) -> None:
    assert is_beyond_doubt(Markup(page))
    assert reason_of_page(URLS, Markup(page)) == "ok"


@pytest.mark.parametrize(
    "page",
    [
        "",
        '<title>Tide</title><p>The tide falls.<img src="/404.png" alt="Page not found">',
        '<title>Tide</title><body class="error404"><p>The tide falls.',
        '<title>Tide</title><p>The tide falls.<script src="/turnstile.js"></script>',
        "<title>Tide</title><p>The site of the pier is 18+. Yes",
        '<title>Tide</title><p>The pier is 18+.<input type="submit" value="Yes">',
        "<title>Error</title><p>The tide falls.",
        "<title>Status 403</title><p>The tide falls.",
        "<title>Film: the lost stream</title><p>The tide falls.",
        "<title>Tide</title><!-- <h2>Page not found</h2> --><p>The tide falls.",
        "<title>Tide</title><p>The tide falls.<form><input type=password></form>",
        "<title>Just a moment...</title><p>The tide falls.",
        "<title>Tide</title><p>Visit tide.example for more.",
        "<title>エラー</title><p>潮が引く。",
    ],
)
def test_a_page_with_any_mark_is_asked_further(page: str) -> None:
    assert not is_beyond_doubt(Markup(page))


@given(
    st.sampled_from(sorted(HELD.keys() - {"is_empty"})),
    st.text("aeiou .,-", max_size=30),
)
def test_words_beside_a_message_leave_its_gate_open(name: str, words: str) -> None:
    assert not is_beyond_doubt(Markup(f"{HELD[name]}<p>{words}</p>"))


@given(st.sampled_from([SIGNS_OF_MESSAGES, SIGNS_OF_ABSENCE]), st.data())
def test_each_sign_of_a_message_passes_a_gate(signs: Signs, data: st.DataObject) -> None:
    beginning = data.draw(st.sampled_from(sorted(signs.by_beginnings)))
    sign = data.draw(st.sampled_from(signs.by_beginnings[beginning]))
    page = Markup(f"<title>Tide</title><h1>Tide</h1><p>The tide, {' and '.join(sign)}, falls.")
    assert not (signs.are_in(page.plain) and is_beyond_doubt(page))
