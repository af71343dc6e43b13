"""Messages that there is no such page, and headlines that are none."""

import pytest

from clippings.links.judging.gone.soft404 import says_not_found
from clippings.links.judging.page.markup import Markup


def test_a_heading_that_speaks_of_the_page_that_was_looked_for() -> None:
    teasers = "<p>The boats came in at noon, and nobody on the quay knew what they held.</p>" * 9
    page = "<title>Le Port</title><h1>Oups, la page {} n’existe pas ou plus</h1>" + teasers
    assert says_not_found(Markup(page.format("que vous cherchez")))
    assert not says_not_found(Markup(page.format("dont tout le village parlait")))


@pytest.mark.parametrize(
    "title", ["No such article of law", "Страница, удалённая из летописи", "This page of history"]
)
def test_a_page_of_something(title: str) -> None:
    words = "<p>The boats came in at noon, and nobody on the quay knew what they held.</p>" * 9
    assert not says_not_found(Markup(f"<title>{title}</title><h1>{title}</h1>{words}"))


def test_pictures_beside_some_words_show_what_the_page_is_about() -> None:
    picture = "<title>Our gallery</title><h1>Thirty of them</h1><img alt='404 page not found'>"
    assert not says_not_found(Markup(picture + "<p>A rag doll shrugs beside a box.</p>" * 5))


def test_a_headline_behind_a_colon_of_another_script() -> None:
    assert not says_not_found(Markup("<title>找不到网页：网络记忆的消失</title><p>记者走访。</p>"))
    assert says_not_found(Markup("<title>错误：找不到网页</title><h1>错误：找不到网页</h1>"))


def test_a_message_behind_a_colon() -> None:
    assert says_not_found(
        Markup("<title>Hafen</title><h1>Ziel fort: Diese Seite gibt es nicht</h1>")
    )


@pytest.mark.parametrize("title", ["{} – Seekarten-Forum", "{} • Seekarten-Forum", "{}"])
def test_a_thread_below_the_name_of_its_board(title: str) -> None:
    thread = "404 Seite nicht gefunden – Karte der Bucht weg?"
    post = "<p>Seit gestern lande ich beim Laden auf dieser Meldung. Wer hat die Karte noch?</p>"
    page = f"<title>{title}</title><h1>Seekarten-Forum</h1><h2>{{}}</h2>" + post * 9
    assert not says_not_found(Markup(page.format(thread, thread)))
    assert not says_not_found(Markup(page.format(thread, thread).replace("h2>", "h1>")))
    assert says_not_found(Markup(page.format("Seite nicht gefunden", "Seite nicht gefunden")))
    assert says_not_found(Markup(page.format("Seite nicht gefunden", "Neue Beiträge")))


def test_a_sigh_of_something_else() -> None:
    page = "<title>Play</title><h1>Oh no, not another page boy</h1><p>A comedy.</p>"
    assert not says_not_found(Markup(page))


def test_the_day_on_which_it_ended_is_no_signature() -> None:
    page = "<title>Radio</title><h1>This episode has expired</h1><p>It ran until {}</p>"
    assert says_not_found(Markup(page.format("30 June 2021.")))
    assert not says_not_found(Markup(page.format("30 June 2021, by Ann Lee")))


def test_who_wrote_it_has_a_name() -> None:
    page = "<title>Seite nicht gefunden</title><h1>Huch!</h1><p>{}</p>"
    assert says_not_found(Markup(page.format("Da ist etwas verloren gegangen.")))
    assert not says_not_found(Markup(page.format("di Anna Lee")))


@pytest.mark.parametrize(
    ("title", "words", "missing"),
    [
        ("Page not found | Example News", "Try our search. " * 150, True),
        ("404 | a film by Ann Lee", "A long review. " * 300, False),
        ("404 | Example", "Sorry.", True),
        ("HTTP 404", "An article on numbers, and what they say. " * 30, False),
        ("HTTP 404", "Sorry.", True),
        ("Example: 404 Not Found", "Sorry.", True),
        ("Missing | Example", "A long review. " * 300, False),
        ("Gone | Example", "A review. " * 110, False),
        ("The Missing Page", "A long review. " * 300, False),
        ("Page not found – how the web decays", "A long essay. " * 99, False),
        ("Page introuvable : quand le web disparaît", "Un essai. " * 150, False),
        ("Erreur 404 : quand la mairie se tait", f"{'Elle se tait encore ' * 20}.", False),
    ],
)
def test_a_weak_title_needs_a_page_of_few_words(title: str, words: str, missing: bool) -> None:
    heading = "" if " | " in title else title
    page = f"<title>{title}</title><h1>{heading}</h1><p>{words}</p>"
    assert says_not_found(Markup(page)) is missing


