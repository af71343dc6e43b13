"""The addresses and files of a collection."""

from clippings.clipping import Archive, Clipping, Collection, Image, Outlet
from clippings.clipping import Link as FurtherLink
from clippings.links.uses import gather_targets, outlet_targets


def test_all_addresses_with_their_fields() -> None:
    piece = Clipping(
        id="a",
        url="https://a.example/",
        file="scans/a.pdf",
        image=Image(src="https://a.example/a.png"),
        archive=Archive(url="https://web.archive.org/web/2020/https://a.example/"),
        links=(FurtherLink(url="https://b.example/"),),
    )
    gathered = gather_targets([piece])
    assert [(one.url, one.uses[0].field, one.expects) for one in gathered.targets] == [
        ("https://a.example/", "url", "page"),
        ("https://a.example/a.png", "image.src", "image"),
        ("https://web.archive.org/web/2020/https://a.example/", "archive.url", "page"),
        ("https://b.example/", "links[0].url", "page"),
    ]
    assert [(one.url, one.uses[0].field) for one in gathered.files] == [("scans/a.pdf", "file")]


def test_one_target_for_many_uses() -> None:
    pieces = [Clipping(id=name, url="https://a.example/") for name in "abc"]
    (target,) = gather_targets(pieces).targets
    assert [use.id for use in target.uses] == ["a", "b", "c"]


def test_an_address_that_is_page_and_image_is_two_targets() -> None:
    url = "https://a.example/"
    pieces = [Clipping(id="a", url=url), Clipping(id="b", image=Image(src=url))]
    targets = gather_targets([*pieces, *pieces]).targets
    assert [(one.expects, [use.id for use in one.uses]) for one in targets] == [
        ("page", ["a", "a"]),
        ("image", ["b", "b"]),
    ]


def test_images_can_be_left_out_or_lie_on_the_web() -> None:
    piece = Clipping(id="a", image=Image(src="shots/a.png"))
    assert gather_targets([piece], images=False) == ((), ())
    (target,) = gather_targets([piece], image_base="https://a.example/media/").targets
    assert (target.url, target.expects) == ("https://a.example/media/shots/a.png", "image")


def test_a_scan_is_asked_for_where_paths_start_from_a_web_address() -> None:
    piece = Clipping(id="a", file="scans/a.pdf")
    gathered = gather_targets([piece], image_base="https://a.example/media/")
    assert [one.url for one in gathered.targets] == ["https://a.example/media/scans/a.pdf"]
    assert gathered.targets[0].expects == "page"
    assert gathered.files == ()


def test_known_dead_and_left_out_sources_are_not_asked() -> None:
    dead = Clipping(id="a", url="https://a.example/", status="dead")
    out = Clipping(id="b", url="https://b.example/", status="left-out")
    assert gather_targets([dead, out]) == ((), ())


def test_a_picture_with_a_host_and_no_scheme_is_no_file() -> None:
    gathered = gather_targets([Clipping(id="a", image=Image(src="//cdn.example/x.png"))])
    assert [one.url for one in gathered.targets] == ["//cdn.example/x.png"]
    assert gathered.files == ()


DAILY = Outlet("The Daily", ("Daily",), url="https://daily.example/", logo="logos/daily.png")
RADIO = Outlet("Radio", logo="https://radio.example/logo.png")
BESIDE = Collection(outlets=(DAILY, RADIO))


def test_home_pages_and_logos_of_outlets_are_named_too() -> None:
    pieces = [Clipping(id="a", url="https://daily.example/")]
    gathered = gather_targets(pieces, outlet_targets(BESIDE))
    assert [([(use.id, use.field) for use in one.uses]) for one in gathered.targets] == [
        [("a", "url"), ("", "outlets[0].url")],
        [("", "outlets[1].logo")],
    ]
    assert [(one.url, one.expects) for one in gathered.files] == [("logos/daily.png", "image")]


def test_logos_are_images() -> None:
    without = gather_targets((), outlet_targets(BESIDE), images=False)
    assert [one.url for one in without.targets] == ["https://daily.example/"]
    on_the_web = gather_targets((), outlet_targets(BESIDE), image_base="https://a.example/media/")
    assert on_the_web.targets[1].url == "https://a.example/media/logos/daily.png"


def test_only_the_outlets_that_some_clippings_name_or_that_are_new() -> None:
    named = outlet_targets(BESIDE, [Clipping(outlet="daily")])
    assert [one.url for one in named] == ["https://daily.example/", "logos/daily.png"]
    assert list(outlet_targets(BESIDE, [])) == []
    assert [one.url for one in outlet_targets(BESIDE, unchanged=[DAILY])] == [RADIO.logo]
