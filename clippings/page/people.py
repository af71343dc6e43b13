"""The persons in a byline, without its roles, places, dates and what else stands beside them."""

import re

from clippings.page.names import PARTICLE, is_person

LONGEST = 300  # characters of a byline
SIGNED = 40  # characters of a line that ends in "reporter"
_TEXT = (
    "written|words|texte?|texto|testo|teksti?|story|interview|reporting|author|auteure?|autor(?:in|en|ka)?"
    "|autore|autora|автор[ыка]?|recherche|redacción|szerző|penulis|oleh|yazan|tác giả|نویسنده|लेखक"
    "|γράφει"
)
_PICTURES = r"(?:\s*(?:und|et|and|&|e|y|og|och|/)\s*(?:fotos?|photos?|bild(?:er)?|fotografie))?"
BY = re.compile(
    rf"""^(?:
    (?:{_TEXT}){_PICTURES}\s*(?:by|von|par|por|di|av)?\s*[:：]
    |(?:written|words|text|story|reported|posted|published|submitted|publié|écrit|scritto|escrito
      |geschreven|interview|opinion|analysis|review)\s+(?:by|von|par|por|di|da|door|av|af)\s
    |(?:by|von|par|por|di|da|de|door|av|af|från|fra|od|oleh|автор|author|autor|text|написал[аи]?|بقلم|كتب
      |מאת|โดย)[\s:]
    |(?:取材・文|文|記者|撰文|作者|记者)[\s:：/／・]+|作者(?=[\u3400-\u9fff])
    )\s*""",
    re.IGNORECASE | re.VERBOSE,
)
ONLY_BY = re.compile(r"(?i)(?:by|von|par|por|di|door|av|af|text|texte|author|autor|作者)\s*[:：]?")
DATE_BEFORE = re.compile(r"^\d.{0,40}?(?=\b(?:by|von|par|por|di|door|av|af)\s|作者)")
AFTER = re.compile(
    r"""\s*(?:[|•·—–/(（\[【<@]|\s-\s|https?:|\d{1,4}[./:年-]\d
    |\+?\b(?i:follow|folgen|abonnieren|suivre|seguir|avec|with|mit|updated|published|for\sthe)\b
    |\b(?i:fotos?|photos?|bild(?:er)?|illustrations?|video)\s*(?i:by|von|par|por|di|[:：])
    |\b(?:in|aus|à|for)\s+[A-Z]|\b(?:am|um)\s+\d|\b[Oo]n\s+\d|\bon\s+[A-Z]).*$""",
    re.VERBOSE,
)
BETWEEN = re.compile(
    r"\s*[;,、،・／]\s*(?:(?i:and|und|et|y|e|og|och|en)\s+)?|\s+(?:&|(?i:and|und|et)|y|e|og|och|en|i|и|та|ja|és|a|ve|dan|oraz|και)\s+"
)
WIDE_ROLE = re.compile(r"\s*(?:編集委員|記者|기자|特派員|論説委員|著|氏|さん|记者|編集長)\s*")
INVERTED = re.compile(r"([^\W\d_][\w'’-]+), ([^\W\d_][\w'’-]+)")  # Doe, Jane


def people(byline: str, *, handles: bool = False) -> tuple[str, ...]:
    """The persons named in a byline, in order; empty when it names none for sure.

    `handles` says that it is known to be a person, then one word is enough, in small letters too.
    """
    text = " ".join(byline[:LONGEST].split())
    bare = BY.sub("", BY.sub("", DATE_BEFORE.sub("", text))).strip()
    named = _names(bare, handles=handles)
    return named or (_names(text, handles=handles) if PARTICLE.match(text) else ())


def _names(text: str, *, handles: bool) -> tuple[str, ...]:
    if inverted := INVERTED.fullmatch(text):
        text = f"{inverted[2]} {inverted[1]}"
    parts = (WIDE_ROLE.sub("", AFTER.sub("", part)).strip(" .:,-") for part in BETWEEN.split(text))
    return tuple(dict.fromkeys(part for part in parts if is_person(part, handles=handles)))


def signs(line: str) -> bool:
    """Whether a line presents a name: "By …", "… 記者"."""
    return bool(BY.match(line) or (len(line) <= SIGNED and WIDE_ROLE.search(line)))