@pytest.mark.parametrize(
    "page",
    [
        "<title>Example</title><h2>Oops! That page can’t be found.</h2><p>Try the search.</p>",
        "<title>Example</title><h1>Hmm...this page doesn’t exist. Try another one.</h1>",
        "<title>Error</title><pre>Cannot GET /2021/05/piece</pre>",
        "<title>Example</title><a>Home</a><p>Sorry, this page does not exist. Try again.</p>",
        "<title>Example</title><h1>Oh no!</h1><p>It has sailed away. Error code: 404</p>",
        "<title>Example</title><h1>Our bad</h1><p>This page was not found, and we know why.</p>",
        "<title>Blog not found</title><h1>Sorry, the blog you look for does not exist.</h1>",
        "<title>Example</title><h1>Det blev fel – Sidan saknas (404)</h1><p>Sök här.</p>",
        "<title>404: NOT_FOUND</title><p>Code: NONE</p>",
        '<title>Example</title><div class="error-page"><h1>This ball went out</h1></div>',
        '<title>Example</title><p class="error-404 box">Lost?</p><h1>Lost?</h1>',
        "<title>Example</title><h1>Oops!</h1><p>Halaman yang Anda cari tidak ditemukan atau"
        " sudah dipindahkan.</p>",
        "<title>Example</title><h2>Information</h2><p>The requested topic does not exist.</p>",
        '<title>Example</title><body class="home error404">Try again.</body>',
        '<meta name="prerender-status-code" content="404"><title>Example</title><p>Sorry.</p>',
        '<link rel="canonical" href="https://a.example/404.html"><title>A</title><h1>Lost?</h1>',
        f"<title>Site</title><h1>Oops!</h1><p>That page doesn't exist.</p>{'<li>News</li>' * 900}",
        "<title>Site</title><h2>Menu</h2><li>News</li><h2>This article is no longer available</h2>",
        f"<title>Example</title>{'<li>News of the day</li>' * 40}<p>That page doesn't exist.</p>",
        "<title>Example</title><h1><a href=/>Example</a></h1><ul><li>News</ul>"
        "<h2>The article that you want is no longer available</h2><p>Sorry.</p>",
        "<title>Example</title><img src=a.png alt='404 page not found'><a href=/>Home</a>",
        "<title>Example</title><p>Sorry! The page that you want cannot be found.</p>",
        "<title>Example</title><p>出错啦！您访问的网页不存在。</p>",
        "<title>Example</title><p>We are sorry! The requested page does not exist...</p>",
        "<title>Example</title><p>Sorry, but the page you were trying to view does not exist ---"
        " perhaps you can try searching for it below.</p>",
        "<title>Example</title><p>Home</p><p>The page you were looking for in this blog does"
        " not exist.</p>",
    ],
)
def test_it_may_be_said_elsewhere_than_in_the_title(page: str) -> None:
    assert says_not_found(Markup(page))


@pytest.mark.parametrize(
    "sought",
    [
        "The page you are looking for may have been renamed when we moved house.",
        "The page you requested went to another place, perhaps in the year of the great flood.",
        "Die von Ihnen aufgerufene Seite wurde im Zuge des Umbaus wohl umbenannt.",
        "Die aufgerufene Seite ist beim Umbau verschwunden.",
        "La page que vous cherchez a peut-être changé d’adresse pendant les travaux.",
        "La página que buscas pudo cambiar de nombre durante la mudanza de la casa.",
        "La pagina che stai cercando potrebbe aver cambiato nome durante i lavori in casa.",
        "Siden, du leder efter, er måske flyttet under ombygningen af vores hjemmeside.",
        "Stránka, kterou hledáte, byla možná během přestavby přejmenována na jiný název.",
        "Aradığınız sayfa belki taşınırken adını değiştirdi, onu da biz bilmiyoruz.",
        "A keresett oldal talán a költözés közben kapott új nevet, nem tudjuk biztosan.",
        "お探しのページは、リニューアルの際に名前が変わったかもしれません。",
        "您要访问的页面可能在改版时改了名字。",
    ],
)
def test_who_speaks_of_the_page_that_a_reader_looks_for_has_it_not(sought: str) -> None:
    page = f"<title>Harbour</title><h1>We moved things</h1><p>{sought}</p>"
    assert says_not_found(Markup(page))


