"""Pages that ask whether we are human, and pages that speak of it or guard a form."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.walls.challenge import (
    is_challenge,
    is_challenge_address,
    may_announce_a_check,
)
from clippings.links.judging.walls.challenge_words import DOUBTS, SAYINGS
from clippings.reply import Reply

LONG = "Some words of a piece that is not long. " * 20


def challenges(page: str, status: int = 200) -> bool:
    return is_challenge(Reply(url="https://a.example/b", status=status), Markup(page))


@pytest.mark.parametrize(
    "page",
    [
        "<title>Robot or human?</title><p>Hold the button to confirm that you’re human.</p>",
        "<title>x</title><script>var dd={'host':'geo.captcha-delivery.com'}</script>",
        '<title></title><script src="https://a.awswaf.com/challenge.js"></script>',
        "<script>window.KPSDK={}</script>",
        "<title>A Bot Manager Captcha</title><p>You acted in a way that seemed odd.</p>",
        "Request unsuccessful. Incapsula incident ID: 7-8",
        "<title>x</title><p>Your activity made us think that you are a bot.</p>",
        f"<title>Making sure you're not a bot!</title><script id=anubis_challenge></script>{LONG}",
        "<title>a.example</title><p>Bitte bestätigen Sie, dass Sie kein Roboter sind.</p>",
        "<title>a.example</title><p>Verifying you are human</p>",
        "<title>Robot Challenge Screen</title><script src=a.js></script>",
        "<script>window.rbzns={}</script>",
        '<script src="/TSPD/08a?type=7"></script><noscript>Please enable JavaScript.</noscript>',
        '<title>x</title><form action="/errors/validateCaptcha"><button>Go on</button></form>',
        "<title>x</title><p>This website is using a security service to protect itself.</p>",
        "<p>Please solve the CAPTCHA.</p>",
        "<title>x</title><h1>โปรดยืนยันว่าคุณไม่ใช่บอท</h1><form></form>",
        "<title>x</title><h1>Merci de confirmer que vous êtes un humain</h1>",
        "<title>x</title><div>请拖动滑块完成拼图</div>",
        "<title>x</title><p>자동 접속 방지를 위해 아래 문자를 입력해 주세요.</p>",
        "<title>Sina Visitor System</title><script src=visitor.js></script>",
        "<title>Bot or not?</title><p>We cannot tell if you are a human or a bot.</p>",
        "<p>Your request has been blocked.</p>",
        "<title>Verifica</title><h1>Verifica di non essere un robot</h1>",
        "<title>x</title><p>Potwierdź, że nie jesteś robotem</p>",
        "<title>x</title><p>Potwierdź, że jesteś człowiekiem</p>",
        "<title>x</title><p>Solve this, so that we know you are a real person.</p>",
        "<title>Harbour</title><p>The guard looks for bots. Please turn on JavaScript.</p>",
        "<title>x</title><p>Algo nos hizo pensar que eres un bot.</p>",
        "<title>x</title><p>ボットではないことを確認します。</p>",
        "<title>x</title><p>Kérjük, igazolja, hogy nem robot.</p>",
        "<title>x</title><p>We kijken of u een mens bent.</p>",
        "<title>x</title><p>ロボットでないことを確認してください</p>",
        "<title>x</title><p>请完成安全验证后继续访问</p>",
        "<title>x</title><p>Conferma di essere umano</p>",
        "<title>x</title><p>Treba potvrdiť, že nie ste robot.</p>",
        "<title>x</title><p>Confirme que você não é um robô</p>",
        "<title>Verificação de segurança</title><p>Um momento.</p>",
        "<title>Verifying if your connection is secure...</title>",
        "<title>x</title><p>You've been blocked by our guards.</p>",
        "<title>x</title><p>ボットによるアクセスではないことをご確認ください</p>",
        "<title>x</title><h1>Sind Sie ein Roboter?</h1>",
        "<title>x</title><p>Verificando se você é humano</p>",
        "<title>x</title><p>Comprobando su navegador</p>",
        "<body onload='document.forms[0].submit()'><form method=post action='https://id.example/sso'>"
        "<input type=hidden name=SAMLRequest></form>",
        "<script>location.replace('/_____tmd_____/punish?a=1')</script>",
        "<title></title><p>Transferring</p><script>__arcsjs='x'</script>",
        "<title>x</title><p>Bevestig dat je geen robot bent</p>",
        "<title>Ой!</title><p>Запросы с вашего устройства похожи на автоматические.</p>",
        "<title>Security</title><p>Please help us by verifying that you're a real person.</p>",
        "<title>Your access to this site has been limited by the site owner</title>",
        "<title>سایت</title><p>در حال انتقال</p><script src='/cdn/challenge.js'></script>",
        "<title>x</title><h1>a.example needs to review the security of your connection first.</h1>",
        "<title>Web Page Blocked!</title><p>The page cannot be displayed.</p>",
        "<title>Error</title><p>This page can't be displayed. The incident ID is: N/A.</p>",
        "<title>x</title><script>document.cookie='a=1';location.reload()</script>",
    ],
)
def test_challenges(page: str) -> None:
    assert challenges(page)


@pytest.mark.parametrize(
    "title",
    [
        "Are you a robot? The lamp is",
        "Checking your browser: five add-ons",
        "Just a Moment - poems",
        "Boats",
    ],
)
@pytest.mark.parametrize(
    "part",
    [
        "",
        '<div class="g-recaptcha"></div>',
        '<script src="/_Incapsula_Resource?SWJIYLWA=7&ns=2"></script>',
        "<script>window._pxAppId='PX'</script><script src=//js.datadome.co/tags.js></script>",
    ],
)
def test_a_short_piece_with_what_guards_its_comments(title: str, part: str) -> None:
    assert not challenges(f"<title>{title}</title><h1>{title}</h1><p>{LONG}</p>{part}")


def test_a_short_piece_that_quotes_such_a_page() -> None:
    quoted = "When “verify you are human” is all that a page says, a machine asks a machine."
    assert not challenges(f"<title>A look at walls</title><h1>A look at walls</h1><p>{quoted}</p>")


def test_an_essay_on_captchas() -> None:
    said = (
        "<p>In 2000, Yahoo had a problem: programs opened thousands of mailboxes an hour.</p>"
        "<p>A group in Pittsburgh proposed a test that people pass and computers fail. “I’m not a"
        " robot” is a sentence that mostly keeps out tired humans.</p>"
    )
    title = "<title>Please prove you are human – a short history of the captcha</title>"
    assert not challenges(f"{title}<h1>Please prove you are human</h1>{said}")


GUARDED = "<form><input type=email><div class=g-recaptcha></div>Sie sind kein Roboter?</form>"


@pytest.mark.parametrize("status", [200, 404, 410])
def test_a_page_for_what_is_not_found_with_a_guarded_form_below(status: int) -> None:
    said = f"<p>Diese Seite wurde gelöscht.</p>{GUARDED}"
    assert not challenges(f"<title>Hafen</title><h1>Seite nicht gefunden</h1>{said}", status)
    assert not challenges(f"<title>404 - Seite nicht gefunden | Hafen</title>{said}", status)


def test_what_is_not_found_may_be_said_vaguely_where_the_status_says_so() -> None:
    page = f"<title>Hafen</title><h1>Hier ist nichts mehr</h1>{GUARDED}"
    assert not challenges(page, 404)


def test_whoever_asks_if_we_are_human_under_a_status_for_what_is_not_found() -> None:
    assert challenges("<title>Hafen</title><p>Bestätigen Sie: Sie sind kein Roboter.</p>", 404)


def test_a_short_piece_that_speaks_of_it_and_goes_on_to_something_else() -> None:
    said = "<p>Die Boote kamen mittags an, und keiner am Kai wusste, was sie geladen hatten.</p>"
    assert not challenges(f"<title>Kein Roboter?</title><h1>Kein Roboter?</h1>{said * 4}")
    others = (
        "<p>Prüfen Sie Ihren Browser und bestätigen Sie, dass ein Mensch davor sitzt, bitte.</p>"
    )
    assert challenges(f"<title>Hafen</title><p>Sie sind kein Roboter?</p>{others * 4}")


def test_a_short_page_whose_form_is_guarded() -> None:
    words = "<p>Write to us, and we shall answer you within a week or a little later.</p>"
    assert not challenges(f"<title>Ann, singer</title>{words}<form class=cf-turnstile></form>")


def test_a_letter_to_a_hotel_may_ask_for_a_sum() -> None:
    asked = "<p>3 + 4 = ? Please prove that you are human by adding them up.</p>"
    fields = "<p>Name <input name=name> From <select name=from></select></p>{}"
    where = "<p>Mill Road 4, Quay. Rooms, boats, golf, weddings, and a spa.</p>" * 4
    page = f"<title>Mill Hotel</title><h1>Write to us</h1>{asked}{where}{fields}"
    assert not challenges(page.format("<textarea name=words></textarea>"))
    assert challenges(page.format("<textarea name=captcha-answer></textarea><input type=submit>"))


def test_a_text_for_programmers_that_names_a_check_in_its_headline() -> None:
    menu = "<ul>" + "<li><a href=/a>Knots, hulls and sails</a></li>" * 80 + "</ul>"
    told = "<p>把脚本粘贴到扩展程序里，然后刷新网页，拖动一次，看看控制台写了些什么，再读下去。</p>"
    page = f"<title>滑动验证码破解 | 码头</title>{menu}<h1>滑动验证码破解</h1>{told}"
    assert not challenges(f"{page}<pre>let a = 1</pre>{told}")
    assert challenges(f"<title>码头</title><h1>滑动验证</h1><p>请拖动</p>{menu}")


@pytest.mark.parametrize("title", ["Validating a theory", "Checking if a goat can vote"])
def test_a_short_piece_with_such_a_verb(title: str) -> None:
    assert not challenges(f"<title>{title}</title><h1>{title}</h1><p>Words.</p>")


@pytest.mark.parametrize("title", ["Blocked", "One moment"])
def test_a_short_piece_that_is_signed(title: str) -> None:
    assert not challenges(f"<title>{title}</title><h1>{title}</h1><p>4 May 2021</p><p>Words.</p>")


def test_a_short_piece_on_people() -> None:
    assert not challenges("<title>Oars</title><p>You are a real person if you can row.</p>")


def test_a_signed_piece_with_a_script_of_a_guard() -> None:
    guard = "<script>window.rbzns={}</script>"
    assert not challenges(f"<title>Oars</title>{guard}<h1>Oars</h1><p>By Ann Lee</p>{LONG}")


def test_a_page_that_a_guard_let_through_says_so_in_its_header() -> None:
    # https://docs.datadome.co/reference/validate-request: in the answer to each request
    reply = Reply(url="https://a.example/b", status=200, headers={"x-datadome": "protected"})
    assert not is_challenge(reply, Markup(f"<title>Oars</title><h1>Oars</h1><p>{LONG}</p>"))


@pytest.mark.parametrize("title", ["Mi vecino es un robot", "Meu avô é um robô", "Build a robot"])
def test_a_robot_that_is_not_us(title: str) -> None:
    assert not challenges(f"<title>{title}</title><h1>{title}</h1><p>Saturday at eight.</p>")


@pytest.mark.parametrize("title", ["Blocked", "One moment"])
def test_a_song_of_that_name(title: str) -> None:
    song = "<p>Sung by eleven people and a dog.</p><audio src=/a.mp3></audio>"
    assert not challenges(f"<title>{title} - Boats</title><h1>{title}</h1>{song}")


@pytest.mark.parametrize("title", ["Blocked", "One moment"])
def test_a_short_piece_of_several_sentences(title: str) -> None:
    words = "<p>The boats came in at noon, and nobody on the quay knew what they held.</p>" * 5
    assert not challenges(f"<title>{title}</title><h1>{title}</h1>{words}")


def test_a_headline_that_goes_on_from_the_title() -> None:
    page = "<title>One moment</title><h1>One moment in slate</h1><p>A picture.</p>"
    assert not challenges(page)


def test_a_form_to_write_to_somebody() -> None:
    form = "<form><input type=email><textarea></textarea><div class=g-recaptcha></div></form>"
    assert not challenges(f"<title>Contact</title><h1>Contact</h1>{form}")


@pytest.mark.parametrize(
    "script",
    [
        '<script src="/_Incapsula_Resource?SWJIYLWA=7&ns=2"></script>',
        "<script>document.cookie='a=1';location.reload()</script>",
    ],
)
def test_a_page_that_is_not_found_among_scripts(script: str) -> None:
    assert not challenges(f"<title>Harbour</title>{script}<p>Page not found</p>")


def test_a_front_page_of_few_words_that_sets_a_cookie() -> None:
    script = "<script>document.cookie='a=1';if(self!=top){location.href='/b'}</script>"
    assert not challenges(f"<title>Bank</title>{script}<a href=/in>My account</a> <a>Help</a>")


def test_the_shell_of_an_application_that_sets_a_cookie() -> None:
    script = "<script>document.cookie='gt=1';if(old)location.href='/old'</script>"
    shell = f"<title>8801</title>{{}}<div id=root></div>{script}"
    assert challenges(shell.format(""))
    assert not challenges(shell.format('<meta property="og:site_name" content="Boats">'))
    assert not challenges(shell.format('<link rel="manifest" href="/app.json">'))


def test_a_form_that_is_sent_off_when_a_reader_wants_it() -> None:
    form = "<form method=post>{}<input type=hidden name=a></form>"
    choice = "<select onchange='this.form.submit()'></select>"
    assert not challenges(f"<title>Boats</title><p>All boats</p>{form.format(choice)}")


def test_an_application_that_has_a_captcha_at_hand() -> None:
    script = '<script src="https://www.example.org/recaptcha/api.js"></script>'
    assert not challenges(f"<title>Tickets</title>{script}<div id=app></div>")


def test_a_title_is_enough_where_we_are_refused() -> None:
    page = f"<title>Access Denied | Example</title>{LONG * 9}"
    assert challenges(page, 403)
    assert not challenges(page)


def test_who_asks_too_much_is_told_to_wait_and_not_asked_whether_human() -> None:
    assert not challenges("<title>Too Many Requests</title><p>Too many requests</p>", 429)


@pytest.mark.parametrize(
    ("path", "so"),
    [
        ("/captcha?next=/a", True),
        ("/errors/validateCaptcha", True),
        ("/sorry/index", True),
        ("/how-a-captcha-works", False),
        ("/captcha-history", False),
    ],
)
def test_addresses_of_such_pages(path: str, so: bool) -> None:
    assert is_challenge_address(f"https://a.example{path}") is so


def test_a_doubt_in_the_full_layout_of_a_shop() -> None:
    layout = "".join(f"<h3><a href=/{n}>Lamp {n}</a></h3><p>In brass.</p>" for n in range(99))
    notice = "<title>Lamps</title><h1>Please confirm that you are not a robot</h1>"
    assert challenges(notice + layout)
    piece = f"<p>{'So the lamp asked its maker, who had no answer ready. ' * 9}</p>"
    assert not challenges(notice + piece + layout)


@pytest.mark.parametrize(
    "page",
    ["<script>" + "onload " * 9_000, "<body onload=a.submit()>" + "<form method=post>" * 3_500],
)
def test_no_page_takes_long(page: str) -> None:
    begun = time.process_time()
    challenges(page)
    assert time.process_time() - begun < 1


@pytest.mark.parametrize(
    ("heading", "guard"),
    [
        ("Just a moment", ""),
        ("Tea tin", '<div id="px-captcha" hidden></div>'),
        ("Cake", "<form><textarea></textarea>Bestätige, dass du kein Roboter bist.</form>"),
    ],
)
def test_a_short_page_of_something_in_figures(heading: str, guard: str) -> None:
    page = f"<title>{heading}</title><h1>{heading}</h1>{{}}{guard}"
    assert not challenges(
        page.format("<p>Baked from 200 g of rye, and kept in a tin for 3 weeks.</p>")
    )


@settings(max_examples=200, deadline=None)
@given(
    st.sampled_from(SAYINGS)
    | st.from_regex(DOUBTS, fullmatch=True)
    | st.from_regex(DOUBTS, fullmatch=True, alphabet=st.characters(codec="ascii"))
)
def test_a_page_is_passed_over_only_if_it_holds_no_word_that_is_in_each(said: str) -> None:
    assert may_announce_a_check(said.lower())
