"""A text that tells of something is no notice, whatever its headline says."""

import pytest

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.word_tables import words
from clippings.links.judging.pieces.telling import tells_of_something

KIND = words("captcha|domain| account ")


def _page(heading: str, below: str, title: str = "") -> Markup:
    return Markup(f"<title>{title or heading} | Quay</title><h1>{heading}</h1>{below}")


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        (
            "“Page not found”: council loses its maps",
            "<p>Nobody on the website could see the plans. The mayor blames a supplier.</p>",
        ),
        (
            "„Seite nicht gefunden“: In Kassel eröffnet ein Lesecafé",
            "<p>Wer hier sucht, findet nur Papier. Die Wirtin hat alle Stecker gezogen.</p>",
        ),
        (
            "Sayfa bulunamadı diyen belediyeye vatandaş tepkisi",
            "<p>Mahalle sakinleri iki haftadır yalnızca hata mesajıyla karşılaşıyor. Muhtar, planın"
            " kâğıt olarak da verilmediğini anlattı.</p>",
        ),
        (
            "« Êtes-vous un robot ? » : le captcha a vingt ans",
            "<p>Un chercheur de Brest a compté les heures perdues devant des feux rouges.</p>",
        ),
        (
            "Lỗi 404 - quán cà phê của dân lập trình",
            "<p>Quán nằm trong hẻm nhỏ ở Huế. Sinh viên đến đó vì yên tĩnh và cà phê ngon.</p>",
        ),
        (
            "「ページが見つかりません」 消えたサイトの展覧会",
            "<p>港の美術館で、消えたホームページを画面写真で紹介する展覧会が始まった。</p>",
        ),
        (
            "‘페이지를 찾을 수 없습니다’…시청 누리집 회의록 사라져",
            "<p>시 홈페이지를 연 주민들은 흰 화면만 보았다. 업체가 옛 기계를 껐기 때문이다.</p>",
        ),
        (
            "“Page not found” at the Playhouse",
            "<p>For two hours an archivist seeks a letter that nobody wrote. It begins slowly.</p>",
        ),
        (
            "Oops! Page not found and other lines that became verse",
            "<p>A book by Jo Park, in which screens speak. It weighs ninety grams.</p>",
        ),
        (
            "Too many requests: ombudsman wants more staff",
            "<p>The ombudsman was sent 9,300 requests last year. Her office reads 6,000.</p>",
        ),
    ],
)
def test_a_little_is_enough_below_a_headline_that_goes_on(heading: str, below: str) -> None:
    assert tells_of_something(_page(heading, below))
    assert not tells_of_something(_page(heading, f"{below}<form><input></form>"))
    assert not tells_of_something(_page(heading, f"{below}<p><a href='/'>Home</a></p>"))
    assert not tells_of_something(_page(heading, f"{below}<p>Please try our homepage.</p>"))


@pytest.mark.parametrize(
    ("title", "heading"),
    [
        ("Prove you are human – a short history of the captcha", "Prove you are human"),
        ("Are you a robot? Why is nobody fooled", "Are you a robot?"),
        ("How the lamp of Quay was lit again", "Access denied"),
        ("Page not found – a love letter", "Page not found"),
        ("Page not found, by Ines Hart", "Page not found"),
        ("Access Denied: The Policy of Filters", "Access Denied"),
    ],
)
def test_a_title_may_go_on_or_be_another_headline(title: str, heading: str) -> None:
    below = "<p>The keeper goes up with a lantern. There he sits until six, and reads.</p>"
    assert tells_of_something(_page(heading, below, title))
    assert not tells_of_something(_page(heading, below))


