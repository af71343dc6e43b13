"""Error messages of programs: frameworks, languages, databases.

They are meant for programmers, and have marks that no article has.
"""

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import bare
from clippings.links.judging.page.word_tables import words

# Whole titles, headings, sentences in lower case.
PROGRAM_ERRORS = "|".join(
    (
        # ASP.NET
        r"server error in '[^']{0,80}' application|(?:error de servidor en la aplicación"
        r"|errore (?:del )?server nell'applicazione|erro de servidor no aplicativo"
        r"|server(?:fout in|fe[lj]l i) \w+|błąd serwera w aplikacji"
        r"|ошибка сервера в приложении) '.*",
        # ColdFusion, CGI in Perl, Tomcat, Zope, SPIP, Rails
        r"error occurred while processing request|element \w+ is undefined in \w+"
        r"|for help, please send mail to .{0,60}webmaster.*"
        r"|can't locate \S+ in @inc.*|dbi connect\(.*",
        r"whitelabel error page",
        r"http status 5\d\d(?: ?[–-] ?(?:internal server error|.*exception.*)?)?",
        r"an error was encountered while publishing this resource"
        r"|(?:attention: )?un problème technique \(serveur.*",
        r"[a-z:]*error in [a-z:]+#\w+|action controller: exception caught",
        r"error displaying the error page.*|application instantiation error.*",
        # MySQL, Oracle
        r"you have an error in your sql syntax.*|(?:my)?sql error(?: ?[:\[(\d].*)?"
        r"|(?:mysql )?query failed: .*|mysql server has gone away|too many connections"
        r"|lost connection to mysql server.*|access denied for user '.*|no database selected"
        r"|table '[^']*' (?:doesn't exist|is marked as crashed).*"
        r"|unknown column '[^']*' in '.*|ora-\d{5}: .*",
    )
)
# Words that only programs use.
PROGRAMS = words(
    """
origin server|origin web server|upstream server|gateway time-out|gateway timeout|gateway error
varnish cache server|took too long to complete|sqlstate|failed to open stream|serverfehler
erreur interne|error interno
errore interno|erro interno|serverfout|serverfel|wewnętrzny błąd|внутренняя ошибка|ошибка сервера
внутрішня помилка|sunucu hatası|内部エラー|エラーが発生|内部错误|오류가 발생|errore del server
error del servidor|erreur du serveur|erreur serveur|erro do servidor|chyba serveru|chyba servera
błąd serwera|serverfejl|serverfeil|palvelinvirhe|szerverhiba|eroare de server|eroare internă
помилка сервера|σφάλμα διακομιστή|خطأ في الخادم|kesalahan server|lỗi máy chủ
"""
)
# Explanations that servers give below the name of the error, in more than two lines.
BY_SERVERS = words(
    """
internal error or misconfiguration|temporarily unable to service your request
maintenance downtime or capacity problems|invalid response from an upstream
not receive a timely response from
"""
)
# Errors of ASP have a number (0x8…), in whatever language their text is.
_OF_ASP = (
    r"(?i)(?:(?:microsoft|adodb|active server|provider|msxml|cdo)[^']{0,60}\s)?[^\W\d]{3,12}"
    r" '80[0-9a-f]{6}'.*"
)
_FEW_WORDS = 600  # characters
_FIRST = 3  # blocks
_OF_ASP_NET = "unhandled exception occurred during the execution"


def is_of_asp(page: Markup) -> bool:
    """Whether this is an error message of ASP, or one of ASP.NET, which may be long."""
    if page.heading:
        named = page.heading.startswith("Server Error in '") and _OF_ASP_NET in page.folded
        return named and len(page.title_parts) == 1 and page.heading not in page.title
    if page.title or page.letters > _FEW_WORDS or "'80" not in page.text:
        return False
    return any(compiled(_OF_ASP).fullmatch(it) for it in page.blocks[:_FIRST])


def is_headline_of_a_site(page: Markup) -> bool:
    """Whether the title names a site beside the message: programs do not, articles do."""
    if page.heading == page.title or page.heading not in page.title:
        return False
    return bool(compiled(PROGRAM_ERRORS).fullmatch(bare(page.heading)))
