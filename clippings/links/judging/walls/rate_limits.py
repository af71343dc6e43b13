"""Pages that say "too many requests" under a status that says otherwise."""

from clippings.links.judging.page.markup import TWO_LINES, Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import bare, blocks_of, length_of, sentences_of
from clippings.links.judging.page.sections import right_below_heading
from clippings.links.judging.page.word_tables import holds_one_of
from clippings.links.judging.pieces.piece import holds_a_piece, is_headed_alone
from clippings.links.judging.walls.gate_words import IN_TOO_MUCH
from clippings.links.judging.walls.guards import OF_GUARDS

_FEW_WORDS = 900  # characters
_CODE = r"(?:(?:http )?(?:error|status|fehler|erreur)?\W*429\W*(?:error\W*)?)"
# Whole titles, parts of them, headings, sentences. To add a language: one line, in lower case.
TOO_MUCH = "|".join(
    (
        r"too many (?:\w+ )?(?:requests|queries|hits|page views|connections)(?: (?:from|in|at) .*)?"
        r"|(?:you(?:'ve| have)? )?(?:exceeded|reached|hit) (?:the|your|our) (?:\w+ )?"
        r"(?:rate|request|query) (?:limit|quota)s?"
        r"|(?:api |your )?(?:rate|request|query)[ -]limit (?:has been |is )?(?:exceeded|reached)"
        r"|you(?:'ve| have| are| were)? (?:been |being )?rate[ -]limited"
        r"|(?:you|your (?:browser|computer))(?:'ve| have| has| are)? (?:sent|sending|made|making)"
        r" too many requests.*",
        r"(?:es wurden )?zu viele (?:\w+ )?(?:anfragen|zugriffe|aufrufe)\b.*",
        r"trop de (?:requêtes|demandes)\b.*|(?:vous avez )?(?:effectué|envoyé) trop de requêtes.*",
        r"demasiadas (?:solicitudes|peticiones|consultas)\b.*",
        r"troppe (?:richieste|visite)\b.*",
        r"(?:muitas|demasiad[ao]s|excesso de) (?:solicitações|requisições|pedidos|acessos)\b.*",
        r"te veel (?:verzoeken|aanvragen|opvragingen)\b.*",
        r"för många (?:förfrågningar|anrop|begäranden|sidvisningar)\b.*",
        r"for mange (?:forespørsler|forespørgsler|anmodninger)\b.*",
        r"liian monta pyyntöä\b.*|liikaa pyyntöjä\b.*",
        r"zbyt (?:wiele|dużo) (?:żądań|zapytań|odwołań)\b.*",
        r"příliš mnoho (?:požadavků|dotazů|přístupů)\b.*|príliš veľa požiadaviek\b.*",
        r"túl sok kérés\b.*|prea multe (?:cereri|solicitări)\b.*|previše (?:zahtjeva|upita)\b.*",
        r"слишком много (?:запросов|обращений)\b.*|(?:забагато|занадто багато) запитів\b.*"
        r"|твърде много заявки\b.*",
        r"(?:πάρα|υπερβολικά) πολλά αιτήματα\b.*|çok fazla istek\b.*",
        r"リクエスト(?:数)?が(?:多すぎ|上限|制限).*|(?:短時間に)?(?:大量の|多数の)アクセスがあ.*",
        r"(?:您的|你的)?(?:请求|訪問|访问|操作|請求)(?:次数|次數|数|數)?"
        r"(?:过多|過多|过于频繁|過於頻繁|太频繁|太頻繁|太多|过快).*",
        r"(?:요청|접속)[이가] 너무 많.*|너무 많은 요청.*",
        r"طلبات كثيرة.*|عدد كبير (?:جد[اً]+ )?من الطلبات.*|יותר מדי בקשות.*|درخواست‌?های زیاد.*",
        r"quá nhiều yêu cầu\b.*|terlalu banyak permintaan\b.*|คำขอมากเกินไป.*",
    )
)
_SAID = rf"{_CODE}?(?:{TOO_MUCH})"
_MOST_LEADS = 4  # blocks in which it may stand if not in title and heading
_MOST_SENTENCES = 2


def says_too_much_was_asked(page: Markup) -> bool:
    """Whether the title, the heading or a first sentence of a short page says so.

    A longer page, of a site with many menus, counts if its heading says so above a line or two.
    """
    if page.is_long or page.letters > _FEW_WORDS:
        return is_headed_alone(page, _says_too_much) and not _goes_on(page)
    if page.letters > TWO_LINES and page.begins_a_piece:
        return False
    if not may_say_too_much_was_asked(page.plain):
        return False
    if page.is_article or page.is_signed or page.letters_below > TWO_LINES:
        return False
    first = (
        it for block in page.blocks[:_MOST_LEADS] for it in sentences_of(block, _MOST_SENTENCES)
    )
    said = any(map(_says_too_much, (*page.title_parts, page.heading, *first)))
    return said and not (page.heading and holds_a_piece(page, OF_GUARDS))


def _goes_on(page: Markup) -> bool:
    """Whether more than two lines stand below the heading, in tables and lists as well."""
    return sum(map(length_of, blocks_of(right_below_heading(page)))) > TWO_LINES


def may_say_too_much_was_asked(plain: str) -> bool:
    """Whether a text in lower case contains a word of these phrases; most contain none."""
    return holds_one_of(plain, IN_TOO_MUCH)


def _says_too_much(text: str) -> bool:
    return bool(compiled(_SAID).fullmatch(bare(text)))
