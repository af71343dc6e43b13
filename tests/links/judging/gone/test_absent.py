"""Pages that say that what is sought is not there, and live ones that say something like it."""

import pytest

from clippings.links.judging.gone.absent import says_it_is_absent
from clippings.links.judging.page.markup import Markup

NAV = '<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>'
FOOT = "<footer><p>© 2026 The Site. Privacy policy</p></footer>"


def page_of(title: str, main: str) -> Markup:
    return Markup(f"<title>{title}</title><body>{NAV}<main>{main}</main>{FOOT}</body>")


@pytest.mark.parametrize(
    ("title", "main"),
    [
        (
            "Trailmates",
            "<h1>Lost?</h1><p>We can't seem to find the hike you're looking for.</p>"
            "<p>Error code: 404</p><a href='/explore'>Explore</a>",
        ),
        (
            "The Herald",
            "<h1>We looked everywhere</h1><p>The story you came for isn't at this address any more."
            " It may have been archived since you bookmarked it.</p><p>Call our newsroom on (555)"
            " 014-2277 if you need a copy; we have served the coast since 1887.</p>"
            "<aside><h3>Latest</h3><ul><li><a href='/1'>Rain is late</a></li></ul></aside>",
        ),
        (
            "Careers",
            "<div class='alert'>The job you are looking for is no longer open.</div>"
            "<h2>Similar jobs</h2><ul><li>Boatswain, Hull</li><li>Cook, Leith</li></ul>",
        ),
        (
            "Vacancy | The Council",
            "<h1>Vacancy</h1><p>The advert has been taken off our website.</p>"
            "<p>Search for current vacancies.</p>",
        ),
        (
            "The Tunes",
            "<h1>The Tunes</h1><h2>Sorry!</h2><p>The tune you asked for could not be located.</p>",
        ),
        (
            "Greywacke – Geowiki",
            "<h1>Greywacke</h1><p>There is currently no text in this page. You can search for this"
            " page title in other pages, but you do not have permission to create this page.</p>",
        ),
        (
            "Hinweis - Im Garten",
            "<h1>Im Garten</h1><h2>Hinweis</h2><p>Das ausgewählte Thema existiert nicht.</p>"
            "<div>Powered by phpBB® Forum Software © phpBB Limited</div>",
        ),
        (
            "Notice - Quay talk",
            "<h1>Quay talk</h1><h2>Notice</h2><p>The thread you requested does not exist.</p>"
            "<div>Forum software © 2026 Fora Ltd</div>",
        ),
        (
            "Bilgi - Liman",
            "<h1>Liman</h1><p>Halatlar ve dümenler</p><h2>Bilgi</h2>"
            "<p>İstediğiniz başlık mevcut değil.</p>",
        ),
        (
            "お知らせ - 港",
            "<h1>港</h1><p>船と縄</p><h2>お知らせ</h2><p>指定されたトピックは存在しません。</p>",
        ),
        (
            "Ops!",
            "<h1>Ih, foi-se</h1><p>O bolo que você procura não está mais aqui.</p>"
            "<p>Dê uma olhada nos outros.</p>",
        ),
        (
            "Reise",
            "<h2>Schade!</h2><p>Das gewünschte Ferienhaus wird nicht mehr vermietet.</p>"
            "<p>Andere Häuser ansehen</p>",
        ),
        ("Nicht gefunden", "<p>Du suchst gerade nach etwas, das hier nicht ist.</p>"),
        (
            "Il Forno",
            "<h1>Accidenti!</h1><p>La ricetta richiesta non è più online.</p>",
        ),
        (
            "竹乃屋",
            "<h2>申し訳ございません</h2><p>お探しの商品は現在お取り扱いがございません。</p>",
        ),
        (
            "山歩き",
            "<h1>この商品の取り扱いは終了しました</h1><p>またのご利用をお待ちしております。</p><p>トップページへ</p>",
        ),
    ],
)
def test_what_is_sought_is_not_there(title: str, main: str) -> None:
    assert says_it_is_absent(page_of(title, main))


@pytest.mark.parametrize(
    ("name", "below"),
    [
        (
            "Gardener",
            "<p>This job is no longer available. Is one of these similar jobs for you?</p>"
            "<ul><li>Florist in Hull</li><li>Forester</li></ul>",
        ),
        ("Gärtner", "<p>Dieses Inserat ist nicht mehr aktiv. Zurück zur Suche</p>"),
        ("Ogrodnik", "<p>Ta oferta pracy wygasła. Zobacz podobne oferty.</p>"),
        ("Vacature vervuld", "<p>Helaas, deze vacature is niet meer beschikbaar.</p>"),
        ("Oferta cerrada", "<p>Lo sentimos, esta oferta ya no está disponible.</p>"),
        ("募集終了", "<p>ご指定の求人は募集を終了いたしました。</p>"),
        ("Tin đã hết hạn", "<p>Tin tuyển dụng này đã hết hạn. Xem việc làm khác.</p>"),
    ],
)
def test_an_offer_of_which_nothing_else_is_told(name: str, below: str) -> None:
    assert says_it_is_absent(page_of(f"{name} | Quay", f"<h1>{name}</h1>{below}"))


