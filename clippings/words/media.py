"""Headings that name media: "Newspapers and magazines"."""

import re

from clippings.words.names import AND

_MEDIUM = (
    r"newspapers?|magazines?|journals|dailies|print|online|web|internet|tv|radios?|television"
    r"|blogs?|zeitung(?:en)?|zeitschrift(?:en)?|fernsehen|hörfunk|rundfunk"
    r"|journ(?:al|aux)|quotidiens?|revues?|hebdos?|télé(?:vision)?|papier"
    r"|periódicos?|diarios?|revistas?|televisión|jorna(?:l|is)|televisão|diaris|revistes"
    r"|giornali?|quotidiani?|rivist[ae]|televisione|krant(?:en)?|dagbladen|tijdschrift(?:en)?"
    r"|televisie|tidning(?:ar)?|tidskrift(?:er)?|avis(?:er)?|tidsskrift(?:er)?|blader?|fjernsyn"
    r"|sanomaleh\w+|aikakausleh\w+|lehdet|televisio"
    r"|gazet\w*|dzienniki?|czasopisma?|telewizja|noviny|časopisy?|televize|újság(?:ok)?"
    r"|folyóirat(?:ok)?|ziare?|reviste|газет\w*|журнал\w*|телевидение|радио|dergiler"
    r"|新聞|雑誌|テレビ|ラジオ|报纸|報紙|杂志|雜誌|신문|잡지"
)
_MEDIA = re.compile(
    rf"(?:{_MEDIUM})(?:\s*(?:[,/&+・、]|\b(?:{AND}|i|ja|a|și|ve|и)\b)\s*"
    rf"(?:{_MEDIUM}))*",
    re.IGNORECASE,
)


def names_media(heading: str) -> bool:
    """Whether a heading only names media, unlike a paper's name with such a word in it."""
    return bool(_MEDIA.fullmatch(heading.strip(" :")))