def test_a_message_that_a_script_would_show_below_a_piece() -> None:
    kept = "<div class=off>404: Uh-oh, looks like that page doesn't exist...</div>"
    piece = "<p>The boats came in at noon, and nobody on the quay knew what they held.</p>"
    assert not says_not_found(Markup(f"<title>Stew</title>{piece * 9}{kept}"))
    assert says_not_found(Markup(f"<title>Stew</title>{piece}{kept}"))


def test_a_site_may_be_called_by_the_number() -> None:
    words = "<p>The workshop moves into the old customs house, say those who own it.</p>" * 5
    page = f"<title>The workshop moves | 404</title><h1>The workshop moves</h1>{words}"
    assert not says_not_found(Markup(page))


def test_what_stands_before_the_heading_and_behind_others_is_not_the_piece() -> None:
    words = "<p>Some words of another piece, which has nothing to do with what was asked.</p>" * 4
    page = f"{words}<h1>The story that you look for is no longer available</h1><h2>News</h2><h3>"
    assert says_not_found(Markup(f"{page}A</h3>{words[:84]}<h3>B</h3>{words}"))
    assert not says_not_found(Markup(f"<h1>The song cannot be found, says she</h1>{words}"))


@pytest.mark.parametrize(
    "page",
    [
        '<title>A piece</title><body class="postid-404"><h1>A piece</h1><p>Words.</p>',
        '<title>A piece</title><h1>A piece</h1><p>Words.</p><li class="menu-item-404">Home</li>',
        '<title>Index</title><h1 id="error-code-e0253">Index</h1><p>An import was wrong.</p>',
        "<title>Search</title><h1>Search</h1><p>It came to nothing. The items that you searched for"
        " were not found in our catalog.</p>",
        "<title>Kubernetes: fixing image not found errors</title><p>Words.</p>",
        "<title>A piece</title><h1>A piece</h1><script>'<p class=\"error404\">'</script>",
        f"<title>404 Not Found - Guide</title><h1>404 Not Found</h1><p>{'A guide. ' * 400}</p>",
    ],
)
def test_a_page_that_has_the_number_or_much_to_say(page: str) -> None:
    assert not says_not_found(Markup(page))


LAYOUT = "".join(
    f"<h2><a href=/{n}>Harbour news {n}</a></h2><p>Boat {n} is in.</p>" for n in range(400)
)


HEADED = (
    "<h1>Information</h1><p>The requested topic does not exist.</p>",
    "<h1>Fehler</h1><p>Die gewünschte Seite konnte nicht geladen werden, sie fehlt.</p>",
    "<h1>We haven’t been able to serve the page you asked for</h1>",
)
WITHOUT_HEADING = (
    "<div>We couldn't find the page you were looking for. This is because:</div>",
    "<div>Sorry, the page you were looking for in this blog does not exist.</div>",
)


@pytest.mark.parametrize("message", [*HEADED, *WITHOUT_HEADING])
def test_what_a_long_page_says_of_the_page_that_was_looked_for(message: str) -> None:
    assert says_not_found(Markup(message + LAYOUT))


@pytest.mark.parametrize("message", HEADED)
def test_a_piece_that_says_so_first(message: str) -> None:
    piece = f"<p>{'So the harbour wrote, and the boats laughed at the letter. ' * 9}</p>"
    assert not says_not_found(Markup(message + piece + LAYOUT))


@pytest.mark.parametrize(
    "headline",
    ["The page you tore out", "The page you asked for: readers' choice", "The page you want is 9"],
)
def test_a_long_page_that_asks_for_what_was_found(headline: str) -> None:
    asked = f"<h1>{headline}</h1><p>A child asked for the requested boat.</p>"
    assert not says_not_found(Markup(asked + LAYOUT))


@pytest.mark.parametrize(
    "heading",
    [
        "Vaya, la noticia que buscas ya no está aquí",
        "Oups, l’article que vous recherchez n’est plus en ligne",
        "Der Artikel, den Sie suchen, ist leider nicht mehr abrufbar",
        "O artigo que você procura não está mais disponível",
        "Vi fant ikke saken du leter etter",
        "Het artikel dat je zoekt, bestaat niet meer",
        "Článek, který hledáte, už neexistuje",
        "الخبر الذي تبحث عنه لم يعد متاحاً",
        "Artikel yang Anda cari tidak tersedia lagi",
    ],
)
def test_a_piece_that_was_looked_for(heading: str) -> None:
    teasers = "<p>The boats came in at noon, and nobody on the quay knew what they held.</p>" * 9
    assert says_not_found(Markup(f"<title>Port</title><h1>{heading}</h1>{teasers}"))


