"""The words with which bylines begin, in the languages of the press, and their names in markup."""

import re

from clippings.languages.scripts import HAN
from clippings.words import names
from clippings.words.capitals import NAME_START

# Parts of the class names of elements and of the names of metas.
CALLED = ("author", "byline", "autor", "auteur", "writer")

_BY = f"{names.BY}|da|de|del|dal|dalla|från|fra|od|durch|oleh|oprac\\."
_KINDS_OF_PIECE = (
    "article|post|story|words|text|recipe|interview|opinion|analysis|review|report|commentary|essay"
    "|column|guest (?:post|article|column|contribution)|kommentar|(?:gast)?beitrag|gastkommentar"
    "|analyse|bericht|reportage|rezension|kolumne|glosse|leitartikel|porträt|tribune|chronique"
    "|entretien|récit|enquête|billet|análisis|columna|crónica|entrevista|reportaje|reseña|commento"
    "|intervista|analisi|recensione|a cura|artikel"
).replace(" ", "\\s")
_WRITTEN = (
    "written|authored|contributed|scris|te(?:xte|xto|sto)|reported|posted|published|submitted"
    "|publié|écrit|scritto|escrito|geschreven|verfasst|geschrieben|skrevet|skrivet|skriven|publicat|redactat|postat"
    "|propos\\srecueillis|gespeichert|eingestellt|gepostet|veröffentlicht|erstellt|soumis|posté"
    "|envoyé|proposé|rédigé|enviado|publicado|postado|inviato|pubblicato|inserito|geplaatst"
    "|ingezonden|gepubliceerd|opublikowane|dodane|napisane"
)
_AUTHOR = (
    "authors?|autor(?:[/*:_(]in\\)?|in|en|ka|es|ius|a|e|i|s|ři|ky)?|autoři|auteure?s?|autrices?|avtor(?:ica)?|аутор|szerző"
    "|penulis|författare|автор(?:ка|[ыика])?(?:\\s(?:статьи|текста|материала))?|tác\\sgiả|συντάκτης"
    "|höfundur|kirjoittaja|yazarı?|লেখক|تحریر"
)
_LABELS = (
    "(?:article|post|written|posted|story|words)\\sby|written|words|te(?:xte?|xto|sto|ksti?)|story"
    "|interview|reporting"
    f"|{_AUTHOR}|текст|szöveg|เรื่อง|bài|(?:tin|bài),?\\s(?:(?:và|&)\\s)?(?:bài|ảnh)|thực\\shiện|recherche|redacción|opracował[ai]?|opracowanie"
    f"|journaliste?|skribent|כתב"
    "|reporter|speakers?|speaker\\(s\\)|pewarta|oleh|yazan|haber|muhabir|نویسنده|लेखक|γράφει|حوار"
    "|تقرير|إعداد"
)
_PICTURES = rf"(?:\s*(?:{names.AND}|/)\s*(?:fotos?|photos?|bild(?:er)?|fotografie))?"
_OUR = "unser(?:er|em)|onze|nostr[oa]|notre|nuestr[oa]|noss[oa]|vår"
_REPORTER = f"[{HAN}]{{0,8}}(?:記者|记者)"  # of a paper, local, chief
BY = re.compile(
    rf"""^(?:
    (?:{_LABELS})(?:\s*/\s*redakteur(?:in)?)?{_PICTURES}\s*(?:{_BY})?\s*(?:[:：]|\s/\s)
    |author,
    |(?:as\stold\sto|interviewed\sby)[\s:]
    |theo\s(?=(?-i:Nguyễn|Trần|Phạm|Hoàng|Huỳnh|Phan|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Lê|Vũ|Võ)\s)
    |(?:this\sis\s)?(?:an?\s|eine?\s|une?\s)?(?:{_KINDS_OF_PIECE}|{_WRITTEN})\s+(?:{_BY})[\s:]
    |γράφ(?:ει|ουν)\s(?:ο|η|οι)\s
    |(?:{_OUR})\s(?:[\w-]+\s){{1,3}}?(?=(?-i:{NAME_START}))
    |(?:{_BY}|από|escriben?|от|{_AUTHOR}|te(?:xte?|xto|sto|ksti?)|reportage|написал[аи]?|napsala?|napisa(?:ł|ła|o|la)|piše
      |írta|kirjoittanut|به\sقلم|द्वारा|بقلم|كتب(?:ت|ها)?|מאת|โดย)[\s:]
    |(?:取材・文|取材|文|撰文|글)\s*[・·･/／、&]\s*(?:写真|撮影|攝影|摄影|사진)[\s:：/／・|｜=]*
    |(?:取材|取材・文|文|撰文|文字|作者|投稿者|著者?|ライター|執筆者?|筆者|{_REPORTER})[\s:：/／・|｜丨●◎]+|作者(?=[{HAN}])
    |글(?:\s*[=:]|(?=\s))|기자명\s*[:：]?
    )\s*""",
    re.IGNORECASE | re.VERBOSE,
)
_WRITERS = (
    "reporter|writer|correspondent|editor|columnist|journaliste?|contributor|critic|skribent"
    "|redakteur(?:in)?|redaktør|redaktör|toimittaja|verslaggever|dziennikar(?:z|ka)"
    "|redaktor(?:ka)?|periodista|giornalista|jornalista|корр?еспондент(?:ка)?|журнал[иі]ст(?:ка)?"
)
# A label alone in the line above the writer's name, and a role below it: "Culture editor".
WRITER_ALONE = re.compile(rf"(?i)(?:{_WRITERS}|te(?:xte?|xto|sto|kst)|words|penulis|yazar)")
ROLE = re.compile(rf"(?i)(?:[\w&-]+ ){{0,3}}[\w-]*(?:{_WRITERS})(?: [\w&-]+){{0,2}}")
# Labels that name the writer also far from the headline, where "by" alone may name others.
LABEL = re.compile(
    rf"""(?:(?:this\s)?(?:article|post|story|text|words)\s(?:(?:is|was)\s)?(?:written\s)?by
    |(?:written|posted|published)\sby|{_AUTHOR}
    |(?:{_BY})(?=\s?:))\b(?:\s*[:：/])?\s*""",
    re.IGNORECASE | re.VERBOSE,
)
# Before the name of an account.
BY_ACCOUNT = re.compile(r"(?i:(?:(?:written|posted|published|submitted)\s)?by|von|par|por|door)\s+")
POSTED = re.compile(r"(?i)(?:posted|submitted)\b.*\d\d")  # with a date
# Before the names of those who helped.
HELP = re.compile(
    r"(?i)(?:medically |fact[- ]?)?(?:reviewed|checked|updated|edited|translated) by\b"
)
# The role of a person who signs, as a pattern.
WRITER = (
    "reporter|writer|journalist|columnist|correspondent|editor|contributor|author(?!it)|freelance"
    "|blogger|redakteur|autor|periodista|giornalista"
)
# After or before a name, in scripts without spaces.
_ROLES = "編集委員|記者|기자|特派員|論説委員|著|记者|編集長"
WIDE_ROLE = re.compile(rf"^(?:{_ROLES})\s+|^(?:記者|记者)|\s*(?:{_ROLES}|氏|さん)$")
WIDE_SIGN = re.compile(
    rf"(?:^|\w\s*)(?:{_ROLES})(?!\w)|^(?:記者|记者)(?![会會])\w{{2,4}}\s*[／/|｜]"
)