@pytest.mark.parametrize(
    ("name", "below"),
    [
        ("Gardener", "<p>This job is no longer available.</p><ul><li>Hull</li><li>Quay</li></ul>"),
        ("Gardener", "<p>This job is no longer available.</p><p>20 hours, in Hull</p>"),
        ("Kettle", "<p>This item is no longer available.</p><img src=1.jpg><img src=2.jpg>"),
        ("join()", "<p>This function is no longer available. Use bind() for all of it.</p>"),
        ("The Baker", "<p>This shop is no longer available on Sundays.</p>"),
        ("Brotbacken", "<p>Dieser Kurs ist ausgebucht. Weitere Kurse finden Sie hier.</p>"),
        ("Vacature vervuld", "<p>Vanaf mei versterkt Anna Jansen ons team als trainer.</p>"),
        ("販売終了", "<p>5月31日をもって、ゆず味の販売を終了します。</p>"),
    ],
)
def test_an_offer_of_which_more_is_told(name: str, below: str) -> None:
    assert not says_it_is_absent(page_of(f"{name} | Quay", f"<h1>{name}</h1>{below}"))


POEM = "What you were looking for is gone:<br>the blue cup, the gate,<br>a voice that said come in."
STORY = "She had thrown the keys into the river, and her brother knew it. " * 6


@pytest.mark.parametrize(
    ("title", "main"),
    [
        ("Absence", f"<h1>Absence</h1><p>{POEM}</p>"),
        ("Poem of the week", f"<h1>Absence</h1><p>{POEM}</p>"),
        ("The Hike", "<h1>The Hike</h1><p>The path you wanted is not here.<br>It never was.</p>"),
        (
            "The recipe you seek",
            f"<h1>Prologue</h1><p>The recipe you are looking for is gone.</p><p>{STORY}</p>",
        ),
        (
            "The recipe you seek",
            "<h1>Prologue</h1><p>The recipe you are looking for is gone.</p>"
            f"<h2>One</h2><p>{STORY}{STORY}</p>",
        ),
        ("Obituaries", "<h1>Ada Brown</h1><p>Ada is no longer with us. She died on 3 May.</p>"),
        ("Fell Boots", "<h1>Fell Boots</h1><p>The item is no longer offered in brown.</p>"),
        (
            "Deckhand | Careers",
            "<h1>Deckhand</h1><p>This position is no longer open.</p><p>Tugs, Hull, 32 hours.</p>",
        ),
        (
            "Jobs",
            "<h1>Open jobs</h1><ul><li>Gardener, until May</li><li>Clerk: this vacancy has been"
            " withdrawn</li></ul>",
        ),
        (
            "Notice - Quay talk",
            "<h1>Quay talk</h1><h2>Notice</h2><p>The boat you want does not sail today.</p>"
            "<p>Powered by two engines, she is due back on Sunday for the feast.</p>",
        ),
        (
            "Contact",
            "<h1>Ask us</h1><p>Can't find the part you're looking for? Call 01632 960 112.</p>",
        ),
        (
            "404 Not Found - HTTP",
            "<h1>404 Not Found</h1><p>The server cannot find the requested resource. Links that"
            " lead to such a page are often called broken or dead links.</p>",
        ),
        (
            "Sivua ei löydy on kevään hauskin näytelmä",
            "<h1>Sivua ei löydy on kevään hauskin näytelmä</h1><p>Kokkolan teatterin uutuus kertoo"
            " miehestä, jota mikään rekisteri ei tunne.</p><p>Ajatus kypsyi hitaasti, ja melkein"
            " vuoden ryhmä joi leipomon yläkerrassa paljon teetä ja riiteli rahasta.</p>",
        ),
        (
            "A film",
            "<h1>Away</h1><p>The film you want is gone.</p><video src='/f.mp4'></video>",
        ),
        ("News", "<h1>Away</h1><p>By Ann Lee</p><p>The item you want is gone.</p>"),
        (
            "Harbour boats",
            "<h1>Boats</h1><p>The blue boat is no longer available.</p><p>At the quay lie, for"
            " whoever comes:</p><p><a href=/red>The red one</a></p>",
        ),
    ],
)
def test_who_tells_of_something_has_it(title: str, main: str) -> None:
    assert not says_it_is_absent(page_of(title, main))


