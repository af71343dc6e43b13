"""The day in the scripts of a page."""

import pytest

from clippings.page import Fact
from tests.page.small_pages import page, read

DAY = "2021-05-04"


@pytest.mark.parametrize(
    ("scripts", "found"),
    [
        ('var d = {"pubDate":"20210504", "pageDate":"20220101"};', DAY),
        ("dataLayer = [{'publish_date': '2021-05-04 10:00'}];", DAY),
        (r'f("{\"first_published_at\":\"2021-05-04T10:00:00Z\"}")', DAY),
        ('state = {"display_date":"2021-05-04T10:00:00Z"}', DAY),
        ('state = {datePublished: "2021-05-04"}', DAY),
        ('{"publishedAt":"2021-05-04"},{"publishedAt":"2021-05-05"}', None),
    ],
)
def test_a_script_counts_if_nothing_else_gives_a_day(scripts: str, found: str | None) -> None:
    date = read(page(f"<script>{scripts}</script>")).date

    assert date == (Fact(found, "script", doubtful=True) if found else None)
