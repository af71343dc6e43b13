"""Who explains an error, mends it or is called so has a page; who meets one is spoken to."""

import pytest

from clippings.links.judging.judge import judge
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.pieces.explanations import explains_trouble
from clippings.links.judging.request import Request
from clippings.reply import Reply

_AT = "https://desk.example/guides/404-not-found"
_POST = "<div class='postbody'><p>{}</p></div>"


def _page(heading: str, below: str) -> str:
    return (
        f"<title>{heading} | Desk</title><nav><a href='/'>Desk</a></nav><h1>{heading}</h1>{below}"
    )


def _judged(heading: str, below: str) -> str:
    body = f"<html><body>{_page(heading, below)}</body></html>".encode()
    headers = {"content-type": "text/html; charset=utf-8"}
    return judge(Request(_AT), Reply(url=_AT, status=200, headers=headers, body=body)).reason


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        (
            "Fel 404: sidan hittades inte – så åtgärdar du det",
            "<p>Lägg in en omdirigering i .htaccess, töm cachen och begär ny indexering.</p>",
        ),
        (
            "Chyba 404: stránka nenalezena – příčiny a řešení",
            "<p>Řešením je přesměrování 301, které zapíšete do nastavení Nginxu.</p>",
        ),
        (
            "404 Not Found 是什么意思？",
            "<p>这是一个HTTP状态码，表示您访问的页面不存在。站长应当在服务器上设置跳转。</p>",
        ),
        (
            "404: Siden blev ikke fundet – sådan laver du en god fejlside",
            "<p>En god fejlside er kort, venlig og ærlig, og den har et link til forsiden.</p>"
            "<p>Zoo i Aalborg viser en tapir, der har gemt sig bag en busk, og ikke et tal.</p>"
            "<p>Brug jeres egen tone, og fortæl, hvad der er sket, uden tekniske ord.</p>",
        ),
        (
            "404 에러 해결 방법",
            "<p>서버가 요청받은 파일을 갖고 있지 않을 때 보내는 상태입니다.</p>"
            "<p>글을 옮겼다면 새 주소로 이어 주고, 다시 저장해 보세요.</p>",
        ),
        (
            "404 Sayfa Bulunamadı Hatası Nasıl Çözülür?",
            "<p>WordPress kullanıyorsanız kalıcı bağlantıları yeniden kaydedin.</p>",
        ),
        (
            "[gelöst] Seite nicht gefunden nach Update auf 4.2",
            _POST.format("Seit dem Update geht nur noch die Startseite, PHP 8.1.")
            + _POST.format("Cache geleert? Dann die Routen neu bauen lassen."),
        ),
    ],
)
def test_an_article_or_a_thread_on_the_error(heading: str, below: str) -> None:
    assert _judged(heading, below) == "ok"


def test_a_page_that_meets_it_asks_and_explains_as_well() -> None:
    asked = "<h2>Why am I seeing this?</h2><p>The page you requested may have been moved.</p>"
    assert _judged("404: Page not found", asked) == "soft-404"
    explained = (
        "<p>A 404 error means that the server could not find the page you requested. The page may"
        " have been moved or removed, or you may have followed an outdated link.</p>"
        "<p>Please try the following: check the spelling, use the search form, ask us.</p>"
    )
    assert _judged("HTTP 404: What is a 404 error?", explained) == "soft-404"
    sorry = "<p>Sorry! Our editors have moved to WordPress, and a few links are lost for now.</p>"
    assert not explains_trouble(Markup(_page("404 Page Not Found: causes", sorry)))
    asked = "<p>К сожалению, страницы, которую вы ищете, больше нет.</p><h2>Причины</h2>"
    assert _judged("Ошибка 404: страница не найдена. Что делать?", asked) == "soft-404"


def test_a_heading_that_promises_a_way_out_to_who_is_lost() -> None:
    gone = "<p>전시가 종료되어 삭제되었을 수 있습니다.</p><p>홈에서 다시 찾아 주세요.</p>"
    assert _judged("페이지를 찾을 수 없습니다 – 해결 방법 안내", gone) == "soft-404"
    guess = "<p>Le lien est peut-être périmé, ou la fiche a été retirée de notre catalogue.</p>"
    assert not explains_trouble(Markup(_page("Page introuvable : comment continuer ?", guess * 3)))


def test_an_explanation_in_short_sentences() -> None:
    said = "<p>So sagt ein Server, dass etwas fehlt.</p><p>Apache zeigt eine eigene Seite.</p>"
    asked = "Fehler 404: was ist das?"
    page = f"<title>Fehler 404 – was ist das? - Hafenblog</title><h1>{asked}</h1>{said}"
    assert explains_trouble(Markup(page))


