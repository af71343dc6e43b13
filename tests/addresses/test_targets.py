"""Addresses that a page may link to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.addresses.targets import is_linkable, local_target, web_target


@pytest.mark.parametrize(
    ("address", "target"),
    [
        ("https://example.org/a?b=1&c=2#d", "https://example.org/a?b=1&c=2#d"),
        ("http://example.org", "http://example.org"),
        ("https://example.org:8080/a", "https://example.org:8080/a"),
        ("https://[::1]/a", "https://[::1]/a"),
        ("HTTPS://Example.org/A", "https://Example.org/A"),
        (' https://example.org/"<>` {}|^ ', "https://example.org/%22%3C%3E%60%20%7B%7D%7C%5E"),
        ("https://example.org/é?q=日本", "https://example.org/%C3%A9?q=%E6%97%A5%E6%9C%AC"),
        ("https://example.org/100%", "https://example.org/100%25"),
        ("https://example.org/%C3%A9", "https://example.org/%C3%A9"),
        ("https://bücher.example/a", "https://bücher.example/a"),
    ],
)
def test_web_addresses_become_valid_url_strings(address: str, target: str) -> None:
    assert web_target(address) == target


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<script>",
        "vbscript:x",
        "file:///etc/passwd",
        "//evil.example/x",
        "https:",
        "https://",
        "https:///a",
        "https://exa mple.org/",
        "https://a<b>/",
        "https://example.org:99999/",
        "mailto:a@example.org",
        "news/a.html",
        "",
    ],
)
def test_nothing_else_becomes_a_web_link(address: str) -> None:
    assert web_target(address) == ""


def test_a_password_is_not_published() -> None:
    assert web_target("https://ada:secret@example.org/a") == "https://example.org/a"


@pytest.mark.parametrize(
    ("path", "target"),
    [
        ("scans/a.pdf", "scans/a.pdf"),
        ("../scans/a b #1?.pdf", "../scans/a%20b%20%231%3F.pdf"),
        ("/assets/a.pdf", "/assets/a.pdf"),
        ('a" onclick="x', "a%22%20onclick=%22x"),
    ],
)
def test_paths_become_relative_addresses(path: str, target: str) -> None:
    assert local_target(path) == target


@pytest.mark.parametrize("path", ["javascript:x", " data:,x", "//evil.example", "\\\\evil", " "])
def test_a_path_with_a_scheme_or_a_host_is_none(path: str) -> None:
    assert local_target(path) == ""


@given(st.text(st.sampled_from("javscript:/\\\t\n \x00#?&%htp.@é\ud800"), max_size=20))
def test_no_text_becomes_a_target_with_another_scheme(text: str) -> None:
    assert web_target(text).partition("://")[0] in ("", "http", "https")
    local = local_target(text)
    assert ":" not in local
    assert not local.startswith("//")
    assert web_target(web_target(text)) == web_target(text)


@pytest.mark.parametrize(
    "address", ["javascript:x", "data:x", "//a.example", "\\\\a", "file:///x", "", " ", "#a"]
)
def test_what_could_run_or_leads_nowhere_is_no_link(address: str) -> None:
    assert not is_linkable(address)


@pytest.mark.parametrize("address", ["https://a.example/", "scans/a.pdf", "/a b.pdf"])
def test_pages_and_files_of_the_site_are_linked(address: str) -> None:
    assert is_linkable(address)


@pytest.mark.parametrize("control", ["\n", "\x1b", "\x7f"])
@pytest.mark.parametrize("before", ["https://a.example/", "scans/"])
def test_no_address_with_controls_is_linked(before: str, control: str) -> None:
    assert not is_linkable(f"{before}{control}b")
