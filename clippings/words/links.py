"""Words of a link that do not name what it leads to, or tell how it stands to another."""

import re
from collections.abc import Mapping

from clippings.languages import common_language
from clippings.words.leads import ARTICLES, PUBLISHED_BY, REPORTED_BY

_EDGES = " \t\n\u2028\u00a0\ufe0f[](){}.,:;!←⬅«‹→↗»›▶🔗>–—-\"“”„'*"
_GENERIC = frozenset(
    words.strip()
    for line in (
        "click here, here, link, links, read, view, open, url, web, website, webpage, online",
        "article, full article, full story, full text, story, post, original, watch, watch now",
        "watch video, watch the video, watch here, listen, listen now, listen here, video, audio",
        "more, source, podcast, episode, interview, recording, clip, details, read online",
        "read here, read now, continue reading, keep reading, discover more, more info, play",
        "play now, play episode, more information, mehr infos, más información",
        "read on, read more, read article, read the article, read the full article, learn more",
        "read full article, read the story, read the full story, see more, view article, read it",
        "published, published on, posted, posted on, aired, veröffentlicht, erschienen, publié",
        "paru, publicado, pubblicato, gepubliceerd, publicerad",
        "hier, zum artikel, zum beitrag, zum video, mehr, mehr lesen, weiterlesen, weiter, lesen",
        "ansehen, anhören, artikel, beitrag, zum interview, nachhören, nachlesen, mehr erfahren",
        "lien, ici, lire, lire la suite, lire l'article, lire plus, voir, en savoir plus, écouter",
        "aquí, enlace, leer, leer más, ver, ver más, escuchar, ler, ler mais, aqui, saiba mais",
        "apri, abrir, ouvrir, öffnen, openen, öppna, åbn, åpne, otwórz, открыть",
        "leggi, leggi tutto, leggi di più, leggi l'articolo, qui, vai, guarda, ascolta",
        "lees meer, lees verder, läs mer, les mer, læs mere, lue lisää, czytaj więcej, více",
        "ссылка, читать, подробнее, リンク, 記事, 链接, pdf, html, www, scan, jpg, doi, isbn",
    )
    for words in line.split(",")
)
# "Ver artículo completo", "Read the full story", "Zum Beitrag": a verb or a way to, what there is.
_VERBS = (
    "this|an|our|click|read|view|see|watch|hear|listen|open|visit|check|go|find|learn|download|get|continue|ver|veja|leer"
    "|lee|lea|leia|ler|escuchar|escucha|ouça|ouvir|mira|mirar|ir|acesse|lire|lisez|voir|(?:ré?)?écoute[rz]|(?:re)?regarde[rz]"
    "|consulte[rz]|découvr(?:ir|ez)|accéder|télécharge[rz]|ouvr(?:ir|ez)|apri|aprire|abrir|abre|öffnen|descargar|baixar|scaricare|leggi|leggere|guarda|ascolta|vai|scopri|scarica|zum|zur|lesen|hören"
    "|ansehen|lees|bekijk|luister|läs|se|lyssna|les|læs|czytaj|przeczytaj|zobacz|posłuchaj|číst|přečíst"
    "|zobrazit|otevřít|otvoriť|prečítať|otwórz|читать|смотреть|слушать|oku|devamını|lue|citește|olvasd"
)
_BETWEEN = (
    "the|this|full|whole|entire|original|complete|at|on|to|in|out|el|la|los|las|lo|o|a|os|as|al|le|les|il"
    "|di|den|die|das|der|dem|het|de|volledige|hele|ganzen|originalen?|cały|cały|celý|всю|en|por|más|mais"
    "|più|plus|meer|mehr|um|une|un|una|att|hela"
)
_THINGS = (
    "article|articles|source|press|release|story|post|piece|news|coverage|review|interview|video|podcast|episode|audio|recording"
    "|report|copy|document|analysis|documentary|gallery|essay|profile|page|site|website|link|here|more|pdf|artículo|articulo|noticia|nota|entrevista|reportaje"
    "|publicación|artigo|matéria|notícia|reportagem|suite|l'article|l'interview|l'articolo|l'intervista"
    "|articolo|tutto|intervista|notizia|artikel|artikeln|artikkeli|beitrag|bericht|meldung|meer|mer|mere"
    "|więcej|artykuł|více|viac|článek|článok|статью|далее|continua|aquí|aqui|ici|qui|hier|online|completo|completa|acá"
    "|complet|entier|l'émission|émission|l'épisode"
    "|revue|now|original|web|vidéo|vídeo|clip|columna|coluna|crítica|front page"
)
_PLATFORMS = (
    "youtube|vimeo|dailymotion|spotify|soundcloud|deezer|apple podcasts|linkedin|facebook|instagram"
    "|twitter|reddit|medium"
)
_PHRASE = re.compile(
    rf"(?:click (?:here )?(?:to|for) )?"
    rf"(?:(?:{_VERBS})(?: (?:{_BETWEEN}|{_THINGS}|{_PLATFORMS}))*|(?:{_THINGS})(?: (?:{_THINGS}))*)"
    r"(?: (?:als|as|as a|en|au format|in) pdf| \(?(?:pdf|mp3|html)"
    r"|,? (?:in|en|auf|em|op|på|po) (?P<language>[^\W\d_]+))?"
)
# "Online nachhören", "Jetzt lesen": German has the verb at the end.
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
# "Read the announcement →": a verb, a few words, and an arrow that leads there.
_LED = re.compile(rf"(?:{_VERBS})(?: (?:{_BETWEEN}))* \S+(?: \S+)?\s*[→↗»›▶➔⟶]", re.IGNORECASE)
# "Read it at IEEE Spectrum", "View on Crunchbase", "Lire l'article sur Le Monde".
_READ_AT = re.compile(
    r"(?i:(?:read|view|see|watch|listen|hear|lire|voir|écouter|leer|ver|escuchar|leggi|ler)"
    rf"(?: (?:it|{_BETWEEN}|{_THINGS}))* (?:at|on|in|via|sur|dans|en|su|em|no)) (?:the |The )?"
    r"[A-ZÀ-Þ][\w&.’'?!-]*(?: [A-ZÀ-Þ&\d][\w&.’'?!-]*){0,6}"
    r"(?: (?:website|site|blog|channel|page|podcast|app))?"
)
# What pages ask of their visitors, or where they lead them, that is no piece.
_NUMBER = re.compile(r"(?:#|no\.?|nr\.?|link|source|lien|quelle)?\s?\d{1,3}")
_RELATIONS: Mapping[str, str] = {
    words.strip(): relation
    for relation, phrases in (
        (
            "archive",
            "archive, archived, archive copy, archived copy, archived version, web archive",
        ),
        ("archive", "internet archive, wayback, wayback machine, archive.org, saved copy, mirror"),
        ("archive", "archiviert, archivkopie, archivé, archivado, copia archiviata, cache, cached"),
        ("translation", "translation, translated, english translation, google translation"),
        ("translation", "english version, in english, english, german version, french version"),
        ("translation", "übersetzung, auf englisch, auf deutsch, englische übersetzung, deutsch"),
        ("translation", "traduction, version anglaise, version française, traducción, traduzione"),
        (
            "full-text",
            "full text, volltext, pdf, pdf version, as pdf, als pdf, scan, print version",
        ),
        ("full-text", "transcript, transkript, mp3, audio, video, download, html"),
        ("repost", "reprint, reprinted, repost, reposted, syndicated, nachdruck, also here, copy"),
        ("related", "tweet, twitter, facebook, mastodon, comments, discussion, hacker news, hn"),
        ("related", "reddit, slides, website, project page, paper, preprint, code, github"),
        ("related", "press release, pressemitteilung, linkedin, instagram"),
    )
    for words in phrases.split(",")
}
_IDENTIFIER = re.compile(
    r"(?:doi|arxiv|isbn|pmid)?[: ]*(?:10\.\d{4,}/\S+|arxiv:\S+|97[89][\d-]{10,})"
)
_PART = re.compile(r"(?:part|teil|partie|parte|deel|del|part\.)\s?(?:\d|i{1,3}|iv|one|two|three)")