def test_lines_of_verse_need_no_end_of_a_sentence() -> None:
    verse = (
        "<p>The page was not found,<br>so somebody took it home<br>and reads it to the cat"
        "<br>and sleeps beside it now"
    )
    title = "Page not found, by Ines Hart"
    assert tells_of_something(_page("Page not found", verse, title))
    assert not tells_of_something(_page("Page not found", verse.replace("<br>", " "), title))
    assert not tells_of_something(_page("Page not found", verse))


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        (
            "This account has been suspended",
            "<p>So it said on the slate behind the bar. I paid the landlord in eels on Sunday.</p>",
        ),
        (
            "Diese Domain steht zum Verkauf",
            "<p>„Sie müssen zahlen“, sagte der Händler. Der Verein behält nun seinen zweiten Namen"
            " und das alte Wappen.</p>",
        ),
        (
            "Access denied",
            "<p>Ink on paper, 84 × 119 cm, and a frame of bog oak by the artist.</p>",
        ),
        (
            "このドメインは販売中です",
            "<p>私の母は二十年前の手帳をまだ持っていて、そこに書かれた住所を毎年たずねている。</p>",
        ),
        (
            "Sivua ei löydy",
            "<p>Soitin vaihteeseen ja siellä vastasi Irja. ”Etsimääsi sivua ei löytynyt”, hän"
            " lausui kuin runoa.</p><p>Puhuimme tunnin mummosta, lampaista ja hevosista.</p>",
        ),
        (
            "Puslapis nerastas",
            "<p>Dėdė norėjo užsisakyti malkų. „Puslapis nerastas“, tarė telefonas.</p>"
            "<p>Vakare krosnis ūžė, ir katė miegojo ant telefono.</p>",
        ),
        (
            "Access denied",
            "<p>You know it. My neighbour failed twice, and held the machine in contempt.</p>",
        ),
    ],
)
def test_a_writer_a_source_or_a_quotation_tells(heading: str, below: str) -> None:
    assert tells_of_something(_page(heading, below), KIND)
    assert not tells_of_something(_page(heading, f"{below}<h2>Why am I here?</h2>"), KIND)
    assert not tells_of_something(_page(heading, f"{below}<button>Go on</button>"), KIND)


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        (
            "Page not found",
            "<p>A copy of Thursday’s paper had two page sevens and no page nine. Readers have"
            " been talking about the crossword ever since.</p>",
        ),
        (
            "Страница не найдена",
            "<p>Библиотекарь и вор встречаются ночью у копира. Режиссёр обошлась без декораций и"
            " без музыки и почти без света.</p>",
        ),
        (
            "ページが見つかりません",
            "<p>図書館員と泥棒が夜の複写機の前で出会う。二人芝居の初演は拍手のうちに終わった。</p>",
        ),
    ],
)
def test_a_longer_text_may_be_of_something_else(heading: str, below: str) -> None:
    assert tells_of_something(_page(heading, below))


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("Sivua ei löytynyt", "<p>Se lähti marjaan aamulla. Kori oli mukana, kartta ei.</p>"),
        (
            "Page not found",
            "<p>The bees have left this hive and took their honey with them. Nobody has seen where"
            " our swarm went in the night.</p>",
        ),
        (
            "Page not found",
            "<p>What was printed before 2010 lies in the county archive. It may be read there on"
            " Tuesdays and Thursdays from nine.</p>",
        ),
        (
            "ページが見つかりません",
            "<p>看板猫がくわえて屋根に上がってしまいました。煮干しで呼んでいますが降りてきません。</p>",
        ),
        ("Page not found – Houston has a problem", "<p>Go back to our homepage and begin.</p>"),
        ("404 – a dog has buried this page", "<p>Nobody knows in which of the gardens.</p>"),
        ("Erreur 404 : le chat a joué avec les câbles", "<p>Pendant ce temps, revenez ici.</p>"),
        ("Oops! The page has run away to the circus", "<p>It was last seen by the elephants.</p>"),
        (
            "Access denied",
            "<p>I have found out, said the keeper. Your request was refused at the gate.</p>",
        ),
        (
            "Error 508 - Loop Detected",
            "<p>The server ended a request that was without end. The server says no more of it"
            " than that, as the status of a request is all that it knows.</p>",
        ),
        ("Access denied", "<p>The landlord was glad of the eels, and of the weather.</p>"),
    ],
)
def test_a_notice_asks_something_or_says_little(heading: str, below: str) -> None:
    assert not tells_of_something(_page(heading, below))


def test_words_of_a_notice_count_against_a_text_below_a_bare_message() -> None:
    said = (
        "<p>The keeper of the rock goes up at nine. The lamp burns until six, and gulls sleep"
        " below it. Nobody else has been given the key to it in years.</p>"
    )
    assert tells_of_something(_page("Access denied", said))
    assert tells_of_something(_page("Access denied", said), words("firewall"))
    assert not tells_of_something(_page("Access denied", said), words(" rock | lamp "))
    longer = "Access denied: a night on the rock"
    assert tells_of_something(_page(longer, said), words(" rock | lamp "))


def test_a_page_that_goes_elsewhere_by_itself_is_none() -> None:
    said = "<p>Nobody on the quay could see the plans. The mayor blames a supplier.</p>"
    page = f"<meta http-equiv=refresh content=1><title>A</title><h1>Closed: a town moves</h1>{said}"
    assert not tells_of_something(Markup(page))


_MENU = "<nav><a href=/a>Bars</a> <a href=/b>Beers</a> <a href=/c>Map</a></nav>"


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("Under construction", "The footbridge is being built. The path stays open."),
        ("It works!", "The old water wheel turns again, and the mill grinds on Sunday."),
        (
            "Database error",
            "B-side by the duo Null Island, read from a bus map. 300 copies, no menu.",
        ),
    ],
)
def test_a_line_is_enough_below_a_menu_where_words_of_the_notice_are_known(
    heading: str, below: str
) -> None:
    assert tells_of_something(_page(heading, f"<p>{below}</p>{_MENU}"), KIND)
    assert not tells_of_something(_page(heading, f"<p>{below}</p>{_MENU}"))
    assert not tells_of_something(_page(heading, f"<p>{below} A domain!</p>"), words(" the | by "))


def test_a_page_of_nothing_else_needs_two_sentences() -> None:
    said = "<p>The beach is shut after the landslide.</p>"
    assert tells_of_something(_page("Forbidden", said * 2), KIND)
    assert not tells_of_something(_page("Forbidden", said), KIND)


def test_a_page_with_a_menu_that_speaks_of_the_notice_is_no_short_text() -> None:
    said = (
        "<p>This was made by the owner of the domain.</p><p>Nobody here knows who pays for it.</p>"
    )
    assert not tells_of_something(_page("quay.example", said + _MENU), KIND)
