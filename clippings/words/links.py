"""Link texts that name nothing ("read more"), and the words before links that name an outlet."""

import re

from clippings.languages import common_language
from clippings.words.capitals import NAME_OR_NUMBER, NAME_START
from clippings.words.leads import ARTICLE_WORDS, PUBLISHED_BY, REPORTED_BY

_EDGES = " \t\n\u2028\u00a0\ufe0f[](){}.,:;!←⬅«‹→↗»›▶🔗>–—-\"“”„'*"
# Complete link texts that are no phrases of the forms below. To add a language, add a line.
_GENERIC = frozenset(
    words.strip()
    for line in (
        # English
        "links, url, webpage, full article, full story, full text, details, continue reading",
        "keep reading, discover more, more info, play, play now, play episode",
        "more information, read it, published, published on, posted, posted on, aired",
        # German
        "mehr, mehr lesen, weiterlesen, weiter, anhören, nachhören, nachlesen, mehr erfahren",
        "mehr infos, veröffentlicht, erschienen",
        # French
        "lien, en savoir plus, publié, paru",
        # Spanish and Portuguese
        "enlace, más información, publicado, saiba mais",
        # Italian
        "pubblicato",
        # Dutch and the Nordic languages
        "lees verder, openen, gepubliceerd, lue lisää, öppna, åbn, åpne, publicerad",
        # Polish, Czech, Russian
        "ссылка, подробнее, открыть",
        # Japanese and Chinese
        "リンク, 記事, 链接",
        # formats and numbers
        "html, www, scan, jpg, doi, isbn",
    )
    for words in line.split(",")
)
# "Ver artículo completo", "Read the full story", "Zum Beitrag": a verb or preposition, and a noun.
_VERBS = (
    "this|an|our|click|read|view|see|watch|hear|listen|open|visit|check|go|find|learn|download"
    "|get|continue"
    # Spanish and Portuguese
    "|ver|veja|leer|lee|lea|leia|ler|escuchar|escucha|ouça|ouvir|mira|mirar|ir|acesse"
    # French
    "|lire|lisez|voir|(?:ré?)?écoute[rz]|(?:re)?regarde[rz]|consulte[rz]|découvr(?:ir|ez)|accéder"
    "|télécharge[rz]|ouvr(?:ir|ez)"
    # Italian and others
    "|apri|aprire|abrir|abre|öffnen|descargar|baixar|scaricare|leggi|leggere|guarda|ascolta|vai"
    "|scopri|scarica"
    # German
    "|zum|zur|lesen|hören|ansehen"
    # Dutch, Swedish, Danish
    "|lees|bekijk|luister|läs|se|lyssna|les|læs"
    # Polish, Czech, Slovak, Russian
    "|czytaj|przeczytaj|zobacz|posłuchaj|číst|přečíst|zobrazit|otevřít|otvoriť|prečítať|otwórz"
    "|читать|смотреть|слушать"
    # Turkish, Finnish, Romanian, Hungarian
    "|oku|devamını|lue|citește|olvasd"
)
_BETWEEN = (
    "the|this|full|whole|entire|original|complete|at|on|to|in|out|el|la|los|las|lo|o|a|os|as|al"
    "|le|les|il|di|den|die|das|der|dem|het|de|volledige|hele|ganzen|originalen?|cały|celý"
    "|всю|en|por|más|mais|più|plus|meer|mehr|um|une|un|una|att|hela"
)
_NOUNS = (
    "article|articles|source|press|release|story|post|piece|news|coverage|review|interview|video"
    "|podcast|episode|audio|recording|report|copy|document|analysis|documentary|gallery|essay"
    "|profile|page|site|website|link|here|more|pdf|presentation|talk|lecture|slides|segment|speech"
    # Spanish and Portuguese
    "|artículo|articulo|noticia|nota|entrevista|reportaje|publicación|artigo|matéria|notícia"
    "|reportagem"
    # French and Italian
    "|suite|l'article|l'interview|l'articolo|l'intervista|articolo|tutto|intervista|notizia"
    # German, Dutch and the Nordic languages
    "|artikel|artikeln|artikkeli|beitrag|bericht|meldung|meer|mer|mere"
    # Polish, Czech, Slovak, Russian
    "|więcej|artykuł|více|viac|článek|článok|статью|далее"
    # adverbs and adjectives
    "|continua|aquí|aqui|ici|qui|hier|online|completo|completa|acá|complet|entier|l'émission"
    "|émission|l'épisode|revue|now|original|web|vidéo|vídeo|clip|columna|coluna|crítica"
    "|front page"
)
_PLATFORMS = (
    "youtube|vimeo|dailymotion|spotify|soundcloud|deezer|apple podcasts|linkedin|facebook|instagram"
    "|twitter|reddit|medium"
)
_PHRASE = re.compile(
    rf"(?:click (?:here )?(?:to|for) )?"
    rf"(?:(?:{_VERBS})(?: (?:{_BETWEEN}|{_NOUNS}|{_PLATFORMS}))*"
    rf"|(?:{_NOUNS})(?: (?:direct|{_NOUNS}))*"
    rf"|(?:{_PLATFORMS}|meetup|eventbrite) (?:{_NOUNS}|events?|thread|stream))"
    r"(?: (?:als|as|as a|en|au format|in) pdf| \(?(?:pdf|mp3|html)"
    r"|,? (?:in|en|auf|em|op|på|po) (?P<language>[^\W\d_]+))?"
)
# "Online nachhören", "Jetzt lesen": in German the verb comes last.
_VERB_LAST = re.compile(
    r"(?:online|hier|jetzt|artikel|beitrag|interview|sendung|podcast|video|weiter)"
    r"(?: (?:online|hier))? (?:nach|an|zum )?(?:lesen|hören|sehen|schauen|verfügbar)"
    r"|zum (?:nach|an|weiter)?(?:lesen|hören|sehen|schauen)"
)
# "Link zum Artikel", "Lien vers l'émission".
_LINK_TO = re.compile(
    r"(?:link|lien|enlace) (?:to|zum|zur|zu|vers|al?|alla|all')"
    r"(?: ?(?:the|le|la|l'|el|de[mrn]))? ?\S+"
    # "Cliquez sur l'image pour lire l'article"
    r"|(?:cliquez|click|tap|clicca|clique|klick\w*|ha(?:z|ga) clic)"
    r" (?:sur|on|su\w*|en|na|no|auf)\b.{3,60}"
)
# "Read the announcement →": a verb, a few words, and an arrow.
_VERB_AND_ARROW = re.compile(
    rf"(?:{_VERBS})(?: (?:{_BETWEEN}))* \S+(?: \S+)?\s*[→↗»›▶➔⟶]", re.IGNORECASE
)
# "Read it at IEEE Spectrum", "View on Crunchbase", "Lire l'article sur Le Monde".
_READ_AT = re.compile(
    r"(?i:(?:read|view|see|watch|listen|hear|lire|voir|écouter|leer|ver|escuchar|leggi|ler)"
    rf"(?: (?:it|{_BETWEEN}|{_NOUNS}))* (?:at|on|in|via|sur|dans|en|su|em|no)) (?:the |The )?"
    rf"{NAME_START}[\w&.’'?!-]*(?: (?:{NAME_OR_NUMBER}|&)[\w&.’'?!-]*){{0,6}}"
    r"(?: (?:website|site|blog|channel|page|podcast|app))?"
)
_NUMBER = re.compile(r"(?:#|no\.?|nr\.?|link|source|lien|quelle)?\s?\d{1,3}")
_ARTICLE = rf"(?:\s+(?:{ARTICLE_WORDS}|l['’]))?[:\s]*"
_BY_OUTLET = re.compile(rf"\b{PUBLISHED_BY}{_ARTICLE}$", re.IGNORECASE)
_REPORTED_BY = re.compile(rf"\b{REPORTED_BY}{_ARTICLE}$", re.IGNORECASE)
_CITATION = re.compile(r"\bet al\b|\w[.,]? \((?:19|20)\d\d[a-z]?\)[.,:]? \w")
_REPOST = re.compile(
    r"\W*(?:also|auch|aussi|también|anche|também)\b.{0,40}|\W*(?:reposted|reprinted"
    r"|syndicated|taken over|picked up|re-?published|nachgedruckt|übernommen|repris)\b.{0,20}",
    re.IGNORECASE,
)
_LONGEST_LEAD = 60  # characters


