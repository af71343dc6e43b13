"""Persons in a byline: what is a name and what is a role, an agency, a place or a machine."""

import re

LONGEST = 300  # characters of a byline
SIGNED = 40  # characters of a line that ends in "reporter"
BY = re.compile(
    r"""^(?:
    (?:written|words|text|texte?|texto|testo|story|interview|reporting|author|autor(?:in|en)?|auteur
      |autore|autora|автор(?:ы)?|fotos?|photos?|recherche|redacción)\s*(?:by|von|par|por|di|av)?\s*[:：]
    |(?:written|words|text|story|reported|posted|published|publié|écrit|scritto|escrito|geschreven
      |interview|opinion|analysis|review)\s+(?:by|von|par|por|di|da|door|av|af)\s
    |(?:by|von|par|por|di|da|de|door|av|af|från|fra|od|автор|author|autor|text|написал[аи]?)[\s:]
    |(?:取材・文|文|記者|撰文|作者)[\s:：/／・]
    )\s*""",
    re.IGNORECASE | re.VERBOSE,
)
DATE_BEFORE = re.compile(r"^\d.{0,40}?(?=\b(?:by|von|par|por|di|door|av|af)\s)")
AFTER = re.compile(
    r"""\s*(?:[|•·—–/(（\[【<@]|\s-\s|https?:|\d{1,4}[./:年-]\d
    |\+?\b(?i:follow|folgen|abonnieren|suivre|seguir|avec|with|mit|updated|published|for\sthe)\b
    |\b(?:in|aus|à)\s+[A-Z]|\b(?:am|um|on)\s+\d).*$""",
    re.VERBOSE,
)
BETWEEN = re.compile(
    r"\s*[;,、،・／]\s*(?:(?i:and|und|et|y|e|og|och|en)\s+)?|\s+(?:&|(?i:and|und|et)|y|e|og|och|en|i|и|ja|és|a|ve|oraz|και)\s+"
)
PARTICLE = re.compile(
    r"""(?:[dl]['’]|de|del|della|di|da|das|do|dos|du|des|van|von|vom|zu|zum|zur|der|den|ter|ten|la|le
    |lo|las|los|el|al|bin|bint|ben|ibn|abu|abd|y|e|i|af|av|st\.?|mc|san|'t|jr\.?|sr\.?)""",
    re.IGNORECASE | re.VERBOSE,
)
NOT_A_PERSON = re.compile(
    r"""\b(?:
    (?:agen[ct]|editor|reda[ckz]|rédac|presse|correspond|admin|institut|contribut|writer|reporter|author
      |autor|anonym|polizei|feuerwehr|podcast|comment|zeitung|news|редакц|информ|агентств|новост)\w*
    |staff|team|desk|media|medien|online|service|bureau|webmaster|magazine|radio|tv|gmbh|inc|ltd|llc
    |office|department|ministry|university|association|foundation|user|unknown|daily|times|post|journal
    |herald|guardian|reuters|bloomberg|associated|show|club|group|company|network|corporation|world|today
    |and|with|by|the|our|your|us|home|share|view|all|alle|follow|subscribe|updated|published|minutes?|uhr
    |new\ york|los\ angeles|san\ francisco|hong\ kong|tel\ aviv
    )\b|\.(?:com|net|org|[a-z]{2})$|通信|新聞|编辑|編集部|報|报|網|网|社$""",
    re.IGNORECASE | re.VERBOSE,
)
AGENCY = re.compile(
    "AFP|AGERPRES|ANI|ANP|ANSA|APA?|BELGA|ČTK|DPA|EFE|EPD|IANS|JIJI|KNA|KYODO|LUSA|MTI|NTB|OTS|PTI|SDA"
    "|SID|TANJUG|TASS|TT|UPI"
)
QUOTES = "\"“”„«»'‘’"
WORD = re.compile(r"[^\W\d_]+(?:[.'’ʼ\-‐‑][^\W\d_]*)*\.?")
WIDE = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]{2,6}(?:[ \u3000][\u3040-\u30ff\u3400-\u9fff]{1,5})?"
)
WIDE_ROLE = re.compile(r"\s*(?:編集委員|記者|기자|特派員|論説委員|著|氏|さん|记者|編集長)\s*")
INVERTED = re.compile(r"([^\W\d_][\w'’-]+), ([^\W\d_][\w'’-]+)")  # Doe, Jane
UNCASED = re.compile(r"[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0eff\u10a0-\u10ff]")


def people(byline: str, *, handles: bool = False) -> tuple[str, ...]:
    """The persons named in a byline, in order; empty when it names none for sure.

    `handles` says that it is known to be a person, then one word is enough, in small letters too.
    """
    text = " ".join(byline[:LONGEST].split())
    bare = BY.sub("", BY.sub("", DATE_BEFORE.sub("", text))).strip()
    return _names(bare, handles=handles) or _names(text, handles=handles)


def _names(text: str, *, handles: bool) -> tuple[str, ...]:
    if inverted := INVERTED.fullmatch(text):
        text = f"{inverted[2]} {inverted[1]}"
    parts = (WIDE_ROLE.sub("", AFTER.sub("", part)).strip(" .:,-") for part in BETWEEN.split(text))
    return tuple(dict.fromkeys(part for part in parts if is_person(part, handles=handles)))


def signs(line: str) -> bool:
    """Whether a line presents a name: "By …", "… 記者"."""
    return bool(BY.match(line) or (len(line) <= SIGNED and WIDE_ROLE.search(line)))


def is_person(name: str, *, handles: bool = False) -> bool:
    """Whether this looks like the name of one person: two to five capitalised words."""
    if NOT_A_PERSON.search(name):
        return False
    if WIDE.fullmatch(name):
        return True
    words = [word.strip(QUOTES) for word in name.split()]
    if not (1 if handles else 2) <= len(words) <= 5 or any(map(AGENCY.fullmatch, words)):
        return False
    if not all(WORD.fullmatch(word) for word in words):
        return False
    weighty = [word for word in words if not PARTICLE.fullmatch(word)]
    cased = handles or all(word[0].isupper() for word in weighty)
    return bool(weighty) and (cased or bool(UNCASED.search(name)))
