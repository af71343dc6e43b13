"""Pages that say that the server fails or is being repaired, under a status that says otherwise."""

from clippings.links.judging.failing.brief_notices import CODE, plain, says_so_briefly, unsighed
from clippings.links.judging.failing.gate_words import IN_NOTICES, TROUBLE
from clippings.links.judging.failing.maintenance import MAINTENANCE
from clippings.links.judging.failing.program_errors import (
    BY_SERVERS,
    PROGRAM_ERRORS,
    PROGRAMS,
    is_headline_of_a_site,
    is_of_asp,
)
from clippings.links.judging.failing.site_trouble import SITE, tells_of_trouble
from clippings.links.judging.not_found.message_words import ERROR
from clippings.links.judging.page.headings import goes_on_from
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import first_sentence
from clippings.links.judging.page.word_tables import (
    hardly_leads_on,
    holds_one_of,
    speaks_of,
)
from clippings.links.judging.pieces.notice_words import WE
from clippings.links.judging.pieces.piece import holds_a_piece, is_headed_alone, is_of_a_work
from clippings.links.judging.pieces.telling import tells_of_something
from clippings.links.judging.pieces.verse_and_credits import is_sung

_FEW_WORDS = 1300  # characters
_HARDLY_ANY = 250
_A_PIECE = 240  # of these, in sentences
# Whole titles, parts of them, headings, sentences. To add a language: one line, in lower case.
NOTICES = "|".join(
    (
        rf"{CODE}?(?:(?:internal )?server error|service (?:temporarily )?unavailable|bad gateway"
        r"|gateway time-?out|web server is down|backend fetch failed"
        r"|web server is returning an unknown error|connection timed out|origin is unreachable"
        r"|a timeout occurred|ssl handshake failed|invalid ssl certificate|origin dns error)"
        rf"{CODE}?",
        r"service (?:est )?(?:momentanément|temporairement|actuellement) indisponible"
        r"|servizio \w+ non disponibile|servicio \w+ no disponible|serviço \w+ indisponível",
        r"error establishing a database connection|(?:database|runtime) error"
        r"|(?:509 )?bandwidth limit exceeded",
        r"the (?:web)?site (?:has )?encountered an (?:unexpected )?error"
        r"|there has been a critical error on (?:this|your) (?:web)?site",
        r"(?:(?:it )?looks like )?something(?:'s| has)? (?:went|gone) wrong(?: \(\d{3}\)"
        r"| (?:on|at) our (?:end|side))?|something (?:just )?broke (?:on|at) our (?:end|side)"
        r"|sorry\W+there (?:is|was) a problem with (?:the|this|our) (?:service|(?:web)?site|server)"
        r"|(?:there (?:is|was) )?a problem serving the requested page"
        r"|[\w-]+(?:\.[\w-]+)+ is (?:\w+ )?(?:under|down for|undergoing) (?:\w+ )?maintenance"
        r"|an (?:\w+ ){0,2}error (?:has )?occurred|(?:508 )?resource limit (?:is )?reached"
        r"|application error(?:: an? .*)?|there was a problem providing the content.*"
        r"|(?:we are )?unable to process your request.*",
        r"we(?:'re| are) (?:currently |just )?(?:updating|upgrading|improving|working on)"
        r" (?:our|the|this) (?:web)?site",
        r"er is een \w+ fout opgetreden|wystąpił (?:\w+ )?błąd(?: \w+)?|сталася (?:\w+ )?помилка"
        r"|(?:došlo k|vyskytla se|vyskytla sa) (?:\w+ )?\w*chyb\w+(?: \w+)?"
        r"|(?:váratlan )?hiba történt"
        r"|a apărut o eroare|bir hata oluştu|tapahtui (?:odottamaton )?virhe|παρουσιάστηκε σφάλμα"
        r"|حدث خطأ(?: \w+)?|ett \w+ fel inträffade",
        r"(?:warning|notice|deprecated): +(?:\w+\(|trying to (?:get|access) "
        r"|undefined (?:global )?(?:variable|index|offset|array key|property|constant)\b"
        r"|attempt to (?:read|assign|modify|increment|decrement) property).*"
        r"|microsoft (?:vbscript|ole db|jet|odbc).* error.*",
        r"errors? page|(?:http )?(?:error|fehler|erreur|errore) ?\W*5\d\d|5\d\d\W+error",
        r"(?:error: )?the request(?:ed url)? could not be (?:retrieved|satisfied)"
        r"|the change you wanted was rejected"
        r"|upstream (?:connect error|request timeout).*|no healthy upstream",
        r"(?:\w+\.)+\w*(?:exception|error)\b.*|traceback \(most recent call last\).*",
        r"(?:(?:we|(?:our|the|this) (?:web)?site)(?:'re| is| are| have)? )?(?:currently )?"
        r"(?:experienc\w+ |encounter\w+ |having )?(?:an? )?technical"
        r" (?:difficult(?:y|ies)|problems?|issues?)",
        r"(?:es ist )?(?:leider )?(?:ein )?(?:\w+er )?fehler aufgetreten|(?:da |hier |etwas )?ist"
        r" (?:leider )?(?:et)?was schief ?gelaufen|etwas ist (?:bei uns )?schief ?gelaufen",
        r"une erreur (?:\w+ )?(?:est survenue|s'est produite)|quelque chose s'est mal passé",
        r"(?:se ha producido|ha ocurrido) un error(?: \w+)?|algo (?:salió|ha (?:ido|salido)) mal",
        r"si è verificato un errore(?: \w+)?|qualcosa è andato storto",
        r"(?:ocorreu|aconteceu) um erro(?: \w+)?|algo deu errado",
        r"er (?:is|ging) (?:helaas )?(?:iets|een \w*fout) (?:mis(?:gegaan)?|fout(?: gegaan)?"
        r"|opgetreden)",
        r"(?:något|noget|noe) gi(?:ck|k) (?:fel|galt)|ett (?:\w+ )?fel har (?:inträffat|uppstått)"
        r"|der (?:er|opstod) (?:sket )?en fejl|det (?:har )?oppsto(?:d|tt)? en feil",
        r"(?:wystąpił|pojawił się) (?:\w+ )?błąd|coś poszło nie tak",
        r"произошла (?:\w+ )?ошибка|что-то пошло не так|сталася помилка|щось пішло не так",
        r"(?:申し訳(?:ありません|ございません)(?:が)?、?)?(?:(?:システム)?エラー|問題)が発生(?:し|いたし)ました"
        r"|(?:服务器|系统)(?:内部)?错误"
        r"|(?:페이지 )?오류가 발생(?:했|하였)습니다",
        r"(?:the site is currently unavailable\W+)?(?:could not|unable to|failed to|can't|cannot)"
        r" connect to (?:the |mysql )?(?:database|mysql|server)\b.*|warning: mysqli?_\w*connect\(.*"
        r"|\w+(?:error|exception) at /.*",
        r"(?:fatal|parse) error: (?:uncaught|syntax|call to|allowed memory|maximum exec|require).*",
        r"(?:(?:our |the |this )?(?:web)?site |we are |we're )?(?:(?:is|currently|briefly"
        r"|temporarily|down|offline|closed|unavailable) )*(?:(?:for|under(?:going)?|in) )?"
        r"(?:(?:scheduled|planned|routine) )*(?<=\w )maintenance|maintenance mode",
        r"(?:sid[ae]n |nettstedet )?(?:er |är )?under (?:vedlikehold|vedligeholdelse|underhåll)",
        r"we(?:'ll| will) be (?:right )?back(?: soon| shortly| in a moment)?",
        r"(?:website |seite )?(?:wegen )?(?:wartungsarbeiten|wartungsmodus|im wartungsmodus)",
        r"(?:(?:(?:le|notre|ce) )?site )?(?:est )?(?:actuellement )?en (?:cours de )?maintenance"
        r"|maintenance en cours",
        r"(?:(?:(?:el|este|nuestro) )?(?:sitio|página|web|sitio web) )?(?:está )?en mantenimiento"
        r"|(?:(?:(?:il|questo) )?sito )?(?:è )?in manutenzione",
        r"(?:(?:(?:este|nosso|o) )?site )?(?:está )?em manutenção"
        r"|(?:(?:de |deze )?(?:web)?site )?(?:is )?in onderhoud",
        r"przerwa techniczna|prace (?:konserwacyjne|serwisowe|techniczne)",
        r"(?:ведутся )?технические работы|(?:сайт )?на обслуживании|bakım(?:dayız| çalışması)",
        r".{0,8}メンテナンス中(?:です)?|.{0,6}(?:维护中|維護中)|.{0,6}점검 ?중(?:입니다)?",
        r"(?:서비스 )?이용에 불편을 드려 죄송합니다",
        MAINTENANCE,
        PROGRAM_ERRORS,
    )
)
# "resolved": the end, or the beginning, of an entry in a list of incidents.
_OVER = (
    r"(?:resolved|completed|fixed|solved|restored|behoben|erledigt|abgeschlossen|gelöst"
    r"|résolue?|rétablie?|terminée?|resuelt[oa]|solucionad[oa]|risolt[oa]|resolvid[oa]|opgelost"
    r"|verholpen|åtgärdat|løst|ratkaistu|rozwiązan[eoy]|vyřešeno|решено|устранено|解決済み?|復旧済み?"
    r"|已解决|已恢复|해결됨|복구 완료)"
)
_IS_OVER = rf"[.,:;–—-] ?{_OVER}[.!)]?$|^{_OVER} ?[.:–—-](?: |$)"
# "Maintenance completed": the end of a headline.
_ENDS_OVER = rf"(?<!not)(?<!nicht)(?:\s|(?<=[\u3040-\u9fff\uac00-\ud7a3])){_OVER}[.!]?$"
_ENDS_NUMBERED = r" \((?:422|5\d\d)\)$"
_FIRST = 3  # blocks in which it may stand if not in title and heading