def test_who_asks_of_this_page_explains_nothing() -> None:
    at_length = "<p>We moved to WordPress in March, and kept most but not all of our old posts.</p>"
    assert not explains_trouble(Markup(_page("Page not found: what causes this", at_length)))


def test_an_article_of_an_encyclopedia() -> None:
    lead = "<p><b>HTTP 410</b> tells clients that a resource was taken away for good.</p>"
    sections = "<h2>Use</h2><p>Rare.</p><h2>See also</h2><ul><li>HTTP 404</li></ul>"
    assert _judged("HTTP 410", lead + sections) == "ok"
    filed = "<div id='catlinks'><a href='/Category:HTTP'>HTTP</a></div>"
    assert _judged("HTTP 410", lead + filed) == "ok"
    empty = "<div class='noarticletext'><p>There is currently no text in this page.</p></div>"
    assert _judged("HTTP 410", empty + filed) == "soft-404"


def test_a_manual_shows_code_in_sections() -> None:
    below = (
        "<p>A 502 means that the gateway received an invalid answer from the application.</p>"
        "<h2>Causes</h2><ul><li>It crashed.</li></ul><h2>Fixes</h2><pre>journalctl -u app</pre>"
    )
    assert _judged("502 Bad Gateway", below) == "ok"
    assert _judged("502 Bad Gateway", "<p>Please try again.</p>") == "error-page"


def test_a_manual_of_limits() -> None:
    below = (
        "<p>The API answers so when an account sends more than ten requests a second.</p>"
        "<h2>Example</h2><pre>{}</pre><h2>More</h2><p>Paid plans allow fifty.</p>"
    )
    assert _judged("429 Too Many Requests", below) == "ok"


def test_what_programs_show_of_a_failure_is_no_manual() -> None:
    below = (
        "<h2>Stack trace</h2><pre>app.py:12</pre><h2>Request</h2><p>The router of the application"
        " looked through all routes and found none of them.</p>"
    )
    assert not explains_trouble(Markup(_page("404 Not Found", below)))


def test_goods_that_are_made_no_more_are_shown_with_their_facts() -> None:
    gone = "<p>This product is no longer available.</p>"
    facts = "<table><tr><td>Bands</td></tr><tr><td>Power</td></tr><tr><td>Weight</td></tr></table>"
    assert _judged("TR-200 receiver", gone + facts + "<a href='/m'>Manual (PDF)</a>") == "ok"
    assert _judged("TR-200 receiver", gone) == "soft-404"


def test_a_film_of_some_year_has_a_cast() -> None:
    cast = "<dl><dt>Režie<dd>I. Horká</dd><dt>Hrají<dd>P. Lesák</dd><dt>Hudba<dd>O. Sova</dd></dl>"
    told = "<p>Knihovnice Marie najde v pozůstalosti deník, ve kterém chybí list.</p>"
    assert _judged("Stránka nenalezena (2019)", cast + told) == "ok"


def test_what_leads_to_other_pages_is_no_part_of_it() -> None:
    aside = "<aside><h2>See also</h2><p>WordPress</p></aside><form><nav>301</nav>Nginx</form>"
    assert not explains_trouble(Markup(_page("404: causes", aside)))
    assert not explains_trouble(Markup(_page("404: causes", f"</nav>{aside}<nav><form>PHP.")))


def test_posts_that_a_message_leads_to_are_no_sections_of_a_manual() -> None:
    post = "<h2><a href=/posts/{0}>Post {0}</a></h2><p>What a server says with its status code.</p>"
    below = "<p>Perhaps you were after one of these?</p>" + post.format(1) + post.format(2)
    assert _judged("Page not found", below) == "soft-404"


@pytest.mark.parametrize(
    ("heading", "guess"),
    [
        (
            "Vi kan desværre ikke finde den side, du leder efter",
            "Det kan skyldes, at siden er slettet eller flyttet, eller at der er en fejl i den.",
        ),
        (
            "Sidan du söker efter finns inte",
            "Det kan bero på att den har tagits bort eller flyttats, eller att det är felskrivet.",
        ),
    ],
)
def test_who_is_told_that_what_they_look_for_is_not_there(heading: str, guess: str) -> None:
    assert _judged(heading, f"<p>{guess}</p><p>Borgerservice: 79 11 20 00</p>") == "soft-404"
    assert _judged(heading.split()[0] + " 404 efter flytten", f"<p>{guess}</p>" * 2) == "ok"


