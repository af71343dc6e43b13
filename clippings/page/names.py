"""What is the name of a person and what is a role, an agency, a place or a machine."""

import re

from clippings.page.family_names import begins_name, is_japanese_name
from clippings.page.given_names import is_given_name

NOT_A_PERSON = re.compile(
    r"""\b(?:
    (?:agen[ct]|editor|reda[ckz]|rédac|szerkeszt|toimit|presse|correspond|admin|institut|contribut|writer
      |reporter|author|autor|anonym|polizei|feuerwehr|podcast|comment|zeitung|редакц|информ|агентств
      |новост|nachricht|noticia|notícia|nouvelle|nyhet|uutise|zpráv|wiadomo|hírek|vijest|berita
      |entretien|entrevist|intervi|interwi|foto|photo|illustrat|image|picture|getty|adobe|shutterstock
      |alamy|unsplash|pixabay|publi|veröffentl|опублик|gazet|tidning|dagblad|جريدة|صحيفة|وكال|تحرير|مراسل|قناة|خبرگزاری|מערכת
      |חדשות|न्यूज|डेस्क|ब्यूरो|संवाददाता|एजेंसी|ডেস্ক|প্রতিবেদক)\w*
    |news(?:room|desk|wire|papers?|letters?|team|media)?
    |staff|team|collecti(?:f|ve)|kollektiv|colectivo|desk|media|medien|online|service|bureau|webmaster|magazine|radio|tv|gmbh|inc|ltd|llc
    |office|department|ministry|university|association|foundation|user|unknown|daily|times|post|journal
    |herald|guardian|reuters|bloomberg|associated|show|club|group|company|network|corporation|world|today
    |tribune|chronicle|telegraph|express|quotidien|journal|diario|periódico|jornal|giornale|kurier|blog
    |and|with|by|the|our|your|us|home|share|view|all|alle|follow|subscribe|updated|published|minutes?|uhr
    |profiles?|about|bio|archive|posts?|articles?|(?:read|learn)\ more|click|here|guest|invité|press
    |haber|ajans|taboola|outbrain|sponsored|fact|checked|posted|gardener|forum|science|community|project
    |director|manager|officer|analysts?|experts?|consultant|specialist|senior|chief|president|founder
    |professor|engineer|trainer|strategist|coordinator|assistant|associate|developer|designer|marketing
    |strategy|candidate|representative|researcher|scientist|attorney|lawyer|physician|dietiti?an
    |nutritionist|therapist|psychologist|columnist|journalist\w*|photographer|producer|critic|ceo|cto|cfo
    |sr|certified|repair|development|leiter|volontär|mitarbeiter|rédacteur|chercheu[rs]e?|directeur
    |directrice|économiste|envoyée?|chroniqueur|periodista|enviad[oa]|profesora?|economista|giornalista
    |inviato|direttore|jornalista|repórter|colunista|verslaggever|dziennikarz|toimittaja
    |licensed|journalism|e-?mail|whatsapp|facebook|twitter|linkedin|instagram|pinterest|rss|sms|kg
    |sign\ (?:in|up)|log\ in|i['’]m
    |new\ york|los\ angeles|san\ francisco|hong\ kong|tel\ aviv
    )\b|\.(?:com|net|org)|\.[a-z]{2}$|通信|新聞|新闻|编辑|編集部|報|报|網|网|社$|关注|官方|发布|频道|视频|日报|作者
    |ข่าว|กอง""",
    re.IGNORECASE | re.VERBOSE,
)
_AGENCY = re.compile(
    "AFP|AGERPRES|ANI|ANP|ANSA|APA?|BELGA|ČTK|DPA|EFE|EPD|IANS|JIJI|KNA|KYODO|LUSA|MTI|NTB|OTS|PTI|SDA"
    "|SID|TANJUG|TASS|TT|UPI"
)
# Agencies and accounts that stand alone where a person's one name could.
_NO_MONONYM = re.compile(
    f"(?i)(?:{_AGENCY.pattern})$|agencias?|anadolu|europapress|hina|interfax|keystone|mediafax|notimex"
    "|ritzau|root|sputnik|super|télam|test|undefined|unian|ukrinform|xinhua|yonhap"
)
_CONSONANTS = "[B-DF-HJ-NP-TV-XZ]{3,5}"
_INITIALS = re.compile(rf"\b{_CONSONANTS}\b")  # BBC, FTV; a surname in capitals has vowels
HOUSE = re.compile(
    rf"(?<=[a-z]\s)(?:{_CONSONANTS}|{_AGENCY.pattern})(?: News)?$"
)  # at the end of a name
_QUOTES = "\"“”„«»'‘’"
# Vowel signs of Indian and Thai letters are no letters to `re`; the danda ends a sentence.
_LETTER = r"(?:(?![\d_])[\w\u0300-\u036f\u0900-\u0963\u0970-\u0dff\u0e00-\u0e4e\u0e80-\u0ece])"
_WORD = re.compile(rf"{_LETTER}+(?:[.'’ʼ\-‐‑]{_LETTER}*)*\.?")
_MOST_WORDS, _MOST_WEIGHTY = 7, 5  # of a name, with and without its particles
PARTICLE = re.compile(
    r"""(?:[dl]['’]|de|del|della|di|da|das|do|dos|du|des|van|von|vom|zu|zum|zur|der|den|ter|ten|la|le
    |lo|las|los|el|al|bin|bint|ben|ibn|abu|abd|y|e|i|af|av|st\.?|mc|san|'t|jr\.?|sr\.?)""",
    re.IGNORECASE | re.VERBOSE,
)
WIDE = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]{2,6}(?:[ \u3000][\u3040-\u30ff\u3400-\u9fff]{1,5})?"
)
_HANDLE = re.compile(r"[^\W_][\w.-]{2,24}")
_SHORTENED = re.compile(r"(?:[A-Z]\.){2,3}")  # to its initials
HAN = re.compile("[\u3400-\u9fff]+")
KANA = re.compile("[\u3041-\u30fa]")
_UNCASED = re.compile(r"[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0eff\u10a0-\u10ff]")


