"""Links that scroll to a quote."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from clippings.publishing.text_fragments import link_to_quote, text_directive

BROWSER = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)
REPEATED = "The museum opened its doors, and 3,500 visitors came, alone or in company. " * 3
PARAGRAPHS = {
    "other": "<span>T</span>he museum is cl<b>os</b>ed today, and its garden is, too.",
    "glyphs": "The “curly” reader’s café&nbsp;– it is 5&#8239;% of soft&shy;ware &amp; man-power.",
    "long": REPEATED,
    "longer": "The museum opened its doors again in the autumn of the next year, and nobody came "
    "to see it, which surprised the director, her staff, and the city that pays for it.",
    "first": "The first sentence stands here.",
    "advert": "Advertisement",
    "second": "The second sentence stands there.",
    "unspaced": "市政厅的大钟多年无人上发条，居民们都说无所谓。",
    "next": "后来钟又走了起来，大家都很高兴。",
    "guillemets": "Elle dit : « le musée est à tous » et qu’il « reste ouvert » ce soir.",
    "pointed": "قَالَ الوَزِيرُ إِنَّ القَصرَ الجديد يفتح أبوابه، للزوار، غدا.",
    "thai": "เขากล่าวว่าห้องสมุดจะเปิดในวันจันทร์หน้าสำหรับทุกคน",
    "marks": "Le the\u0301a\u0302tre est ferme\u0301, dit-on, a\u0300 Orle\u0301ans.",
    "verse": "The clock in the tower<br>stood still for years,<br>and nobody wound it.",
    "signs": "It grew by 100%, to C++ &amp; A-B; see #5 + 3 = 8? (yes)",
}
PAGE = "".join(
    f"<div style='height: 3000px'></div><p id={name}>{text}</p>"
    for name, text in PARAGRAPHS.items()
)
# Writes down which paragraph is to be seen once the browser has scrolled.
REPORT = """<div style='height: 3000px'></div><script>
setTimeout(() => {
  const seen = [...document.querySelectorAll("p")].filter((paragraph) => {
    const box = paragraph.getBoundingClientRect();
    return box.top < innerHeight && box.bottom > 0;
  });
  document.documentElement.dataset.seen = seen.map((paragraph) => paragraph.id).join(" ");
}, 600);
</script>"""


def seen_in_browser(folder: Path, directive: str) -> str:
    """The ids of the paragraphs that a browser shows when it has opened the page."""
    if BROWSER is None:
        pytest.skip("no Chromium here: text fragments are not tried in a browser")
    page = folder / "page.html"
    page.write_text(f"<!doctype html><meta charset=utf-8>{PAGE}{REPORT}", encoding="utf-8")
    command = [BROWSER, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
    command += [f"--user-data-dir={folder / 'profile'}", "--virtual-time-budget=3000"]
    command += ["--dump-dom", link_to_quote(page.as_uri(), directive)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    found = re.search(r'data-seen="([^"]*)"', run.stdout)
    assert found, run.stderr
    return found[1]


@pytest.mark.parametrize(
    ("words", "paragraph"),
    [
        ('the "curly" reader\'s café - it is 5 % of software & man-power', "glyphs"),
        ("The museum opened its doors again … the city that pays for it", "longer"),
        ("The first sentence stands here. The second sentence stands there.", "first"),
        ("大钟多年无人上发条，居民们", "unspaced"),
        ("居民们都说无所谓。后来钟又走了起来", "unspaced"),
        ('[Ada] dit : “le musée est à tous” et qu\'il "reste ouvert"', "guillemets"),
        ("قال الوزير إن القصر الجديد يفتح", "pointed"),
        ("ห้องสมุดจะเปิดในวันจันทร์หน้า", "thai"),
        ("Le théâtre est fermé", "marks"),
        ("The clock in the tower\nstood still for years,\nand nobody wound it.", "verse"),
        ("by 100%, to C++ & A-B; see #5 + 3 = 8? (yes)", "signs"),
    ],
)
def test_a_browser_scrolls_to_the_quote(tmp_path: Path, words: str, paragraph: str) -> None:
    assert seen_in_browser(tmp_path, text_directive(words)) == paragraph


def test_a_browser_does_not_scroll_to_words_that_are_not_there(tmp_path: Path) -> None:
    assert seen_in_browser(tmp_path, text_directive("words of no such page")) == ""


@pytest.mark.parametrize(
    ("words", "directive"),
    [
        ("A well-kept secret, they say.", "text=A%20well%2Dkept%20secret%2C%20they%20say"),
        ("It was late … and nobody came", "text=It%20was%20late,and%20nobody%20came"),
        ("It was late – and nobody came", "text=It%20was%20late,and%20nobody%20came"),
        ("It was late. And nobody came.", "text=It%20was%20late,And%20nobody%20came"),
        ("Oh – and nobody came", "text=and%20nobody%20came"),
        ("[The staff] was there and nobody came", "text=was%20there%20and%20nobody%20came"),
        ("It was as late as “ever” that day", "text=It%20was%20as%20late%20as"),
        ("Oh!", "text=Oh"),
        ("…", ""),
    ],
)
def test_without_the_page_doubtful_glyphs_are_left_out(words: str, directive: str) -> None:
    assert text_directive(words) == directive


@pytest.mark.parametrize(
    ("url", "directive", "link"),
    [
        ("https://a.example/b", "text=c", "https://a.example/b#:~:text=c"),
        ("https://a.example/b#part", "text=c", "https://a.example/b#part:~:text=c"),
        ("https://a.example/b#:~:text=x", "text=c", "https://a.example/b#:~:text=x"),
        ("https://a.example/b", "", "https://a.example/b"),
    ],
)
def test_the_directive_follows_the_fragment(url: str, directive: str, link: str) -> None:
    assert link_to_quote(url, directive) == link
