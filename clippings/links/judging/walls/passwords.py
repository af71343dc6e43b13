"""Articles that have a password, in the layout of their site."""

from clippings.links.judging.page.headings import first_heading
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import blocks_of, is_sentence
from clippings.links.judging.page.sections import is_named_in_title
from clippings.links.judging.page.word_tables import mentions, words
from clippings.links.judging.walls.login import PASSWORD_FIELD

_BESIDE_A_FORM = 120  # characters of other sentences, where the form is a known one
# Forms with these fields are logins, or open a file of ours.
_MORE_FIELDS = (
    r"""<textarea\b|<input\b[^<>]*(?:type\s*=\s*["']?(?:email|file)"""
    r"""|name\s*=\s*["']?(?:user|login|log\b))"""
)
_AN_ENTRY = "<li"  # of a list of articles
_A_SECTION = r"(?i)<(?:h[1-6]|aside|footer|nav)\b"
_FORM = r"(?is)<form\b.*?(?:</form\s*>|\Z)"
# Forms of WordPress, and of programs that copied it.
_MARKS = ("post-password-form", "post_password", "action=postpass")
# The password, and the reason for it. To add a language: a word in each of these, in lower case.
_PASSWORD = words(
    """
password|passwort|kennwort|mot de passe|contraseña|clave|senha|palavra-passe|wachtwoord|lösenord
adgangskode|passord|salasana|hasł|heslo|hesla|heslem|jelszó|jelszav|parol|пароль|пароля|паролем
лозинк|lozink|zaporka|geslo|κωδικ|şifre|mật khẩu|kata sandi|パスワード|密码|密碼|비밀번호
كلمة المرور|كلمة مرور|סיסמה|סיסמא|รหัสผ่าน
"""
)
_PROTECTED = words(
    """
need a password|password required|password is required|requires a password|passwort erforderlich
passwort benötig|mot de passe requis|contraseña requerida|password richiesta|wachtwoord vereist
パスワードが必要|protected|geschützt|protégé|protegid|protett|protege|beveilig|beschermd|skydda|beskytt|suojat
chronion|zabezpiecz|chráněn|chránen|zaheslov|védett|protejat|защищ|захищ|zaštić|заштић|zaščiten
προστατ|korun|koruma|保護|保护|보호|bảo vệ|dilindungi|محمي|מוגן|ป้องกัน
"""
)


def asks_for_a_password(page: Markup) -> bool:
    """Whether the page is titled as an article, with a password form in its place."""
    if not compiled(PASSWORD_FIELD).search(page.text, page.body_at):
        return False
    if not _is_called_after_its_piece(page):
        return False
    section = _section_of(page)
    folded = section.lower()
    if not compiled(PASSWORD_FIELD).search(folded) or compiled(_MORE_FIELDS).search(folded):
        return False
    known = any(map(folded.__contains__, _MARKS))
    if not known and (
        _AN_ENTRY in folded or not any(map(_says_it_is_protected, blocks_of(section)))
    ):
        return False
    shown = blocks_of(compiled(_FORM).sub(" ", section))
    others = (it for it in shown if is_sentence(it) and not mentions(it, _PASSWORD))
    return sum(map(len, others)) <= (_BESIDE_A_FORM if known else 0)


def _is_called_after_its_piece(page: Markup) -> bool:
    """Whether the heading is that of the page, and not of an entry in a list of articles."""
    return page.is_headed or is_named_in_title(page)


def _section_of(page: Markup) -> str:
    """The markup below the heading, up to the next heading, footer or sidebar."""
    headed = first_heading(page.shown)
    below = page.shown[headed.end() :].partition(">")[2] if headed else ""
    return compiled(_A_SECTION).split(below, maxsplit=1)[0]


def _says_it_is_protected(text: str) -> bool:
    return mentions(text, _PASSWORD) and mentions(text, _PROTECTED)