def is_person(name: str, *, handles: bool = False) -> bool:
    """Whether this looks like the name of one person: two to five capitalised words, and particles.

    `handles` says that it is known to be a person, then one word is enough, in small letters too.
    """
    if NOT_A_PERSON.search(name):
        return False
    if WIDE.fullmatch(name):
        return True
    words = [word.strip(_QUOTES) for word in name.split()]
    if not (1 if handles else 2) <= len(words) <= _MOST_WORDS or any(map(_AGENCY.fullmatch, words)):
        return False
    if len(words) == 1 and _NO_MONONYM.match(name):
        return False
    if not all(map(_WORD.fullmatch, words)) or (_INITIALS.search(name) and name != name.upper()):
        return False
    weighty = [word for word in words if not PARTICLE.fullmatch(word)]
    cased = handles or all(word[0].isupper() for word in weighty)
    if words[-1].islower() and PARTICLE.fullmatch(words[-1]):
        return False
    return 0 < len(weighty) <= _MOST_WEIGHTY and (cased or bool(_UNCASED.search(name)))


def is_full_name(text: str) -> bool:
    """Whether a text is the name of a person by itself: a common first name, then others."""
    first = text.partition(" ")[0]
    return ((is_given_name(first) or begins_name(first)) and is_person(text)) or is_japanese_name(
        text
    )


def is_mononym(name: str) -> bool:
    """Whether what is said to be a person is called by one capitalised word: `Sartre`."""
    one = bool(_WORD.fullmatch(name)) and 3 <= len(name) <= 20
    cased = name[:1].isupper() and not name.isupper()
    return one and cased and not NOT_A_PERSON.search(name) and not _NO_MONONYM.match(name)


def is_handle(name: str) -> bool:
    """Whether one word can be what a writer is called on a site: `rawmeat42`, `Klonan`."""
    cased = not name.isupper() or bool(_SHORTENED.fullmatch(name))
    plain = _HANDLE.fullmatch(name) and cased and not name.isdigit()
    return bool(plain) and not NOT_A_PERSON.search(name) and not _NO_MONONYM.match(name)