def test_long_pages_hold_something_else() -> None:
    notice = "<h1>Lost?</h1><p>We can't find the hike you're looking for.</p>"
    assert not says_it_is_absent(page_of("Hikes", notice + f"<p>{STORY}</p>" * 10))


_OF_THE_SITE = (
    "<p>Our harbour festival opens on the first of May with a parade of tugs and a brass band.</p>"
    "<p>The library lends ropes, lamps and charts to members, who keep them for three weeks.</p>"
    "<p>Volunteers are wanted for the lifeboat on Sundays, tea and oilskins are provided.</p>"
) * 3


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("Quay", "<div><p><b>Oops!</b> The story you are looking for is no longer here.</p></div>"),
        ("Not found | Quay", "<p>The story you are looking for no longer exists.</p><div></div>"),
        ("Storia non trovata | Quay", "<h2>La storia che cerchi non esiste più.</h2>"),
        ("Quay | Quay", "<section><p>Het verhaal dat je zoekt, bestaat niet meer.</p></section>"),
        ("Erreur", "<h1>L’article que vous cherchez n’existe plus</h1>"),
    ],
)
def test_a_notice_that_stands_apart_above_what_is_of_the_site(title: str, shown: str) -> None:
    logo = "<a href=/><img src=/q.svg alt=Quay></a>"
    page = f"<title>{title}</title>{logo}{shown}<div>{_OF_THE_SITE}</div>"
    assert says_it_is_absent(Markup(page))


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("Interview with Ann Lee", "<div><p>The recording you want is no longer here.</p></div>"),
        ("Quay", "<div><p>The boat you are looking for is gone. Hale built it.</p></div>"),
        ("Quay", "<p>The boat you are looking for is gone.</p><p>Thomas Hale had built it.</p>"),
        ("Quay", "<div><p>The tram you are looking for does not run on Sundays.</p></div>"),
        ("The boat you want", "<h1>The boat you want is no longer here</h1>"),
        ("Boats", "<h1>Boats</h1><div><p>The boat you are looking for is gone.</p></div>"),
    ],
)
def test_such_a_sentence_that_begins_a_piece(title: str, shown: str) -> None:
    logo = "<a href=/><img src=/q.svg alt=Quay></a>"
    page = f"<title>{title}</title>{logo}{shown}<div>{_OF_THE_SITE}</div>"
    assert not says_it_is_absent(Markup(page))


_THE_OFFERS = (
    "Annonsen är inte längre tillgänglig",
    "Stillingen er besat",
    "Ogłoszenie zostało usunięte",
    "Объявление снято с публикации",
    "L'offerta di lavoro è scaduta",
    "A hirdetés lejárt",
    "Η αγγελία έχει λήξει",
    "İlan süresi dolmuştur",
    "판매가 종료된 상품입니다",
)


@pytest.mark.parametrize("notice", _THE_OFFERS)
def test_many_languages_say_so_of_the_offer_and_not_of_this_one(notice: str) -> None:
    links = "".join(f"<li><a href='/{it}'>Clerk in Lund, part {it}</a>" for it in range(40))
    page = "<title>Clerk - Quay</title><h1>Clerk</h1><div>{}</div>{}<h2>Jobs</h2><ul>{}</ul>"
    assert says_it_is_absent(Markup(page.format(notice, "", links)))
    told = "<p>You keep the books of our harbour, and greet whoever comes by boat.</p>"
    assert not says_it_is_absent(Markup(page.format(notice, told, links)))
    assert not says_it_is_absent(Markup(page.format(notice, "<p>Lund, 40 h</p>", links)))


@pytest.mark.parametrize(
    "notice",
    [
        "We can't find the hike you're looking for.",
        "Die Wanderung, die Sie suchen, gibt es nicht mehr.",
        "La randonnée que vous cherchez n’existe plus.",
    ],
)
def test_menus_make_no_long_page_of_a_notice(notice: str) -> None:
    menu = "".join(f"<li><a href='/{it}'>Hikes of the north, part {it}</a>" for it in range(200))
    page = "<title>Hikes</title><ul>{0}</ul><h1>Lost?</h1><p>{1}</p>{2}<h3>More</h3><ul>{0}</ul>"
    assert says_it_is_absent(Markup(page.format(menu, notice, "")))
    assert not says_it_is_absent(Markup(page.format(menu, notice, f"<p>{STORY}</p>" * 3)))
    assert not says_it_is_absent(Markup(page.format(menu, STORY, f"<p>{notice}</p>")))
