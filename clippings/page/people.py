"""Persons in a byline: what is a name and what is a role, an agency, a place or a machine."""

import re

LONGEST = 300  # characters of a byline
SIGNED = 40  # characters of a line that ends in "reporter"
BY = re.compile(
    r"^(?:(?:written|words|text|story|interview|report(?:ed|ing)?|posted|published|author|autor(?:in|en)?"
    r"|auteur|autore|autora|автор(?:ы)?|texte?|texto|testo|foto|fotos|photos?|recherche|redacción)"
    r"\s*(?:by|von|par|por|di|av|:)?\s*[:：]\s*|(?:written|words|text|story|reported|posted|published"
    r"|publié|écrit|scritto|escrito|geschreven|interview|opinion|analysis|review)\s+(?:by|von|par|por|di"
    r"|da|door|av|af)\s+|(?:by|von|par|por|di|da|de|door|av|af|från|fra|von:|od|autor|author|text|od"
    r"|написал[аи]?|文|文／|記者|撰文|作者|文・|文：|作者：|取材・文|by:)[\s:：/／]+)",
    re.IGNORECASE,
)
AFTER = re.compile(
    r"\s*(?:\||•|·|—|–|\s-\s|/|\(|（|\[|【|<|\d{1,4}[./:年-]\d|@|https?:|\+follow|\bfollow\b|\bfolgen\b"
    r"|\babonnieren\b|\bsuivre\b|\bseguir\b|\bfor\s+the\b|\bin\s+[A-Z]|\baus\s+[A-Z]|\bà\s+[A-Z]"
    r"|\bavec\b|\bwith\b|\bmit\b|\bupdated\b|\bpublished\b|\bam\s+\d|\bum\s+\d|\bon\s+\d).*$",
)
BETWEEN = re.compile(
    r"\s*[;,、،・／]\s*|\s*\band\b\s*|\s+(?:&|und|et|y|e|og|och|en|i|и|ja|és|a|ve|oraz|και)\s+|\s*\n\s*"
)
PARTICLE = re.compile(
    r"(?:[dl]['’]|de|del|della|di|da|das|do|dos|du|des|van|von|vom|zu|zum|zur|der|den|ter|ten|la|le"
    r"|lo|las|los|el|al|bin|bint|ben|ibn|abu|abd|y|e|i|af|av|st\.?|mc|san|van't|'t|of|the|jr\.?|sr\.?)",
    re.IGNORECASE,
)
ORGANISATION = re.compile(
    r"(?i)\b(?:agenc\w*|agentur\w*|staff|editor\w*|redak\w*|redac\w*|rédac\w*|redazione|team|desk|news\w*"
    r"|press\w*|presse\w*|media|medien|online|service|bureau|correspond\w*|admin\w*|webmaster|magazine"
    r"|zeitung\w*|radio|tv|gmbh|inc|ltd|llc|office|department|ministry|university|institut\w*|association"
    r"|foundation|contributor\w*|writer\w*|reporter\w*|author\w*|autor\w*|user|guest|anonym\w*|unknown"
    r"|polizei\w*|feuerwehr\w*|daily|times|post|journal|herald|guardian|reuters|afp|dpa\w*|apa|sda|ansa"
    r"|efe|tass|pti|ani|ians|ap|upi|bloomberg|associated|europa|tanjug|kna|epd|sid|lusa|agerpres|mti|čtk"
    r"|belga|anp|ntb|tt|ritzau|yonhap|xinhua|kyodo|jiji|podcast\w*|show|club|group|company|network"
    r"|corporation|world|today|daily|and|with|von|by|par|por|the|our|your|us|home|share|comment\w*"
    r"|new york|los angeles"
    r"|san francisco|hong kong|tel aviv|read|more|view|all|posts|follow|subscribe|updated|published|min|minutes?|uhr|редакци\w*|информ\w*"
    r"|агентств\w*|новости)\b|\.(?:com|net|org|[a-z]{2})$|通信|新聞|编辑|編集部|記者会|报|網|网|社$"
)
QUOTES = "\"“”„«»'‘’"
WORD = re.compile(r"[^\W\d_]+(?:[.'’ʼ\-‐‑][^\W\d_]*)*\.?")
WIDE = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]{2,6}(?:[ \u3000][\u3040-\u30ff\u3400-\u9fff]{1,5})?"
)
WIDE_ROLE = re.compile(r"\s*(?:編集委員|記者|기자|特派員|論説委員|著|氏|さん|记者|編集長)\s*")
INVERTED = re.compile(r"([^\W\d_][\w'’-]+), ([^\W\d_][\w'’-]+)")  # Doe, Jane
UNCASED = re.compile(r"[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0eff\u10a0-\u10ff]")


def people(byline: str, *, known_person: bool = False) -> tuple[str, ...]:
    """The persons named in a byline, in order; empty when it names none for sure.

    `known_person` says that the page calls it a person and handles are usual: one word is enough.
    """
    text = " ".join(byline[:LONGEST].split())
    for _ in range(3):
        text = BY.sub("", text).strip()
    if inverted := INVERTED.fullmatch(text):
        text = f"{inverted[2]} {inverted[1]}"
    names = (WIDE_ROLE.sub("", AFTER.sub("", part)).strip(" .:,-") for part in BETWEEN.split(text))
    persons = (name for name in names if is_person(name, known_person=known_person))
    return tuple(dict.fromkeys(persons))


def signs(line: str) -> bool:
    """Whether a line presents a name: "By …", "… 記者"."""
    return bool(BY.match(line) or (len(line) <= SIGNED and WIDE_ROLE.search(line)))


def is_person(name: str, *, known_person: bool = False) -> bool:
    """Whether this looks like the name of one person: two to five capitalised words."""
    if WIDE.fullmatch(name):
        return not ORGANISATION.search(name)
    words = [word.strip(QUOTES) for word in name.split()]
    if not (1 if known_person else 2) <= len(words) <= 5 or ORGANISATION.search(name):
        return False
    if not all(WORD.fullmatch(word) for word in words):
        return False
    weighty = [word for word in words if not PARTICLE.fullmatch(word)]
    cased = known_person or all(word == word.title()[:1] + word[1:] for word in weighty)
    return bool(weighty) and (cased or bool(UNCASED.search(name)))