_ARTICLE = rf"(?:\s+(?:{ARTICLES}|l['’]))?[:\s]*"
_BY_OUTLET = re.compile(rf"\b{PUBLISHED_BY}{_ARTICLE}$", re.IGNORECASE)
_REPORTED_BY = re.compile(rf"\b{REPORTED_BY}{_ARTICLE}$", re.IGNORECASE)


_CITATION = re.compile(r"\bet al\b|\w[.,]? \((?:19|20)\d\d[a-z]?\)[.,:]? \w")


_LONGEST_LEAD = 60  # characters


def cites_paper(text: str) -> bool:
    """Whether the text cites a paper, as "Doe and Roe (2015) The origin of …" does."""
    return bool(_CITATION.search(text))


def leads_to_outlet(before: str) -> re.Match[str] | None:
    """The words before a link that say that it names who published the piece."""
    return _BY_OUTLET.search(before, max(len(before) - _LONGEST_LEAD, 0))


def leads_to_reporters(before: str) -> bool:
    """Whether words before a link say that it names who reports on what they speak of."""
    return bool(_REPORTED_BY.search(before, max(len(before) - _LONGEST_LEAD, 0)))


_REPOST = re.compile(
    r"\W*(?:also|auch|aussi|también|anche|também)\b.{0,40}|\W*(?:reposted|republished|reprinted"
    r"|syndicated|taken over|picked up|re-?published|nachgedruckt|übernommen|repris)\b.{0,20}",
    re.IGNORECASE,
)


def is_repost(text: str) -> bool:
    """Whether a line below a piece says where else it stands."""
    return bool(_REPOST.match(text))


def bare_words(words: str) -> str:
    """Words as they are compared: in small letters, without marks at their edges."""
    return " ".join(words.split()).strip(_EDGES).replace("’", "'").casefold()


def is_generic(words: str) -> bool:
    """Whether the words of a link say only that it is one: "read more", "hier", "#1"."""
    bare = bare_words(words)
    phrase = _PHRASE.fullmatch(bare)
    if phrase and (not phrase["language"] or common_language(phrase["language"])):
        return True
    said = (one.fullmatch(bare) for one in (_NUMBER, _VERB_LAST, _LINK_TO))
    led = _LED.fullmatch(words.strip()) or _READ_AT.fullmatch(words.strip(_EDGES))
    return not bare or bare in _GENERIC or any(said) or bool(led)


def is_number(words: str) -> bool:
    """Whether a link is called by a number: "#1", "2"."""
    return bool(_NUMBER.fullmatch(bare_words(words)))


def names_paper(words: str) -> bool:
    """Whether a link is called by the number of a paper or a book."""
    return bool(_IDENTIFIER.fullmatch(bare_words(words)))


def relation_of(words: str) -> str:
    """How a further link stands to the first by its words; empty where they do not tell."""
    bare = bare_words(words)
    if names_paper(words):
        return "related"
    return "part" if _PART.fullmatch(bare) else _RELATIONS.get(bare, "")
