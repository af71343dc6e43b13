"""The words with which bylines begin, in the languages of the press."""

import re

from clippings.page.scripts import HAN

_BY = "by|von|par|por|di|da|de|del|dal|dalla|door|av|af|från|fra|od|oleh|przez|oprac\\."
_PIECES = (
    "article|post|story|words|text|recipe|interview|opinion|analysis|review|report|commentary|essay|column"
    "|guest (?:post|article|column|contribution)|kommentar|(?:gast)?beitrag|gastkommentar|analyse"
    "|bericht|reportage|kolumne|glosse|leitartikel|porträt|tribune|chronique|entretien|récit"
    "|enquête|billet|análisis|columna|crónica|entrevista|commento|intervista|analisi|a cura|artikel"
).replace(" ", "\\s")
_DONE = (
    "written|authored|reported|posted|published|submitted|publié|écrit|scritto|escrito|geschreven"
    "|verfasst|geschrieben|skrevet|skrivet|skriven|propos\\srecueillis|gespeichert|eingestellt|gepostet"
    "|veröffentlicht|erstellt|soumis|posté|envoyé|proposé|rédigé|enviado|publicado|postado|inviato"
    "|pubblicato|inserito|geplaatst|ingezonden|gepubliceerd|opublikowane|dodane|napisane"
)
_LABELS = (
    "(?:article|post|written|posted|story|words)\\sby|written|words|te(?:xte?|xto|sto|ksti?)|story|interview|reporting"
    "|author|auteure?|autor(?:in|en|ka|a|e)?|автор[ыка]?|текст|recherche|redacción|szerző|penulis"
    "|reporter|pewarta|oleh|yazan|haber|muhabir|tác\\sgiả|نویسنده|लेखक|γράφει"
)
_PICTURES = r"(?:\s*(?:und|et|and|&|e|y|og|och|/)\s*(?:fotos?|photos?|bild(?:er)?|fotografie))?"
_OUR = "unser(?:er|em)|onze|nostr[oa]|notre|nuestr[oa]|noss[oa]|vår"
_REPORTER = f"[{HAN}]{{0,8}}(?:記者|记者)"  # of a paper, local, chief
BY = re.compile(
    rf"""^(?:
    (?:{_LABELS})(?:\s*/\s*redakteur(?:in)?)?{_PICTURES}\s*(?:{_BY})?\s*[:：]
    |(?:this\sis\s)?(?:an?\s|eine?\s|une?\s)?(?:{_PIECES}|{_DONE})\s+(?:{_BY})\s
    |γράφ(?:ει|ουν)\s(?:ο|η|οι)\s
    |(?:{_OUR})\s(?:[\w-]+\s){{1,3}}?(?=(?-i:[A-ZÀ-ÞА-Я]))
    |(?:{_BY}|автор|author|autor|text|написал[аи]?|بقلم|كتب|מאת|โดย)[\s:]
    |(?:取材・文|文|撰文|作者|{_REPORTER})[\s:：/／・|｜丨]+|作者(?=[{HAN}])
    )\s*""",
    re.IGNORECASE | re.VERBOSE,
)
# Such words also tell the writer far from the headline, where others stand behind "by" alone.
LABEL = re.compile(
    r"""(?:(?:this\s)?(?:article|post|story|text|words)\s(?:(?:is|was)\s)?(?:written\s)?by|written\sby|authors?
    |autor(?:in|en|ka|es|a|e|i)?|auteure?s?|автор[ыи]?|szerző|penulis|författare|tác\sgiả)
    \b(?:\s*[:：])?\s*""",
    re.IGNORECASE | re.VERBOSE,
)
