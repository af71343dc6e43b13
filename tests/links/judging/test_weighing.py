"""All the rules; the verdicts themselves are in cases/."""

import pytest

from clippings.links.judging.page.decoding import markup_of
from clippings.links.judging.request import Request
from clippings.links.judging.weighing import weigh
from clippings.reply import Reply


@pytest.mark.parametrize(
    ("asked", "final", "reason"),
    [
        ("/login", "/login?next=/account", "ok"),
        ("/login", "/login", "ok"),
        ("/login?url=https://paper.example/a", "/login?url=https://paper.example/a", "login-page"),
        ("/login?url=https://paper.example/a", "/login", "login-page"),
        ("/piece", "/piece", "login-page"),
    ],
)
def test_a_login_page_is_no_wall_for_who_asked_for_it(asked: str, final: str, reason: str) -> None:
    form = (
        b"<!doctype html><title>Log in</title><form><input name=user><input type=password></form>"
    )
    reply = Reply(f"https://a.example{final}", 200, body=form)
    assert weigh(Request(f"https://a.example{asked}"), reply, markup_of(reply)) == reason


@pytest.mark.parametrize(("status", "reason"), [(200, "soft-404"), (404, "not-found")])
def test_what_may_not_be_written_is_not_there(status: int, reason: str) -> None:
    page = (
        "<!doctype html><title>Quarz – Bergwiki</title><h1>Quarz</h1><p>Auf dieser Seite ist"
        " derzeit kein Text. Sie haben keine Berechtigung, diese Seite zu erstellen.</p>"
    )
    reply = Reply("https://a.example/Quarz", status, body=page.encode())
    assert weigh(Request("https://a.example/Quarz"), reply, markup_of(reply)) == reason


@pytest.mark.parametrize(
    ("path", "reason"), [("/in/ann-lee", "login-page"), ("/signup", "ok"), ("/", "ok")]
)
def test_a_page_to_sign_up_is_a_wall_before_another(path: str, reason: str) -> None:
    terms = "<p>By clicking Join, you agree to the User Agreement and Privacy Policy of Quay.</p>"
    form = f"<form><input name=mail><input type=password></form>{terms}"
    page = f"<!doctype html><title>Sign Up | Quay</title><h1>Join Quay</h1>{form}"
    reply = Reply(f"https://a.example{path}", 200, body=page.encode())
    assert weigh(Request(reply.url), reply, markup_of(reply)) == reason


def test_a_gate_that_is_hidden_stands_in_nobodys_way() -> None:
    gate = "<div{}><h2>Are you over 18?</h2><button>Yes</button></div>"
    for hidden, reason in (("", "age-gate"), (" hidden", "ok")):
        body = f"<!doctype html><title>Rook</title>{gate.format(hidden)}<p>Gin and rum</p>"
        reply = Reply("https://a.example/gin", 200, body=body.encode())
        assert weigh(Request(reply.url), reply, markup_of(reply)) == reason


def test_a_post_behind_a_password_is_walled() -> None:
    form = "<form class=post-password-form><p>Enter it:</p><input type=password></form>"
    page = f"<!doctype html><title>Minutes - Guild</title><h1>Minutes</h1>{form}"
    reply = Reply("https://a.example/minutes", 200, body=page.encode())
    assert weigh(Request(reply.url), reply, markup_of(reply)) == "login-page"


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("このページを閲覧するにはログインが必要です。会員IDを入力してください。", "login-page"),
        ("お探しのページは見つかりません。", "soft-404"),
    ],
)
def test_a_login_in_the_dress_of_a_missing_page(words: str, reason: str) -> None:
    page = (
        '<!doctype html><title>会員ログイン | 波止場</title><body class="error404">'
        f"<h1>会員ログイン</h1><p>{words}</p><input name=login><input type=password>"
    )
    reply = Reply("https://a.example/diary", 200, body=page.encode())
    assert weigh(Request(reply.url), reply, markup_of(reply)) == reason


@pytest.mark.parametrize("changes", [{"status": 304}, {"body": b"\0", "end": "garbled"}])
def test_an_image_that_was_kept_or_packed_oddly_is_there(changes: dict[str, object]) -> None:
    reply = Reply(**{"url": "https://a.example/boat.png", "status": 200, **changes})  # type: ignore[arg-type]
    assert weigh(Request(reply.url, "image"), reply, None) == "image-ok"


@pytest.mark.parametrize("kind", ["Issue #1182", "Pull request !31", "Bug 88011"])
def test_a_report_of_an_error_is_numbered_in_its_title(kind: str) -> None:
    name = "404 page not found after upgrade"
    page = (
        f"<!doctype html><title>{name} · {kind} · rook/rook</title><h1>{name} <i>#1182</i></h1>"
        "<p>Closed</p><p>Every link gives <code>404 page not found</code>.</p><p>Thanks.</p>"
    )
    reply = Reply("https://a.example/issues/1182", 200, body=page.encode())
    assert weigh(Request(reply.url), reply, markup_of(reply)) == "ok"


def test_a_question_names_where_the_error_is_met() -> None:
    name = "404 Not Found for every file behind nginx"
    page = (
        f"<!doctype html><title>{name} - Q&amp;A</title><h1>{name}</h1><p>All I get is</p>"
        "<pre>404 Not Found nginx/1.18.0</pre><p>Your root is the old folder.</p>"
    )
    reply = Reply("https://a.example/questions/118273", 200, body=page.encode())
    assert weigh(Request(reply.url), reply, markup_of(reply)) == "ok"


def test_a_course_that_is_booked_out_has_its_page() -> None:
    page = (
        "<!doctype html><title>冬期講座（受付終了） | 時計塾</title><h1>冬期講座（受付終了）</h1>"
        "<p>本講座の申し込みは終了しました。ご参加ありがとうございました。</p><p>講師：山田 花</p>"
    )
    reply = Reply("https://a.example/fuyu", 200, body=page.encode())
    assert weigh(Request(reply.url), reply, markup_of(reply)) == "ok"