def test_words_beside_a_film_are_for_browsers_that_cannot_play_it() -> None:
    page = "<title>A boat</title><h1>A boat</h1>{}<p>Video unavailable in some browsers.</p>"
    assert says_not_found(Markup(page.format("")))
    assert not says_not_found(Markup(page.format("<video src=a.mp4></video>")))


@pytest.mark.parametrize(
    "heading",
    [
        "Emme löydä etsimääsi sivua",
        "Bohužel nemůžeme najít stránku, kterou hledáte",
        "Nu găsim pagina pe care o cauți",
        "Не можем да намерим страницата, която търсите",
        "Мы не можем найти страницу, которую вы ищете",
        "Ми не можемо знайти сторінку, яку ви шукаєте",
        "Не можемо да пронађемо страницу коју тражите",
        "Ne možemo pronaći stranicu koju tražite",
        "Strani, ki jo iščete, ne najdemo",
        "Δεν μπορούμε να βρούμε τη σελίδα που ψάχνετε",
        "لا يمكننا العثور على الصفحة التي تبحث عنها",
        "Kami tidak dapat menemukan halaman yang Anda cari",
        "Me ei leia lehte, mida otsid",
        "Mēs nevaram atrast lapu, kuru meklējat",
        "Nepavyko rasti jūsų ieškomo puslapio",
        "Nuk mund ta gjejmë faqen që po kërkoni",
    ],
)
def test_a_site_says_that_it_cannot_find_the_page(heading: str) -> None:
    assert says_not_found(Markup(f"<title>{heading}</title><h1>{heading}</h1>"))


@pytest.mark.parametrize(
    "headline",
    [
        "Ne možemo naći strane radnike",
        "В стране не могут найти лекарство",
        "Lehed ei leia enam lugejaid",
        "Peneliti tidak menemukan artikel itu",
    ],
)
def test_what_others_do_not_find(headline: str) -> None:
    story = "<p>The boats came in at noon, and nobody on the quay knew what they held.</p>"
    assert not says_not_found(Markup(f"<title>{headline}</title><h1>{headline}</h1>{story}"))


def test_a_notice_comes_before_the_text_of_an_event_that_is_over() -> None:
    talk = "A boat is built from eleven planks. In this talk we show how, and what we broke."
    gone = "The recording is no longer available."
    title = (
        "<title>Boats for everyone - Days</title><h1>Boats for everyone</h1><p>Hall B, 14:30</p>"
    )
    assert not says_not_found(Markup(f"{title}<p>{talk}</p><p>{gone}</p>"))
    assert says_not_found(Markup(f"{title}<p>{gone}</p><p>{talk}</p>"))


@pytest.mark.parametrize(
    "message",
    [
        "Die von dir gesuchte Seite ist in diesem Blog nicht zu finden.",
        "La página que estabas buscando no existe en este blog.",
        "Страница, которую Вы ищете, не существует.",
        "Strona, której szukasz, nie istnieje.",
        "Aradığınız sayfa bu blogda bulunamadı.",
        "您在此博客中查找的网页不存在。",
        "이 블로그에서 찾고 있는 페이지가 존재하지 않습니다.",
    ],
)
def test_a_paragraph_of_a_long_page_without_h1_may_say_so(message: str) -> None:
    links = "".join(f"<li><a href='/{it}'>Boats of Lund, part {it}</a>" for it in range(300))
    page = "<title>Boats</title><h2>Archive</h2><ul>{}</ul><div>{}</div>"
    assert says_not_found(Markup(page.format(links, message)))
    assert not says_not_found(Markup(page.format(links, "Wir haben die Seite neu gestaltet.")))


@pytest.mark.parametrize(
    "message", ["Page not found", "Seite nicht gefunden", "Página no encontrada", "页面未找到"]
)
def test_a_menu_below_the_name_of_the_site_is_no_piece(message: str) -> None:
    menu = "".join(f"<li><a href='/{it}'>Boats of Lund, part {it}</a>" for it in range(60))
    page = "<title>{0} – Lund Blog</title><h1>Lund Blog</h1><ul>{1}</ul><h2>{0}</h2><p>Oh dear.</p>"
    assert says_not_found(Markup(page.format(message, menu)))
    story = "<p>The boats came in at noon, and nobody on the quay knew what they held.</p>" * 5
    assert not says_not_found(Markup(page.format(message, story)))
