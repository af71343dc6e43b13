"""Login pages that are shown instead of the page asked for."""

from clippings.addresses import host_of, path_of
from clippings.links.judging.page.headings import behind_colon
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import ENDS_OF_PROSE, is_sentence, length_of
from clippings.links.judging.page.rows import tells_in_rows
from clippings.links.judging.page.word_tables import hardly_leads_on
from clippings.links.judging.walls.login_titles import (
    BEGIN,
    BEGIN_WITH,
    CALLED_SO,
    ENDS,
    SHORT_TITLE,
    TITLE,
    TITLES,
    WHERE,
)

_WORDS = (
    r"logg?[-_]?[io]nn?|loginuserpass|adfs/ls|sign[-_]?[iu][np](?:-oidc)?|logon"
    r"|auth(?:enticate|entication|orize)?|sso|saml2?|oauth2?"
    r"|cas|uas|wayf|openid|anmeld(?:en|ung)|einloggen|connexion|se-connecter|identification|acceder"
    r"|accesso|iniciar-?sesion|accedi|entrar|inloggen|logga-in|prihlaseni|prijava|prihlasit"
    r"|logowanie|zaloguj|kirjaudu|belepes|bejelentkezes|giris|ingresar|ingreso|autentificare"
    r"|sessions?/new|registration|paywall"
    r"|age-?(?:gate|check|verif\w+)|(?:collect)?consent|cookie-?wall|privacy-?(?:wall|gate)"
)
_ENDING = r"(?:\.(?:php|aspx?|jsp|html?|do|action|cgi))?(?:[/;]|$)"
_PATH = rf"(?i)/(?:[\w-]*[_.-])?(?:{_WORDS})(?:[_.-]?(?:form|page|wall|required|confirm))?{_ENDING}"
_ITSELF = rf"(?i)/(?:{_WORDS}){_ENDING}"
_WHAT_IS_BEHIND = r"(?i)\?(?:[^#]*&)?[\w-]+=(?:https?(?::|%3a)|/|%2f)"
_HOST = (
    r"(?i)(?:login|wayf|signin|sign-in|auth|sso|idp|accounts?|myaccount|identity|passport|id|consent)"
    r"\d*\."
)
# Requests of SAML 2.0 (bindings §3.4; discovery of identity providers §2.4), WS-Federation (§13.2)
# and OAuth 2.0 (RFC 6749 §4.1.1), in the order in which their parts may stand.
_REQUEST = (
    r"(?i)[?&](?:SAMLRequest=|wa=wsignin1\.0"
    r"|entityID=[^#]*&return=|return=[^#]*&entityID="
    r"|response_type=[^#]*&client_id=|client_id=[^#]*&response_type=)"
)
PASSWORD_FIELD = r"""<(?i:input\b[^<>]*type\s*=\s*["']?password)"""
# Fields for the name, where the password is asked for on the next page.
_NAME = (
    r"""<input\b[^<>]*(?:type\s*=\s*["']?email"""
    r"""|name\s*=\s*["']?(?:user(?:name)?|login|identifier)\b)"""
)
_FEW_WORDS = 400
_A_NAME = 4  # spaces, before and within these ends
_A_SENTENCE = 120  # characters
_A_LITTLE = 240  # characters
_MANY = 12  # headings
_A_PIECE = 600  # characters of sentences below the heading


def is_login_address(url: str) -> bool:
    """Whether the address is that of a login page."""
    path = path_of(url).rstrip("/")
    if compiled(_HOST).match(host_of(url)) or compiled(_PATH).search(path):
        return True
    return "?" in url and bool(compiled(_REQUEST).search(url))


def is_login_itself(url: str) -> bool:
    """Whether the address is only that of a login page, which is then no wall.

    An address that names a page behind the login, as those of libraries do, asks for that page.
    """
    if compiled(_ITSELF).search(path_of(url).rstrip("/")):
        return not compiled(_WHAT_IS_BEHIND).search(url)
    return bool(compiled(_HOST).match(host_of(url)))


def is_login_page(page: Markup) -> bool:
    """Whether the page asks for a password and shows nothing else."""
    few = not page.is_long and page.letters <= _FEW_WORDS
    if few and not _asks_who_we_are(page):
        # Without a word to read, scripts will show the form.
        unseen = not page.words and "<script" in page.folded and "<img" not in page.folded
        return unseen and any(map(is_called_login, page.title_parts))
    titles = {*page.title_parts, behind_colon(page.title)}
    leads = titles | {page.heading}
    called_so = set(filter(is_called_login, leads))
    if not called_so and _tells_hardly_anything(page):
        called_so = set(filter(_may_be_called_so, leads))
    if not few and not (called_so and _asks_who_we_are(page)):
        return False
    if page.is_article:
        return False
    if titles & called_so or (called_so and not _is_of_a_box(page)):
        return True
    if page.is_signed or not few:
        return False
    if any(compiled(SHORT_TITLE).fullmatch(lead.lower()) for lead in leads):
        return True
    if not asks_below(page):
        return False
    if page.letters_below <= _A_SENTENCE and any(map(_names_where, leads)):
        return True
    return _speaks_of_it_alone(page)


def _is_of_a_box(page: Markup) -> bool:
    """Whether the heading may be that of a login box on another page."""
    if page.letters_below > _A_PIECE:
        return True
    among_others = not page.is_headed or len(page.headings) >= _MANY
    return among_others and page.letters_in_sentences > _A_PIECE


def is_called_login(title: str) -> bool:
    """Whether a title or heading is that of a login page."""
    return _is_called(title.lower(), TITLE)


def _may_be_called_so(title: str) -> bool:
    """Whether a title is that of a login page, if it is not that of a text about logins."""
    title = title.lower()
    ends_so = title.endswith(ENDS) and title.count(" ") <= _A_NAME
    return ends_so or _is_called(title, TITLES)


def _is_called(title: str, titles: str) -> bool:
    if title[:2] not in BEGIN_WITH or not title.startswith(BEGIN):
        return False
    return bool(compiled(titles).fullmatch(title))


def _tells_hardly_anything(page: Markup) -> bool:
    if page.is_long or not asks_below(page) or tells_in_rows(page):
        return False
    return sum(length_of(it) for it in page.blocks if it.endswith(ENDS_OF_PROSE)) <= _A_LITTLE


def _names_where(title: str) -> bool:
    return bool(compiled(WHERE).fullmatch(title.lower()))


def _speaks_of_it_alone(page: Markup) -> bool:
    sentences = list(filter(is_sentence, page.blocks))
    if not sentences:
        # Other pages have a login box for their authors and administrators.
        return hardly_leads_on(page) and not _is_of_a_piece(page)
    from clippings.links.judging.walls.members import tells_of_it  # for few pages

    called = compiled(CALLED_SO)
    return all(called.search(it.lower()) or tells_of_it(it) for it in sentences)


def _is_of_a_piece(page: Markup) -> bool:
    from clippings.links.judging.pieces.piece import (
        holds_a_piece,  # for few pages
    )

    return tells_in_rows(page) or holds_a_piece(page)


def asks_below(page: Markup) -> bool:
    """Whether a password field stands below the heading, or no text does.

    Any page may have a login box above its heading.
    """
    headed = page.folded.rfind("<h1") if page.is_headed and page.lead else 0
    return bool(compiled(PASSWORD_FIELD).search(page.folded[max(headed, 0) :]))


def _asks_who_we_are(page: Markup) -> bool:
    if compiled(PASSWORD_FIELD).search(page.text):
        return True
    if "<input" not in page.folded or page.letters > _FEW_WORDS:
        return False
    return bool(compiled(_NAME).search(page.folded))