def test_a_manual_in_sections_shows_what_is_typed() -> None:
    kept = "<p>The lathe keeps what each step has made, so that no step is done a second time.</p>"
    manual = f"{kept}<h2>Size</h2><pre>lathe size</pre><h2>Emptying</h2><p>Once a week.</p>"
    assert explains_trouble(Markup(_page("Page not found", manual)))
    assert not explains_trouble(Markup(_page("Page not found", manual.replace("pre>", "p>"))))


def test_an_article_on_a_number_has_a_section() -> None:
    said = "<p>HTTP 404 or page not found is what a web server says that has no such file.</p>"
    told = "<p>The number comes from an older protocol, in which the third group was of files.</p>"
    assert _judged("HTTP 404", f"{said}<h2>History</h2>{told}") == "ok"
    assert _judged("HTTP 404", said) == "soft-404"
    assert _judged("HTTP 404", f"{said}<h2>Now</h2><p>Check the address.</p>") == "soft-404"


def test_an_encyclopedia_speaks_of_the_protocol() -> None:
    said = "<p>HTTP 404, 404 not found or page not found is an answer of the hypertext transfer"
    told = "<p>A server sends a numeric response code first, and then a phrase of a few words.</p>"
    assert _judged("HTTP 404", f"{said} protocol.</p><h2>Overview</h2>{told}") == "ok"


@pytest.mark.parametrize(
    "post",
    [
        "<div itemprop='comment'>{}</div>",
        "<div itemprop='acceptedAnswer'><div>{}</div></div>",
        "<article class='post-x'><div class='message-body js-x'>{}</div></article>",
    ],
)
def test_a_thread_is_there_however_short_its_posts_are(post: str) -> None:
    asked, told = "Sorry to ask: why is it?", "Check the folders above."
    assert _judged("403 Forbidden on my files", post.format(asked) + post.format(told)) == "ok"
    assert _judged("403 Forbidden on my files", post.format(asked)) == "forbidden"


@pytest.mark.parametrize(
    ("heading", "said", "list_of"),
    [
        ("Artykuł został usunięty", "Artykuł, którego szukasz, został usunięty.", "Zobacz też"),
        ("Seite nicht gefunden", "Diese Seite existiert nicht mehr.", "Siehe auch"),
        ("Page not found", "Sorry, this page could not be found.", "See also"),
        ("Page not found", "", "See also"),
    ],
)
def test_a_list_below_a_message_makes_no_encyclopedia(
    heading: str, said: str, list_of: str
) -> None:
    below = f"<p>{said}</p><h2>{list_of}</h2><ul><li><a href=/1>Tides</a></li></ul>"
    assert not explains_trouble(Markup(f"<title>{heading} | Quay</title><h1>{heading}</h1>{below}"))


def test_an_article_with_a_list_below_is_of_an_encyclopedia() -> None:
    said = "The error message 404 is a response code of HTTP. It dates from the first browsers."
    below = f"<p>{said}</p><h2>See also</h2><ul><li><a href=/1>HTTP 410</a></li></ul>"
    assert explains_trouble(Markup(f"<title>HTTP 404 – Openpedia</title><h1>HTTP 404</h1>{below}"))


@pytest.mark.parametrize(
    ("title", "heading", "credit"),
    [
        ("Page not found", "Oops! That page can’t be found.", "Proudly powered by WordPress"),
        ("Seite nicht gefunden", "Das ist ein bisschen peinlich.", "Präsentiert von WordPress."),
        ("Nie znaleziono strony", "Ups! Nie udało się jej znaleźć.", "Wspierane przez WordPressa"),
        ("ページが見つかりません", "そのページはありません。", "WordPress で運営しています。"),
        ("Page not found", "Not here.", "Powered by WordPress | Theme: Quay by the Harbour Press."),
        ("Page not found", "Not here.", "Create a free website or blog at WordPress.com."),
    ],
)
def test_the_program_of_a_site_is_not_what_its_pages_are_about(
    title: str, heading: str, credit: str
) -> None:
    lists = "".join(
        f"<div><h2>{it}</h2><ul><li><a href='/{it}'>WordPress, Drupal</a></ul></div>"
        for it in ("News", "Archives", "Topics")
    )
    rights = f"<div><p>© 2020 The Harbour Press, Lund. {credit}</p></div>"
    page = (
        f"<title>{title} – Harbour</title><header><a href='/'>Harbour</a></header>"
        f"<h1>{heading}</h1><p>There seems to be nothing at this place. Would a search help?</p>"
        f"{lists}<div>{credit}</div>{rights}"
    )
    assert not explains_trouble(Markup(page))
