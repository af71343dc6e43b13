"""`clip add` with what is found at the address: recordings, PDFs, walls, pictures, twins."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.images.pictures import JPEG, PNG, SVG
from tests.links.fault_server import (
    Answer,
    FaultServer,
    html,
    in_turn,
    reply,
    reset,
    reset_after,
    running,
    sent_on,
)
from tests.pdf.documents import pdf
from tests.running import Clip, on_a_terminal

WORDS = (
    "The model has 178 billion parameters, and it is not the largest of them. "
    "It was trained near Paris by more than a thousand people. "
) + "Whoever wants to know how they did it can read on for a while. " * 8
HEAD = """\
<meta property="og:type" content="article">
<meta property="og:site_name" content="lemonde.fr">
<meta property="article:published_time" content="2021-05-05T08:00:00+02:00">
<meta property="og:image" content="/lead.png">
"""


def _page(title: str, head: str = "", words: str = WORDS) -> bytes:
    return reply(html(title, words, head=HEAD + head).replace("<html>", '<html lang="en">'))


def _pdf_of(mebibytes: int) -> bytes:
    return reply(pdf("One more", info=f"/Pad({'x' * (mebibytes << 20)})"), kind="application/pdf")


VIDEO = "https://www.youtube.com/watch?v=kirkvFf5ytI"
OEMBED = {"title": "A keynote", "author_name": "The Lab", "provider_name": "YouTube"}
ANSWERS: dict[str, Answer] = {
    "/2021/piece": _page("An open model"),
    "/2021/canonical": _page("An open model", '<link rel="canonical" href="/2021/piece">'),
    "/2021/section/piece": _page("One more", '<link rel="canonical" href="/2021/section">'),
    "/2021/front": _page("One more", '<link rel="canonical" href="/">'),
    "/2021/told": _page("A rack", '<meta property="og:image:alt" content="Racks in a hall">'),
    "/reprint": _page("One more", '<link rel="canonical" href="https://agency.example/story/7">'),
    "/known": _page("A known piece", '<link rel="canonical" href="https://www.lemonde.fr/a">'),
    "/long": _page("One more", words=f"{WORDS}{'<br>' * (1 << 20)}"),
    "/short": sent_on("/2021/piece"),
    "/sent-on": sent_on("/2021/itself"),
    "/2021/itself": _page("One more", '<link rel="canonical" href="/2021/itself">'),
    "/waits": reply(html("", head='<meta http-equiv="refresh" content="0; url=/2021/piece">')),
    "/untitled": reply(f"<p>{WORDS}"),
    "/twin": _page("Un projet geant"),
    "/oembed": reply(json.dumps(OEMBED), kind="application/json"),
    "/tube/talk": reply(
        html(
            "A talk - Our Tube",
            head='<meta property="og:type" content="video.other">'
            '<link rel="alternate" type="application/json+oembed" href="/oembed?url=x">',
        )
    ),
    "/scan.pdf": reply(
        pdf(
            *("An open model in 46 languages", "By Ada Example", "and it was the work of many"),
            info="/Title(An open model in 46 languages)/Author(Ada Example)"
            "/CreationDate(D:20210504120000Z)",
        ),
        kind="application/pdf",
    ),
    "/broken.pdf": reply(b"%PDF-1.7 but nothing more", kind="application/pdf"),
    "/large.pdf": in_turn(_pdf_of(5), reply(html("404"), 404)),
    "/huge.pdf": _pdf_of(17),
    "/consent": reply(html("Before you continue", "We and our partners use cookies. Accept all.")),
    "/missing": reply(html("404"), 404),
    "/broken-off": reset_after(
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 50000\r\n\r\n"
        + html("An open model", WORDS).encode()
    ),
    "/barely-begun": reset_after(
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 50000\r\n\r\n<html><!-- -->"
    ),
    "/reset": reset,
    "/closed": b"",
    "/loop": sent_on("/loop"),
    "/out": sent_on("http://10.0.0.1/"),
    "/soft": reply(html("Page not found", "Sorry, there is nothing here.")),
    "/challenge": reply(html("Just a moment...", "Verify you are human."), 403),
    "/sound.mp3": reply(b"ID3" * 500, kind="audio/mpeg"),
    "/members": sent_on("/auth/login?next=/members"),
    "/auth/login": reply(html("Sign in", '<input type="password">')),
    "/lead.png": reply(PNG, kind="image/png"),
    "/photo": reply(JPEG, kind="image/png"),
    "/drawing.svg": reply(SVG, kind="image/svg+xml"),
    "/cut.png": reply(PNG[:40], kind="image/png"),
    "/huge.png": reply(PNG + bytes(10 << 20), kind="image/png"),
}
ALLOW = ("--allow-private", "127.0.0.1")
DRY = ("--dry-run", "--format", "json", *ALLOW)


@pytest.fixture(scope="module")
def server() -> Iterator[FaultServer]:
    """A server with one page of each kind."""
    with running(ANSWERS) as faults:
        yield faults


def test_a_recording_is_known_by_what_its_site_says(
    press: Path, server: FaultServer, clip: Clip
) -> None:
    done = clip("add", f"{VIDEO}&t=609s", *DRY, "--oembed", server.url(""))
    added = json.loads(done.out)
    assert added["title"] == "A keynote"
    assert (added["outlet"], added["author"], added["kind"]) == ("The Lab", ["The Lab"], "video")
    assert (added["url"], added["start"]) == (f"{VIDEO}&t=609s", "10:09")
    assert "  title   A keynote  (oEmbed title)\n" in done.err


def test_a_site_of_recordings_is_asked_where_its_page_says(
    press: Path, server: FaultServer, clip: Clip
) -> None:
    added = json.loads(clip("add", server.url("/tube/talk"), *DRY).out)
    assert (added["title"], added["outlet"], added["kind"]) == ("A keynote", "The Lab", "video")


def test_a_pdf_tells_what_its_text_bears_out(press: Path, server: FaultServer, clip: Clip) -> None:
    done = clip("add", server.url("/scan.pdf"), "--quote", "the work of many", *DRY)
    added = json.loads(done.out)
    assert added["title"] == "An open model in 46 languages"
    assert (added["author"], added["date"]) == (["Ada Example"], "2021-05-04")
    assert "kind" not in added
    assert "  date    2021-05-04  (PDF CreationDate, doubtful)\n" in done.err
    assert "the page" not in done.err


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("/consent", "it asks for consent or a subscription first"),
        ("/missing", "the page is gone (404)"),
        ("/soft", "the page says that there is no such page"),
        ("/barely-begun", "the connection broke off before the end of the page"),
        ("/challenge", "a page asks whether we are human (403)"),
        ("/sound.mp3", "it is a file, not a page"),
        ("/members", "it leads to a login"),
        ("/broken.pdf", "the PDF is damaged, encrypted or too large"),
        ("/large.pdf", "the page is gone (404)"),
        ("/huge.pdf", "the PDF is larger than 16 MiB"),
    ],
)
def test_what_is_no_piece_is_told_in_one_sentence(
    press: Path, server: FaultServer, path: str, why: str, clip: Clip
) -> None:
    done = clip("add", server.url(path), "--title", "T", "--outlet", "O", "--date", "2021", *DRY)
    first = done.err.splitlines()[0]
    url = server.url(path)
    assert first.startswith(f"clip: {url} cannot be read: {why}")
    assert "options" not in first
    assert set(json.loads(done.out)) == {"id", "url", "title", "outlet", "date"}


def test_an_address_alone_is_not_added_when_its_page_cannot_be_read(
    press: Path, server: FaultServer, clip: Clip
) -> None:
    before = press.read_bytes()
    done = clip("add", server.url("/missing"), *ALLOW)

    assert (done.code, done.out) == (2, "")
    assert "the page is gone (404); give its facts as options, or --no-fetch" in done.err
    assert press.read_bytes() == before


def test_a_page_without_a_title_is_not_added_unasked(
    press: Path, server: FaultServer, clip: Clip
) -> None:
    done = clip("add", server.url("/untitled"), *ALLOW)

    assert (done.code, done.out) == (2, "")
    assert "/untitled has no title; give its facts as options, or --no-fetch" in done.err
    assert clip("add", server.url("/untitled"), "--title", "T", *ALLOW).code == 0


def test_a_page_that_sends_its_readers_on_by_itself_is_followed(
    press: Path, server: FaultServer, clip: Clip
) -> None:
    assert json.loads(clip("add", server.url("/waits"), *DRY).out)["title"] == "An open model"


@pytest.mark.parametrize(
    ("path", "kept"),
    [
        ("/2021/canonical", "/2021/piece"),
        ("/2021/section/piece", "/2021/section/piece"),
        ("/2021/front", "/2021/front"),
        ("/short", "/short"),
        ("/sent-on", "/2021/itself"),
    ],
)
def test_the_canonical_address_is_taken_where_it_is_the_same_piece(
    press: Path, server: FaultServer, path: str, kept: str, clip: Clip
) -> None:
    added = json.loads(clip("add", server.url(path), *DRY).out)
    assert added["url"] == server.url(kept)


def test_an_address_on_another_site_is_only_told(
    press: Path, server: FaultServer, clip: Clip
) -> None:
    done = clip("add", server.url("/reprint"), *DRY)
    assert json.loads(done.out)["url"] == server.url("/reprint")
    said = "  the page names another address as its own: https://agency.example/story/7\n"
    assert said in done.err


def test_a_link_that_leads_to_another_host_is_opened(
    press: Path, server: FaultServer, clip: Clip
) -> None:
    with running({"/x7": sent_on(server.url("/2021/piece"))}) as shortener:
        url = shortener.url("/x7").replace("127.0.0.1", "localhost")
        done = clip("add", url, *DRY, "--allow-private", "localhost")
    assert json.loads(done.out)["url"] == server.url("/2021/piece")
    assert f"  url     {server.url('/2021/piece')}  (where the link leads)\n" in done.err


def test_the_outlet_is_called_as_the_file_calls_it(
    press: Path, server: FaultServer, clip: Clip
) -> None:
    done = clip("add", server.url("/2021/piece"), *DRY)
    assert json.loads(done.out)["outlet"] == "Le Monde"
    assert "  outlet  Le Monde  (this file, for lemonde.fr)\n" in done.err


@pytest.mark.parametrize(
    ("outlet", "said"),
    [
        ("The Other Paper", "  outlet  The Other Paper  (this file; the page says lemonde.fr)\n"),
        ("Lemonde", "  outlet  Lemonde  (this file)\n"),
    ],
)
def test_another_name_that_the_page_has_for_its_outlet_is_told(
    press: Path, server: FaultServer, clip: Clip, outlet: str, said: str
) -> None:
    press.write_text(f"- {{id: a, url: '{server.url('/a')}', title: T, outlet: {outlet}}}\n")
    done = clip("add", server.url("/2021/piece"), *DRY)
    assert json.loads(done.out)["outlet"] == outlet
    assert said in done.err


def test_a_piece_that_is_there_under_its_canonical_address_is_not_added(
    press: Path, server: FaultServer, clip: Clip
) -> None:
    done = clip("add", server.url("/known"), *DRY)
    assert (done.code, done.out) == (2, "")
    assert "already there as le-monde-2021-05-04 (data/clippings.yaml:15)" in done.err


def test_a_piece_of_nearly_the_same_title_is_warned_of(
    press: Path, server: FaultServer, clip: Clip
) -> None:
    done = clip("add", server.url("/twin"), *DRY)
    assert done.code == 0
    said = "clip: similar to le-monde-2021-05-04 (data/clippings.yaml:15): Un projet géant\n"
    assert said in done.err
    assert said not in clip("add", server.url("/twin"), *DRY, "--allow-duplicate").err


@pytest.mark.parametrize(("answer", "code"), [("n\n", 2), ("y\n", 0)])
def test_a_terminal_is_asked_about_a_near_twin(
    press: Path, server: FaultServer, answer: str, code: int
) -> None:
    before = press.read_text()
    done = on_a_terminal(
        *("add", server.url("/twin"), *ALLOW), answers=[("Add it anyway? (y/N): ", answer)]
    )
    assert done.code == code
    assert (press.read_text() == before) == (code == 2)


OURS = "The model has 176 billion parameters, and it is the largest of them."
THEIRS = "The model has 178 billion parameters, and it is not the largest of them."


def test_a_quote_in_other_words_is_told_at_once(
    press: Path, server: FaultServer, clip: Clip
) -> None:
    done = clip("add", server.url("/2021/piece"), "--quote", OURS, *DRY)
    assert (
        "clip: the page has the quote in other words\n"
        "  given   The model has [-176-] billion parameters, and it is the largest of them.\n"
        "  page    The model has {+178+} billion parameters, and it is {+not+} the largest of"
        " them.\n"
    ) in done.err
    assert json.loads(done.out)["quote"] == [{"text": OURS}]


@pytest.mark.parametrize(("answer", "kept"), [("n\n", OURS), ("\n", THEIRS)])
def test_the_words_of_the_page_are_taken_when_the_person_says_so(
    press: Path, server: FaultServer, answer: str, kept: str
) -> None:
    done = on_a_terminal(
        *("add", server.url("/2021/piece"), "--quote", OURS, "--speaker", "Ada", *ALLOW),
        answers=[("Take the page's words? (Y/n): ", answer)],
        columns=200,
    )
    assert done.code == 0
    assert f"    text: {kept}\n" in press.read_text()
    assert "    speaker: Ada\n" in press.read_text()


@pytest.mark.parametrize(
    ("path", "quote", "said"),
    [
        ("/2021/piece", "Nobody ever said this", "clip: the page does not have “Nobody ever said"),
        (
            "/missing",
            "Nobody",
            "clip: the quote was not checked, as there is no page text",
        ),
        ("/long", "Nobody ever said this", "clip: the page was not read to its end; “Nobody"),
        ("/broken-off", "Nobody ever said this", "clip: the page was not read to its end; “Nobody"),
    ],
)
def test_a_quote_that_is_not_found_is_told(
    press: Path, server: FaultServer, path: str, quote: str, said: str, clip: Clip
) -> None:
    done = clip("add", server.url(path), "--quote", quote, *DRY)
    assert said in done.err


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("/reset", "the connection breaks off"),
        ("/closed", "the server closes without an answer"),
        ("/loop", "it redirects to itself (302)"),
        ("/out", "the address is not public"),
        ("/members", "it leads to a login or consent page"),
        ("/missing", "the page is gone (404)"),
    ],
)
def test_the_checks_of_links_have_the_same_words_for_what_keeps_a_page_from_being_read(
    press: Path, server: FaultServer, clip: Clip, path: str, why: str
) -> None:
    url = server.url(path)
    assert f"{url} cannot be read: {why}" in clip("add", url, *ALLOW).err
    press.write_text(f"- {{id: a, title: A, url: {url}}}\n")
    assert f": {why}" in clip("check-links", "a", *ALLOW).out


def test_a_quote_that_stands_is_not_spoken_of(press: Path, server: FaultServer, clip: Clip) -> None:
    done = clip("add", server.url("/2021/piece"), "--quote", "not the largest of them", *DRY)
    assert "clip:" not in done.err


def test_the_picture_is_saved_beside_the_data(press: Path, server: FaultServer, clip: Clip) -> None:
    done = clip("add", server.url("/2021/piece"), "--save-image", "--alt", "A rack", *ALLOW)
    assert done.out == "le-monde-2021-05-05\n"
    assert "  picture 2 × 1, 1 kB\n" in done.err
    assert (press.parent / "images" / "le-monde-2021-05-05.png").read_bytes() == PNG
    shown = json.loads(clip("show", "le-monde-2021-05-05", "--format", "json").out)
    assert shown["image"] == {"src": "images/le-monde-2021-05-05.png", "alt": "A rack"}


def test_a_picture_never_overwrites_another(press: Path, server: FaultServer, clip: Clip) -> None:
    press.write_text(press.read_text() + "- {id: x, title: X, image: shots/x.png}\n")
    shots = press.parent / "shots"
    shots.mkdir()
    (shots / "x.png").write_bytes(b"an older one")
    (shots / "le-monde-2021-05-05.jpg").write_bytes(b"mine")
    clip("add", server.url("/2021/piece"), "--save-image", "--image", server.url("/photo"), *ALLOW)
    assert (shots / "le-monde-2021-05-05.jpg").read_bytes() == b"mine"
    assert (shots / "le-monde-2021-05-05-2.jpg").read_bytes() == JPEG
    assert "image: shots/le-monde-2021-05-05-2.jpg\n" in press.read_text()


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("/drawing.svg", "is not a complete PNG, JPEG, GIF, WebP or AVIF; not saved"),
        ("/cut.png", "cannot be read: the image is cut off or damaged; no picture was saved"),
        ("/2021/piece", "cannot be read: it is not an image"),
        ("/huge.png", "is larger than 10 MiB, so it was not saved"),
        ("/missing", "cannot be read: the page is gone (404); no picture was saved"),
    ],
)
def test_what_is_no_picture_is_not_saved(
    press: Path, server: FaultServer, path: str, said: str, clip: Clip
) -> None:
    image = server.url(path)
    done = clip("add", server.url("/2021/piece"), "--save-image", "--image", image, *ALLOW)
    assert (done.code, done.out) == (0, "le-monde-2021-05-05\n")
    assert f"clip: {image} {said}" in done.err
    assert sorted(path.name for path in press.parent.iterdir()) == ["clippings.yaml"]
    assert f"image: {image}\n" in press.read_text()


def test_a_dry_run_saves_no_picture(press: Path, server: FaultServer, clip: Clip) -> None:
    done = clip("add", server.url("/2021/piece"), "--save-image", "--dry-run", *ALLOW)
    assert "+  image: images/le-monde-2021-05-05.png\n" in done.out
    assert "does not exist" not in done.err
    assert not (press.parent / "images").exists()


def test_a_clipping_that_is_refused_leaves_no_picture(
    press: Path, server: FaultServer, clip: Clip
) -> None:
    done = clip(
        *("add", server.url("/2021/piece"), "--save-image", "--set", "status=left-out", *ALLOW),
        *("--set", "id=le-monde-2021-05-04"),
    )
    assert done.code == 2
    assert not list(press.parent.glob("images/*"))


def test_a_terminal_is_asked_what_the_picture_shows(press: Path, server: FaultServer) -> None:
    done = on_a_terminal(
        *("add", server.url("/2021/piece"), "--save-image", *ALLOW),
        answers=[("What the picture shows: ", "A rack\n")],
    )
    assert done.code == 0
    assert "    alt: A rack\n" in press.read_text()


def test_what_the_page_says_of_its_picture_is_not_asked(press: Path, server: FaultServer) -> None:
    done = on_a_terminal("add", server.url("/2021/told"), "--save-image", *ALLOW, columns=200)
    assert done.code == 0
    assert f"  image   {server.url('/lead.png')}, Racks in a hall  (og:image)\n" in done.out
    assert "alt: Racks in a hall" in press.read_text()


def test_pictures_on_the_web_are_not_saved_here(
    press: Path, server: FaultServer, clip: Clip
) -> None:
    Path("pyproject.toml").write_text('[tool.clip]\nimages = "https://example.org/media"\n')
    done = clip("add", server.url("/2021/piece"), "--save-image", *ALLOW)
    assert done.code == 2
    assert "the pictures of this file are at https://example.org/media" in done.err


def test_a_mistake_in_a_permission_is_told(press: Path, server: FaultServer, clip: Clip) -> None:
    done = clip("add", server.url("/2021/piece"), "--allow-private", "10.0.0.0/99")
    assert done.code == 2
    assert "is neither a host nor a network" in done.err
