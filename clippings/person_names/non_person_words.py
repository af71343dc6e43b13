"""Words that do not occur in names of persons: roles, agencies, places, web pages."""

import re

from clippings.written_dates.labels import SAYS_CHANGED

_NOBODY = re.compile(
    r"""\b(?:
    (?:agen[ct]|editor|reda[ckz]|rédac|szerkeszt|toimit|presse|correspond|admin|institut|[ck]ontribut
      |writer|reporter|author|autor|anonym|polizei|feuerwehr|podcast|comment|zeitung|редакц|информ
      |агентств|новост|nachricht|noticia|notícia|nouvelle|nyhet|uutise|zpráv|wiadomo|hírek|vijest|berita
      |haberler|ειδήσ|լուրեր|жаңалық|ახალი\ ამბ
      |entretien|entrevist|intervi|interwi|foto|photo|illustrat|image|picture|getty|adobe
      |shutterstock|alamy|unsplash|pixabay|publi|veröffentl|опублик|gazet|tidning|dagblad|جريدة
      |صحيفة|وكال|تحرير|مراسل|قناة|خبرگزاری|מערכת|חדשות|न्यूज|डेस्क|ब्यूरो|संवाददाता|एजेंसी|ডেস্ক
      |প্রতিবেদক)\w*
    |news(?:room|desk|wire|papers?|letters?|team|media)?
    # offices, papers, agencies
    |staff|team|collecti(?:f|ve)|kollektiv|colectivo|desk|media|medien|online|service|bureau
    |webmaster|magazine|radio|tv|gmbh|inc|ltd|llc|office|department|ministry|university|association
    |foundation|user|unknown|daily|times|post|journal|herald|guardian|reuters|bloomberg|associated
    |wire|weekly|bulletin|observer|sentinel|courier|dispatch|examiner|[ie]nquirer|advertiser
    |show|club|group|company|network|corporation|world|today|tribune|chronicle|telegraph|express
    |quotidien|diario|periódico|jornal|giornale|kurier|blog|rivista|revista|revue|magazin
    |zeitschrift|tijdschrift|tidskrift|tidsskrift|časopis|czasopismo
    # what pages say around names
    |and|with|by|the|our|your|us|home|share|view|all|alle|follow|subscribe|updated|published
    |minutes?|uhr|profiles?|about|bio|archive|posts?|articles?|(?:read|learn)\ more|click|here
    |guest|invité|press|haber|ajans\w*|courtesy|labs|policy|taboola|outbrain|sponsored|fact|checked
    |posted|gardener|forum|science|community|project
    # what people do
    |director|manager|officer|analysts?|experts?|consultant|specialist|senior|chief|president
    |founder|professor|engineer|trainer|strategist|coordinator|assistant|associate|developer
    |designer|marketing|strategy|candidate|representative|researcher|scientist|attorney|lawyer
    |physician|dietiti?an|nutritionist|therapist|psychologist|columnist|journalist\w*|photographer
    |producer|critic|ceo|cto|cfo|sr|certified|repair|development
    |leiter|volontär|mitarbeiter|rédacteur|chercheu[rs]e?|directeur|directrice|économiste|envoyée?
    |chroniqueur|periodista|enviad[oa]|profesora?|economista|giornalista|inviato|direttore
    |jornalista|repórter|colunista|verslaggever|dziennikarz|toimittaja|licensed|journalism
    # networks, measures, places
    |e-?mail|whatsapp|facebook|twitter|linkedin|instagram|pinterest|rss|sms|kg
    |sign\ (?:in|up)|log\ in|i['’]m
    |research|issue|edition|women|culture
    |new\ (?:york|haven|jersey|mexico|orleans|zealand)|los\ angeles|las\ vegas|buenos\ aires
    |san\ (?:antonio|diego|francisco|jos[eé])|santa\ (?:barbara|clara|cruz|fe|monica)|hong\ kong
    |tel\ aviv
    )\b|\.(?:com|net|org)|\.[a-z]{2}$|[面版刊紙誌欄局館室号会]$|写真|撮影|放送|登録|ログイン|会員|テレビ|ラジオ|大学|特集|掲載|連載|取材
    |通信|新聞|新闻|编辑|編集部|報|报|網|网|社$|关注|官方|发布|频道|视频|日报|作者
    |ข่าว|กอง""",
    re.IGNORECASE | re.VERBOSE,
)
# Some of these words, or words with the same beginning, are also family names.
_FAMILIES = re.compile(
    r"(?i)(?:bloomberg|bureau|(?:f|ph)oto(?:p|u)\w+|gardener|getty|guest|herald|post"
    r"|press(?:el|er|ey)|publi(?:o|us)|senior)"
)
AGENCY = re.compile(
    "AFP|AGERPRES|ANI|ANP|ANSA|APA?|BELGA|ČTK|DPA|EFE|EPD|IANS|JIJI|KNA|KYODO|LUSA|MTI|NTB|OTS|PTI"
    "|SDA|SID|TANJUG|TASS|TT|UPI"
)
# Agencies and accounts of one word, which could be taken for a person's only name.
NOT_A_MONONYM = re.compile(
    f"(?i)(?:{AGENCY.pattern})$|agencias?|anadolu|europapress|hina|interfax|keystone|mediafax"
    "|notimex|ritzau|root|sputnik|super|télam|test|undefined|unian|ukrinform|xinhua|yonhap"
)
_CONSONANTS = "[B-DF-HJ-NP-TV-XZ]{3,5}"
INITIALS = re.compile(rf"\b{_CONSONANTS}\b")  # BBC, FTV; a surname in capitals has vowels
# An agency or initials at the end of a name.
HOUSE = re.compile(rf"(?<=[a-z]\s)(?:{_CONSONANTS}|{AGENCY.pattern})(?: News)?$")


def has_non_person_word(text: str) -> bool:
    """Whether a text has a word that is in no person's name, or says that a page was changed."""
    nobody = _NOBODY.search(text)
    if nobody and not _is_family_name(text, nobody.start()):
        return True
    return bool(SAYS_CHANGED.search(text))


def _is_family_name(text: str, start: int) -> bool:
    """Whether the word at `start` is a family name: the second of two, after a given name."""
    given, _, family = text.partition(" ")
    if start != len(given) + 1 or not _FAMILIES.fullmatch(family):
        return False
    from clippings.person_names.given_names import is_given_name  # thousands, for a few texts

    return is_given_name(given)
