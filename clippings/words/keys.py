"""Names that other people use for our fields; closer ones come first.

To add a name, put it in the line of its field, in lower case without accents and signs.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from clippings.folding import SPELLED_OUT, folded
from clippings.words.latin import in_latin

KEYS = {
    "url": "url link href website web weblink permalink uri address lien enlace liga lnk"
    " articleurl articlelink sourceurl issueurl pageurl storyurl externalurl externallink"
    " onlineurl source online adresse address adress collegamento slod odkaz lank linkki baglanti"
    " adres nuoroda 链接 網址 ссылка адрес リンク 링크 посилання קישור الرابط رابط youtube"
    " youtubeid videoid youtubeurl videourl videolink links urls paperurl newsurl presslink"
    " redirect redirectto redirecturl",
    "title": "title headline name titolo titre titel titulo tytul rubrik otsikko nadpis cim nombre"
    " titular encabezado nome manchete thema schlagzeile uberschrift intitule kop overskrift"
    " tittel fyrirsogn naslov nazwa nazev naglowek baslik pealkiri posttitle sourcetitle"
    " articletitle articlename label linktext heading caption text tekst texte testo texto article"
    " articolo articulo artigo artikel beitrag artykul artiklar clanek artikeln haber tytul 标题"
    " 標題 タイトル 題名 見出し 記事 記事名 제목 заголовок название статья τιτλος כותרת العنوان"
    " عنوان programma sendung trasmissione audycja uitzending передача 番組名",
    "outlet": "outlet publication publisher medium media source venue journal newspaper magazine"
    " site sitename masthead newssource newsoutlet paper press where dove onde donde fonte testata"
    " quelle zeitung zeitschrift giornale fuente medio periodico jornal veiculo bron krant tidning"
    " midia kilde kalla zdroj zrodlo publikation sender fonti rivista revista revue station"
    " channel network broadcaster show program programme host containertitle sourcename"
    " sourcejournal mediaoutlet medianame outletname publishedin publishedby org organisation"
    " organization company in via platform provider name creator author authors by feed display"
    " linkdisplay src gazeta redakcja tytulprasowy lehti kanal yayin kaynak sursa vydavatel noviny"
    " avis avisen midill omroep pub 媒体 媒體 媒体名 掲載媒体 掲載誌 メディア 매체 언론사 издание"
    " сми источник видання μεσο 掲載紙 紙名 新聞 新聞名 עיתון מקור الصحيفة المصدر εντυπο εφημεριδα",
    "date": "date published publishedat publishedon publicationdate publishdate pubdate bylinedate"
    " datepublished datetext issued year jahr anno annee ano aar day datum data fecha dato dt when"
    " quando cuando quand wann datetime time posted postedat released releasedate sourcedate"
    " datemdy datedmy created createdat paivamaara paivays tarih datums datumas 日期 日付 掲載日"
    " 発行日 公開日 날짜 дата dagsetning dagur jour tag giorno dia dag dzien 年月日 ημερομηνια"
    " תאריך التاريخ aired airdate broadcastdate diffusion parution opublikowano publicado publie"
    " veroffentlicht erschienen dateparution datedeparution datedepublication timestamp",
    "author": "author authors byline writer writers journalist reporter by autor autore auteur"
    " autorin autori schrijver contributor creator verfasser journaliste yazar autorzy forfatter"
    " forfattare toimittaja novinar dziennikarz giornalista periodista jornalista redakteur"
    " redactor redaktor 作者 記者 著者 筆者 기자 автор",
    "quote": "quote quotes blockquote pullquote quotation testimonial zitat cita citazione citat"
    " pull sitat cytat citaat idezet sitaatti alinti tilvitnun цитата 引用 citation comment text"
    " excerpt extract",
    "summary": "summary description excerpt teaser abstract blurb standfirst lead lede intro"
    " subtitle postsubtitle subheading dek deck snippet desc beschreibung descrizione descripcion"
    " resume riassunto sommario zusammenfassung extrait text byline content details resumen resumo"
    " inhalt inhoud contenu contenido contenuto conteudo texto texte testo tekst body comment"
    " extract synopsis caption",
    "image": "image images img picture photo cover thumbnail thumb screenshot bild immagine imagen"
    " foto afbeelding poster banner imageurl imagelink imagesrc sourceimage thumbnailfile"
    " featuredimage logo icon",
    "lang": "lang language locale lingua langue sprache idioma taal sprak inlanguage jezyk jazyk"
    " jezik nyelv kieli dil limba mal tungumal kalba язык мова език 言語 语言 語言 언어",
    "kind": "kind type format mediatype articletype category cat typ tipo art medium categorie"
    " categoria kategorie kategori formato formaat medientyp tegund rodzaj druh typ тип вид формат"
    " 種別 種類 類型 类型",
    "file": "file pdf attachment document scan download datei fichier archivo allegato localfile"
    " local pdffile",
    "archive": "archive archived archiveurl archivelink wayback webarchive archiveorg",
    "section": "section group category rubric rubrik heading categoria"
    " kategorie categorie kategori topic rubrique rubrica rubryka",
    "tags": "tags tag keywords keyword topics themes labels subjects subject project projects"
    " topic schlagworte motscles categories",
    "featured": "featured highlight highlighted selected pinned starred important favorite"
    " destaque destacado destacada",
    "note": "note notes remark remarks internal bemerkung nota anmerkung bemerkungen anmerkungen"
    " remarque remarques obs observacion observaciones observacao observacoes osservazioni"
    " opmerking opmerkingen uwagi poznamka poznamky anmarkning merknad huomautus megjegyzes"
    " aciklama примечание примечания 備考 备注",
    "pages": "pages page pageno pagenumber seite seiten pagina 面",
    "issue": "issue volume ausgabe edition issueno number numero",
    "start": "start starttime startat timecode offset timestamp",
    "access": "access paywall",
    "quote.speaker": "speaker quoteauthor pullquoteauthor quoteby quotee attribution attributedto"
    " quotedperson",
    "image.alt": "alt imagealt alttext imgalt",
    "image.credit": "credit imagecredit photocredit",
}
# Words that make the name of a field the key of one of its parts: `thumbnail-text`.
_PARTS = {"image.alt": "alt text caption", "image.credit": "credit"}
# Markup of a text, which does not change what it is: `quote_markdown`, `titleHtml`.
_MARKUP_WORDS = frozenset(("markdown", "md", "html", "plain", "richtext"))
_HIGHEST = 100
SURE = 70  # with a higher score, the whole key is a name of the field
_LOWEST = 1
_WORDS_OF_PART = 2  # words
# The last word of a key whose value is for programs, and the penalty for it.
_IDENTIFIER_WORDS, _IDENTIFIER_PENALTY = ("id", "slug"), 40


def folded_key(key: str) -> str:
    """The key in lower case, without accents, spaces and signs."""
    return folded(key.casefold().translate(SPELLED_OUT))


# The names, folded as keys are (which also affects signs of other scripts), by rank; Cyrillic ones
# also in Latin letters.
_NAMES = {
    field: {
        spelled: rank
        for rank, name in reversed([*enumerate(names.split())])
        for spelled in (in_latin(folded_key(name)), folded_key(name))
    }
    for field, names in KEYS.items()
}


def key_as_words(key: str) -> str:
    """The key with its words separated by spaces: `press Releases` for `pressReleases`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", key).replace("_", " ")


