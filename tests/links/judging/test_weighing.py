"""All the rules; the verdicts themselves are in cases/."""

import pytest

from clippings.links.judging.page_markup import markup_of
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
