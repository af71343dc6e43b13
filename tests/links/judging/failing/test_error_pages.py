"""Pages that say that their server fails, and pages that merely speak of such."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.links.judging.failing.error_pages import NOTICES, says_it_fails
from clippings.links.judging.failing.gate_words import IN_NOTICES
from clippings.links.judging.failing.program_errors import PROGRAMS
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.word_tables import holds_one_of


@pytest.mark.parametrize(
    "page",
    [
        "<title>500 Internal Server Error</title><h1>Internal Server Error</h1>",
        "<title>Service Unavailable</title><p>HTTP Error 503. The service is unavailable.</p>",
        "<title>harbour.example | 502: Bad gateway</title><h1>Bad gateway</h1>",
        "<title>Database Error</title><h1>Error establishing a database connection</h1>",
        "<br />\n<b>Fatal error</b>:  Uncaught Error: Call to undefined function a() in b.php:3",
        "<title>Maintenance</title><h1>We’ll be back soon!</h1><p>We are mending the nets.</p>",
        "<title>Harbour</title><h1>Site under maintenance</h1>",
        "<title>Scheduled maintenance | Harbour</title>",
        "<title>Wartungsarbeiten</title><p>Gleich geht es weiter.</p>",
        "<title>Site en maintenance</title><p>Nous revenons.</p>",
        "<title>Sitio en mantenimiento</title>",
        "<title>x</title><h1>Notre site est en maintenance</h1>",
        "<title>x</title><h1>Il sito è in manutenzione</h1>",
        "<title>Siden er under vedlikehold</title>",
        "<title>ただいまメンテナンス中です</title>",
        "<title>Harbour</title><h1>Es ist ein unerwarteter Fehler aufgetreten</h1>",
        "<title>Harbour</title><h1>Przepraszamy, wystąpił błąd</h1>",
        "<title>Server Error</title><div>500</div><div>Server Error</div>",
        "<title>OperationalError at /boats/</title><pre>No database</pre>",
        "Could not connect to the database",
        "<b>Notice</b>: Trying to get property 'title' of non-object in <b>a.php</b>",
        '<b>Warning</b>: Undefined array key "boat" in <b>a.php</b> on line <b>3</b>',
        '<b>Warning</b>: Attempt to read property "name" on null in <b>a.php</b>',
        "<title>Harbour</title><h1>Une erreur est survenue</h1>",
        "<title>Harbour</title><h1>Something went wrong</h1>" + "<p>Boats are in</p>" * 300,
        "<title>Harbour</title><h1>500</h1><p>Internal server error</p>",
        "<title>Error</title><h1>Something went wrong</h1><p>Please try again later.</p>",
        "The website encountered an unexpected error. Please try again later.",
        "<title>A › Error</title><p>There has been a critical error on this website.</p>",
        "<title>Application error: a client-side exception has occurred</title>",
        "<title>a.example | 520: Web server is returning an unknown error</title>",
        "<title>a.example | 522: Connection timed out</title><h1>Connection timed out</h1>",
        "<title>Bank</title><p>Sorry, we are unable to process your request right now.</p>",
        "<title>Error</title><p>Try again.</p>",
        "<title>Error</title><h1>Error! Sorry, our rocket has gone.</h1>",
        "<title>Errors page | Railway</title><p>Sorry, try again.</p>",
        "<title>خطا | سایت</title><p>بعدا</p>",
        "<title>서비스 이용에 불편을 드려 죄송합니다</title>",
        "<title>We're sorry, but something went wrong (500)</title>",
        "<title>Error: 500</title><p>Ask who keeps the site.</p>",
        "<title>x</title><p>The site is currently unavailable: Could not connect to MySQL.</p>",
        "<title>Harbour</title><p>This site is down for maintenance. Come back soon.</p>",
        "<title>harbour.example</title><h1>Error 503 Hostname is unknown</h1>Varnish cache server",
        "<title>harbour.example</title><h1>harbour.example is under maintenance</h1>",
        "<title>Harbour</title><h1>Sorry, there is a problem with the service</h1>",
        "<title>Hafen</title><h1>Wir sind bald zurück!</h1>",
        "<title>Quai</title><h1>Nous revenons bientôt.</h1>",
        "<title>Muelle</title><h1>Volveremos pronto</h1>",
        "<title>Kaj</title><h1>Vi er snart tilbage</h1>",
        "<title>Причал</title><h1>Скоро вернёмся</h1>",
        "<title>港</title><h1>まもなく再開します</h1>",
        "<title>Lo sentimos, pero algo salió mal (500)</title>",
        "<title>Es tut uns leid, aber etwas ist schiefgelaufen (500)</title>",
        "<title>申し訳ありません、問題が発生しました (500)</title>",
        "<title>The change you wanted was rejected (422)</title>",
        "<title>ERROR: The request could not be satisfied</title><h1>403 ERROR</h1>",
        "<h1>Whitelabel Error Page</h1><p>This application has no mapping for /error.</p>",
        "<title>Hafen</title><h1>Wir arbeiten gerade an unserer Website.</h1>",
        "<title>Quai</title><h1>Nous mettons à jour notre site</h1>",
        "<title>Muelle</title><h1>Estamos trabajando en nuestro sitio</h1>",
        "<title>Molo</title><h1>Stiamo aggiornando il nostro sito</h1>",
        "<title>Cais</title><h1>Estamos trabalhando no nosso site</h1>",
        "<title>Harbour</title><p>Sorry, something broke on our end</p>",
        "<pre>java.lang.NullPointerException\n\tat a.Boat.get(Boat.java:81)</pre>",
        "upstream connect error or disconnect/reset before headers",
        "<h1>Offline for maintenance</h1>",
        "<p>Briefly unavailable for scheduled maintenance. Check back in a minute.</p>",
        "<h1>Sorry! This site is experiencing technical difficulties.</h1>",
        "<h1>Something’s gone wrong</h1>",
        "<h1>Wegen Wartungsarbeiten vorübergehend nicht erreichbar</h1>",
        "<h1>Service momentanément indisponible</h1>",
        "<h1>Erreur interne du serveur</h1>",
        "<h1>시스템 점검 중입니다</h1>",
        "<p>We are currently updating our site.</p>",
        "<p>Unable to reach the origin server</p>",
        "<p>The web server reported a gateway time-out error.</p>",
        "<h1>Wir führen gerade Wartungsarbeiten durch</h1>",
        "<h1>Estamos realizando tareas de mantenimiento</h1>",
        "<h1>Trwają prace techniczne</h1>",
        "<h1>Hiba történt</h1>",
        "<b>Warning</b>: require_once(a.php): failed to open stream in <b>b.php</b>",
        "<p>SQLSTATE[HY000] [2002] Connection refused</p>",
        "<h1>NoMethodError in BoatsController#show</h1>",
        "<h2>Microsoft VBScript runtime error '800a000d'</h2>",
        "<p>Looks like something went wrong.</p>",
        "<p>An unexpected database error occurred.</p>",
        "<title>Harbour</title><p>We have encountered a technical problem.</p>",
        "<h1>508 Resource Limit Is Reached</h1>",
        "<p>Our server is busy. Come back at noon.</p>",
        "<p>To our regret the website of the harbour is currently down.</p>",
        "<title>Haven</title><p>Een kritieke fout heeft zich voorgedaan op deze site.</p>",
        "<title>Hafen</title><p>Auf deiner Website gab es einen kritischen Fehler.</p>",
        "<title>Porto</title><p>Il sito: un errore critico sul tuo sito.</p>",
        "<title>Порт</title><p>Сайт временно недоступен.</p>",
        "<title>ERROR: The requested URL could not be retrieved</title>",
        "<title>x</title><h1>There was a problem providing the content you requested</h1>",
    ],
)
def test_failing(page: str) -> None:
    assert says_it_fails(Markup(page))


@pytest.mark.parametrize(
    "title",
    [
        "Something went wrong at the dam",
        "Maintenance: the art of keeping",
        "Maintenance",
        "Wartung",
        "Fatal error: a radio play",
        "500 errors and a mother",
        "Error 5 of 10",
        "The bridge is closed for maintenance",
        "We'll be back, say the gulls",
        "Warning: undefined behaviour ahead",
        "Notice: attempt to climb the mast",
        "Harbour",
    ],
)
def test_headlines(title: str) -> None:
    assert not says_it_fails(Markup(f"<title>{title}</title><h1>{title}</h1><p>Words.</p>"))


def test_a_short_page_of_a_new_site() -> None:
    words = "Our website has a new face. If you find an error in it, write to the harbour."
    assert not says_it_fails(Markup(f"<title>Harbour</title><h1>New</h1><p>{words}</p>"))


@pytest.mark.parametrize("headline", ["Errors and corrections", "Error of the week"])
def test_a_headline_that_goes_on_from_the_title(headline: str) -> None:
    title = headline.partition(" ")[0]
    page = f"<title>{title} | Harbour</title><h1>{headline}</h1><p>We called a mayor a major.</p>"
    assert not says_it_fails(Markup(page))


def test_a_page_of_many_words_but_no_piece_that_is_titled_so() -> None:
    menu = "<li>Boats</li><li>Nets</li>" * 300
    assert says_it_fails(Markup(f"<title>Ошибка | Harbour</title>{menu}"))
    assert not says_it_fails(Markup(f"<title>Harbour</title>{menu}"))


def test_a_piece_that_is_called_so() -> None:
    words = "<p>The song is the second of the record, and the first that anybody heard.</p>" * 5
    page = f"<title>Something went wrong | A</title><h1>Something went wrong</h1>{words}"
    assert not says_it_fails(Markup(page))


def test_a_song_in_the_full_layout_of_a_shop() -> None:
    layout = "<p>Boats are in</p>" * 300
    song = "<title>Something went wrong</title><h1>Something Went Wrong</h1>"
    assert says_it_fails(Markup(song + layout))
    assert not says_it_fails(Markup(f"{song}<audio src=song.mp3></audio>{layout}"))
    assert not says_it_fails(Markup(f"{song}<audio src=song.mp3></audio>"))
    declared = '<meta property="og:type" content="music.song">'
    assert not says_it_fails(Markup(declared + song + layout))


def test_failures_that_are_over() -> None:
    page = "<h1>Harbour status</h1><ul><li>4 May: our system was unavailable{}</li></ul>"
    assert not says_it_fails(Markup(page.format(", resolved")))
    assert not says_it_fails(Markup(page.format("</li><li>Resolved. All boats are out.")))


@pytest.mark.parametrize(
    "headline",
    ["Wartungsarbeiten am Kundenportal abgeschlossen", "Mail server maintenance completed"],
)
def test_a_headline_may_say_that_it_is_over(headline: str) -> None:
    page = f"<title>{headline} | Quay</title><h1>{headline}</h1><p>Portal maintenance is over.</p>"
    assert not says_it_fails(Markup(page))
    assert says_it_fails(Markup(page.replace("completed", "not completed"))) == (
        "completed" in headline
    )


def test_a_song_that_is_called_like_an_error() -> None:
    song = "<title>Errore</title><h3>Errore</h3><p>un errore la piazza<br>{}<br>riprova, amore</p>"
    assert not says_it_fails(Markup(song.format("errore, errore")))
    assert says_it_fails(Markup(song.format("un errore interno")))


def test_a_race_that_is_called_like_an_error() -> None:
    page = "<title>Error 500</title><h1>Error 500</h1><p>{}</p>"
    assert not says_it_fails(Markup(page.format("A race of 30 laps, run by the guild in May.")))
    assert says_it_fails(Markup(page.format("Our server could not do it, sorry, at 12:30.")))


@given(st.from_regex(re.compile(NOTICES), fullmatch=True))
def test_no_notice_is_passed_over(said: str) -> None:
    assert holds_one_of(said.lower(), IN_NOTICES)


@pytest.mark.parametrize("said", sorted(PROGRAMS))
def test_nothing_that_programs_speak_of_is_passed_over(said: str) -> None:
    assert holds_one_of(said, IN_NOTICES)


def test_a_notice_with_a_blank_before_its_colon() -> None:
    assert says_it_fails(Markup("<p>Warning : mysql_connect(): no such host</p>"))


def test_a_heading_that_is_shown_where_no_script_runs() -> None:
    assert says_it_fails(Markup("<noscript><h1>Bad gateway</h1></noscript><p>The harbour</p>"))


@pytest.mark.parametrize(
    "below",
    [
        "<p>Come again.</p>\n      <br>\n      <br>\n      <br>\n",
        "<p>The server is very busy now<br>Come again in an hour<br>Thank you for waiting</p>",
    ],
)
def test_lines_of_a_notice_are_no_verse(below: str) -> None:
    name = "503 Service Unavailable"
    assert says_it_fails(Markup(f"<title>{name}</title><h1>{name}</h1>{below}"))


_LAYOUT = (
    "<title>{0} | Harbour Post</title><nav><ul><li><a href=/1>News</a><li><a href=/2>Sport</a>"
    "<li><a href=/3>Views</a><li><a href=/4>Letters</a></ul></nav><h1>{0}</h1><p>{1}</p>"
    "<aside><h3>Most read</h3><a href=/5>The ferry</a> <a href=/6>The tram</a></aside>"
)


@pytest.mark.parametrize(
    "heading",
    [
        "Site temporarily offline",
        "Something went wrong on our end",
        "Unsere Seite wird gerade gewartet",
        "Notre site est temporairement indisponible",
        "El sitio está temporalmente fuera de servicio",
        "Il sito è momentaneamente non disponibile",
        "O nosso site está temporariamente fora do ar",
        "We zijn even in onderhoud",
        "Vi uppdaterar webbplatsen",
        "Hjemmesiden er midlertidigt lukket",
        "Nettstedet er midlertidig nede",
        "Sivusto on huollossa",
        "Serwis jest chwilowo niedostępny",
        "Probíhá údržba webu",
        "Az oldal karbantartás alatt áll",
        "Site-ul este în mentenanță",
        "Stranica je u održavanju",
        "На сайте ведутся профилактические работы",
        "На сайті тривають технічні роботи",
        "Сайтът е в процес на поддръжка",
        "Ο ιστότοπος βρίσκεται υπό συντήρηση",
        "Sitemiz bakımda",
        "الموقع قيد الصيانة",
        "האתר בתחזוקה",
        "网站正在进行系统维护",
        "홈페이지 점검 중입니다",
        "Trang web đang bảo trì",
        "Situs sedang dalam pemeliharaan",
    ],
)
def test_a_site_under_repair_says_so_in_its_layout(heading: str) -> None:
    assert says_it_fails(Markup(_LAYOUT.format(heading, "…")))


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("Технические работы на мосту", "Мост закрыт до пятницы. Автобусы идут в объезд."),
        ("Nettsiden er nede", "Mandag kunne ingen kjøpe billetter, men båtene gikk likevel."),
        ("Webbplatsen är nere", "Felet berodde på en grävskopa vid stationen."),
        ("Gemeente: de website is tijdelijk offline", "Inwoners kunnen tot maandag bellen."),
        ("Karbantartás és szerviz", "Kazánok és szivattyúk javítása. Hívjon minket!"),
        ("Veneen huolto", "Vaihdamme öljyt ja tarkastamme moottorin."),
        ("Odstávka vody v pondělí", "Voda nepoteče od 8 do 12 hodin."),
    ],
)
def test_what_else_is_repaired(heading: str, below: str) -> None:
    assert not says_it_fails(Markup(_LAYOUT.format(heading, below)))


def test_a_heading_goes_on_from_its_title() -> None:
    page = "<title>Технические работы</title><h1>Технические работы{}</h1><p>Мост закрыт.</p>"
    assert says_it_fails(Markup(page.format("")))
    assert not says_it_fails(Markup(page.format(" на мосту")))
    page = page.replace("Мост закрыт", "Скоро вернёмся")
    assert says_it_fails(Markup(page.format("")))


def test_what_servers_say_of_their_errors_takes_several_lines() -> None:
    said = "<p>The server met an internal error or misconfiguration. It could not do its work.</p>"
    more = "<p>Ask whoever keeps it, and tell the hour. The log of the server may say more.</p>"
    page = f"<title>500 Internal Server Error</title><h1>Internal Server Error</h1>{said}{more}"
    assert says_it_fails(Markup(page))
    assert not says_it_fails(Markup(page.replace("Internal Server Error", "What went on here")))