def _words(key: str) -> list[str]:
    return [word for part in re.split(r"\W+", key_as_words(key)) if (word := folded_key(part))]


@cache
def fields_called(key: str) -> dict[str, int]:
    """The fields that a key may stand for, each with a score (1 to 100)."""
    first = key.rstrip("0123456789 _-")
    if first and first != key:  # `link2` is another link
        return {field: score - 1 for field, score in fields_called(first).items()}
    full, words = folded_key(key), _words(key)
    if len(words) > 1 and words[-1] in _MARKUP_WORDS:
        return fields_called("_".join(words[:-1]))
    if source_picture := _source_picture(key):
        return source_picture
    for field, parts in _PARTS.items():
        main = _NAMES[field.partition(".")[0]]
        if len(words) >= _WORDS_OF_PART and words[-2] in main and words[-1] in parts.split():
            return {field: _HIGHEST}
    scores = ((field, _score(full, words, names)) for field, names in _NAMES.items())
    return {field: score for field, score in scores if score}


def _score(full: str, words: Sequence[str], names: Mapping[str, int]) -> int:
    """The score of a key that is one of these names of a field, or contains one; else 0."""
    if full in names:
        return max(_HIGHEST - names[full], _LOWEST)
    ranks = [names[word] for word in words if word in names]
    # The first word decides: `image_url` is an image, and `archive-date` is not our date.
    if len(words) == 1 or not ranks or (words[0] not in names and _is_known_name(words[0])):
        return 0
    # `outletId` is worth less than `outletLabel`.
    return max(SURE - min(ranks) - _IDENTIFIER_PENALTY * (words[-1] in _IDENTIFIER_WORDS), _LOWEST)


def _source_picture(key: str) -> dict[str, int]:
    """The image field, if the key is the picture in the part about a source: `source.image`."""
    source, _, inner = key.rpartition(".")
    picture_fields = fields_called(inner) if source and "outlet" in fields_called(source) else {}
    return {field: score for field, score in picture_fields.items() if field == "image"}


def is_lookup_key(key: str) -> bool:
    """Whether the value of a key (`titleKey`) is only the key of a text stored elsewhere."""
    words = _words(key)
    return len(words) > 1 and words[-1] == "key"


def linked_from(key: str) -> str:
    """The key for the address, if the text under `key` is a link."""
    return f"{key} link"


def fields_among(keys: Iterable[str]) -> set[str]:
    """The fields that any of the keys may stand for."""
    return {field for key in keys for field in fields_called(key)}


def is_field_name(field: str, key: str) -> bool:
    """Whether the whole key is a close name of the field."""
    return fields_called(key).get(field, 0) > SURE


def fields_named(key: str) -> set[str]:
    """The fields for which the whole key is a name."""
    return {field for field, names in _NAMES.items() if folded_key(key) in names}


def field_meant(key: str) -> str:
    """The field that a key most probably means; empty if there is none."""
    called = fields_called(key)
    return max(called, key=called.__getitem__, default="")


def fields_meant(key: str) -> set[str]:
    """The fields for which the key is a name, or our own name with another word: `title_ru`."""
    return fields_named(key) | {f for f, score in fields_called(key).items() if score == SURE}


def _is_known_name(word: str) -> bool:
    return any(word in names for names in _NAMES.values())
