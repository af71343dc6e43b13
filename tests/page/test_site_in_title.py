"""A title is read without the name of the site and of its sections."""

import pytest

from clippings.page import Fact
from tests.page.small_pages import HEADLINE, bare, meta, read


@pytest.mark.parametrize(
    "title",
    [
        "Worm wins prize | Daily Planet",
        "Worm wins prize - Science - Daily Planet",
        "Worm wins prize – DailyPlanet.example",
        "Daily Planet: Worm wins prize",
        "Daily Planet Mobile :: Worm wins prize",
        "Worm wins prize｜Daily Planet",
        "Worm wins prize--Daily Planet",
    ],
)
def test_the_name_of_the_site_is_cut_off(title: str) -> None:
    html = bare(title, meta(og_site_name="Daily Planet", article_section="Science"))

    fact = read(html).title

    assert fact is not None
    assert fact.value.removesuffix(" - Science") == "Worm wins prize"


def test_a_dash_within_the_headline_stays() -> None:
    html = bare("wasm-module - what it is | Daily Planet", meta(og_site_name="Daily Planet"))

    assert read(html).title == Fact("wasm-module - what it is", "title", doubtful=True)


def test_text_after_the_name_of_the_site_is_cut_off_with_it() -> None:
    html = bare(f"{HEADLINE} > Daily Planet - Metropolis, Kansas", "")

    assert read(html).title == Fact(HEADLINE, "title", doubtful=True)


def test_text_after_a_dash_is_no_site_if_another_part_fits_the_host() -> None:
    headline = "Worm recasts the garden as a 'tool' -- but a handy one"
    html = bare(f"{headline} | Daily Planet", meta(og_title=headline))

    assert read(html).title == Fact(headline, "og:title")


def test_a_title_may_begin_with_two_names_of_the_site() -> None:
    html = bare(f"Daily Planet of today | Daily Planet - {HEADLINE}", "")

    assert read(html).title == Fact(HEADLINE, "title", doubtful=True)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Worm (2) @ Jane's house_blue :: 行星 Planet ::", "Jane's house_blue"),
        ("Worm (2) :: Jane - Planet", "Jane - Planet"),
    ],
)
def test_a_name_of_the_site_may_hold_a_sign_itself(title: str, name: str) -> None:
    fact = read(
        bare(title, meta(og_site_name=name, og_title=title)), "https://planet.example/x"
    ).title

    assert fact is not None
    assert fact.value == "Worm (2)"


def test_a_section_before_the_name_of_a_korean_paper_is_cut_off() -> None:
    title = "벌레가 컴퓨터에 산다, 첫 번째는 아니다-과학ㅣ행성일보"
    fact = read(bare(title, meta(og_site_name="행성일보", og_title=title))).title

    assert fact is not None
    assert fact.value == "벌레가 컴퓨터에 산다, 첫 번째는 아니다"


def test_words_that_end_in_the_name_of_the_site_are_not_it() -> None:
    title = "What is new in gardens - Bad Planet"
    fact = read(
        bare(title, meta(og_title=title), f"<h1>{title}</h1>"), "https://planet.example/x"
    ).title

    assert fact is not None
    assert fact.value == title


@pytest.mark.parametrize(
    ("title", "host", "headline"),
    [
        ("Looms back on quay - Quay News", "quaynews", "Looms back on quay"),
        ("Looms back on Quay", "quay", "Looms back"),
    ],
)
def test_after_on_only_the_exact_name_is_the_site(title: str, host: str, headline: str) -> None:
    found = read(bare(title), f"https://www.{host}.example/1").title

    assert found is not None
    assert found.value == headline


def test_the_way_to_a_korean_piece_is_no_part_of_its_headline() -> None:
    html = bare(
        "벌레가 상을 받다 < 문화 < 기사본문 - 행성일보",
        meta(og_site_name="행성일보"),
        "<h3>벌레가 상을 받다</h3>",
    )

    assert read(html).title == Fact("벌레가 상을 받다", "h3")