def says_it_fails(page: Markup) -> bool:
    """Whether the title, the heading or the first sentence of a short page is such a message.

    A longer page counts if its heading says so above hardly any text, or its title is "Error" in
    some language.
    """
    if is_of_asp(page) or _is_explained_by_its_server(page):
        return True
    if page.begins_a_piece:
        return False
    titled = any(
        it.lower() in ERROR and not goes_on_from(it, page.heading) for it in page.title_parts
    )
    if page.letters > _FEW_WORDS and not titled:
        return is_headed_alone(page, _is_notice) and not is_headline_of_a_site(page)
    if page.letters > _HARDLY_ANY and page.letters_below > _A_PIECE:
        return False
    if not titled and not _says_it_fails_first(page) and not tells_of_trouble(page):
        return False
    if page.is_article or page.is_signed or page.letters_below > _A_PIECE:
        return False
    return not is_of_a_work(page) and not _tells_of_else(page)


def _is_explained_by_its_server(page: Markup) -> bool:
    if not speaks_of(page, _FEW_WORDS, BY_SERVERS) or page.is_article or page.is_signed:
        return False
    return hardly_leads_on(page) and any(map(_is_notice, (page.title, page.heading)))


def _says_it_fails_first(page: Markup) -> bool:
    """Whether a title or first sentence is a message, or a tiny page uses words of programs."""
    if not holds_one_of(page.plain, IN_NOTICES):
        return False
    leads = {*page.title_parts, page.heading, page.lead}
    leads.update(map(first_sentence, page.blocks[:_FIRST]))
    leads -= {it for it in page.title_parts if goes_on_from(it, page.heading)}
    if any(map(_is_notice, leads)) or says_so_briefly(page, leads):
        return True
    return speaks_of(page, _HARDLY_ANY, PROGRAMS)


def _tells_of_else(page: Markup) -> bool:
    """Whether the page holds a piece, or lists incidents that are over."""
    over = any(compiled(_IS_OVER).search(block.lower()) for block in page.blocks)
    if (
        over
        or compiled(_ENDS_OVER).search(page.heading.lower())
        or is_sung(page.shown)
        or is_headline_of_a_site(page)
    ):
        return True
    if not page.heading:
        return False
    if tells_of_something(page, SITE, TROUBLE, PROGRAMS):
        return True
    return holds_a_piece(page, WE, SITE, TROUBLE, PROGRAMS)


def _is_notice(lead: str) -> bool:
    said = unsighed(lead)
    unnumbered = compiled(_ENDS_NUMBERED).sub("", said)
    return any(map(compiled(NOTICES).fullmatch, {plain(lead), said, unnumbered}))