def cites_paper(text: str) -> bool:
    """Whether the text is a citation of a paper, such as "Doe and Roe (2015) The origin of …"."""
    return bool(_CITATION.search(text))


def leads_to_outlet(before: str) -> re.Match[str] | None:
    """The words before a link that introduce the publisher: "published in"."""
    return _BY_OUTLET.search(before, max(len(before) - _LONGEST_LEAD, 0))


def leads_to_reporters(before: str) -> bool:
    """Whether the words before a link introduce an outlet that reports on them: "covered by"."""
    return bool(_REPORTED_BY.search(before, max(len(before) - _LONGEST_LEAD, 0)))


def is_repost(text: str) -> bool:
    """Whether a line below a piece names another place of publication."""
    return bool(_REPOST.match(text))


def bare_words(words: str) -> str:
    """The words as a key for comparison: in lower case, without signs at their edges."""
    return " ".join(words.split()).strip(_EDGES).replace("’", "'").casefold()


def is_generic(words: str) -> bool:
    """Whether a link text says nothing about its target: "read more", "hier", "#1"."""
    bare = bare_words(words)
    phrase = _PHRASE.fullmatch(bare)
    if phrase and (not phrase["language"] or common_language(phrase["language"])):
        return True
    fits = (one.fullmatch(bare) for one in (_NUMBER, _VERB_LAST, _LINK_TO))
    leads = _VERB_AND_ARROW.fullmatch(words.strip()) or _READ_AT.fullmatch(words.strip(_EDGES))
    return not bare or bare in _GENERIC or any(fits) or bool(leads)


def is_number(words: str) -> bool:
    """Whether a link text is only a number: "#1", "2"."""
    return bool(_NUMBER.fullmatch(bare_words(words)))
