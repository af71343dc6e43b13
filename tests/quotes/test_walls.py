"""Pages that show too little to conclude that a quote is not there."""

import pytest

from clippings.quotes import check_quote

QUOTE = "Volcanoes sleep longer than we do, she wrote."
SENTENCE = "The town hall has a clock that nobody has wound for many years. "
TEASER = "<p>" + SENTENCE * 10
ARTICLE = "<p>" + SENTENCE * 60
DECLARED = '<script type="application/ld+json">{"isAccessibleForFree": false}</script>'


@pytest.mark.parametrize(
    "html",
    [
        "",
        "<div id=root></div><script src=app.js></script>",
        "<noscript>Please enable JavaScript to run this app.</noscript><div id=root></div>",
        TEASER + DECLARED,
        TEASER + "<p>Subscribe to continue reading",
        TEASER + "<p>Cet article est réservé aux abonnés. Il vous reste 80 % à lire.",
        TEASER + "<p>この記事は有料会員限定です",
        TEASER + "<p>Um diesen Artikel zu lesen, benötigen Sie ein Abo",
        TEASER + "<p>Para continuar leyendo, suscríbete",
        TEASER + "<p>Bli abonnent for å lese videre",
        TEASER + "<p>Материал доступен только подписчикам",
        TEASER + "<p>登录后查看全文",
        TEASER + "<p>로그인 후 계속 읽기",
        TEASER + "<p>هذا المحتوى للمشتركين فقط",
        TEASER + "<p>To continue reading, choose a plan",
        TEASER + "<p>This was your last free article",
        TEASER + "<p>Nur für Abonnenten",
        TEASER + "<p>Voor abonnees",
        TEASER + "<p>Tylko dla prenumeratorów",
        TEASER + "<p>Rezervat abonaților",
        TEASER + "<p>Само за абонати",
        TEASER + "<p>Create a free account to continue reading",
        TEASER + "<p>Please disable your ad blocker",
        TEASER + "<p>This content is not available in your region",
        TEASER + "<p>Article réservé aux abonnés",
        TEASER + "<p>Dieser Inhalt ist nur mit Digitalabo verfügbar",
        TEASER + "<p>Per leggere l'articolo completo, abbonati",
        TEASER + "<p>Logga in för att läsa hela artikeln",
        TEASER + "<p>Tilaajille",
        TEASER + "<p>Đăng nhập để đọc tiếp bài viết",
        TEASER + "<p>เข้าสู่ระบบเพื่ออ่านต่อ",
        TEASER + "<p>Haberin devamını okumak için üye olun",
        TEASER + "<p>Verify you are human to go on",
        "<p>" + "Çerezleri saklıyoruz. Onayınızı geri çekebilirsiniz. Gizlilik politikası. " * 8,
        "<p>" + "We and our partners store cookies to show you advertising that you like. " * 20,
    ],
)
def test_unreadable_when_the_text_is_behind_something(html: str) -> None:
    assert check_quote(html, QUOTE).verdict == "unreadable"


@pytest.mark.parametrize(
    "html",
    [
        TEASER,
        TEASER + "<p>We use cookies.",
        TEASER + "<p>Subscribe to our newsletter for exclusive reading",
        TEASER + "<p>Udostępnij na Facebook<span>Udostępnij na Twitter",
        TEASER + "<p>She remembers only the clock",
        TEASER + "<p>Privacy<p>Cookies<p>Consent<p>Cookie settings<p>Our partners",
        TEASER + "<p>This site is protected by reCAPTCHA.",
        TEASER + "<noscript>Please enable JavaScript to view the comments.</noscript>",
        ARTICLE + DECLARED,
        ARTICLE + "<p>Subscribe to read more of this every week",
        "<p>" + "市政厅的大钟已经多年无人上发条了，居民们都说无所谓。" * 8,
    ],
)
def test_absent_when_there_is_text_to_read(html: str) -> None:
    assert check_quote(html, QUOTE).verdict == "absent"


def test_a_quote_in_a_teaser_is_found() -> None:
    assert check_quote(f"<p>{QUOTE}{DECLARED}", QUOTE).verdict == "present"


def test_a_quote_that_a_teaser_shows_otherwise_is_changed() -> None:
    html = f"<p>{QUOTE.replace('longer', 'shorter')}{DECLARED}"

    assert check_quote(html, QUOTE).verdict == "changed"


@pytest.mark.parametrize("shown", ["<div id=root></div>", TEASER + "<p>For our subscribers"])
def test_behind_a_wall_the_declared_text_of_the_page_counts(shown: str) -> None:
    article = '{"@type": "NewsArticle", "articleBody": "It began so.\\n' + QUOTE + '"}'
    html = f'<script type="application/ld+json">{article}</script>{shown}'

    assert check_quote(html, QUOTE).verdict == "present"
    assert check_quote(html, QUOTE.replace("longer", "shorter")).verdict == "changed"
    assert check_quote(html, "The town hall was sold to a bank.").verdict == "unreadable"


@pytest.mark.parametrize("cut", ["<p>Volcanoes sleep longer than", "<p>Volcanoes sleep longer…"])
def test_a_quote_that_a_wall_cuts_off_is_unreadable(cut: str) -> None:
    assert check_quote(cut + TEASER + DECLARED, QUOTE).verdict == "unreadable"
    assert check_quote(cut + TEASER, QUOTE).verdict == "changed"


def test_a_paid_page_that_shows_much_may_declare_the_rest() -> None:
    article = '{"@type": "Article", "isAccessibleForFree": "False", "articleBody": "' + QUOTE + '"}'
    html = f'<script type="application/ld+json">{article}</script>{ARTICLE}'

    assert check_quote(html, QUOTE).stands
    assert check_quote(html, "The town hall was sold to a bank.").verdict == "absent"
