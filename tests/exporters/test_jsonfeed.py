"""JSON Feed, as its version 1.1 demands."""

import json

from tests.exporters.nasty import NASTY
from tests.exporters.written import written


def test_json_feed_has_what_version_1_1_demands() -> None:
    feed = json.loads(written("jsonfeed", NASTY))
    assert (feed["version"], feed["title"]) == ("https://jsonfeed.org/version/1.1", "In the press")
    assert feed["items"][0]["language"] == "fr"
    assert feed["items"][0]["authors"] == [{"name": "Ada Lovelace"}, {"name": "Doe, Jane and Sons"}]
    for item in feed["items"]:
        assert item["id"]
        assert "content_html" in item or "content_text" in item
        assert item.get("url", "https://").startswith("https://")
        assert "<script" not in item["content_html"]
