"""Remarks that a piece was printed, or is not on the web, in several languages."""

import re

_ONLY = (
    r"only|nur|solo|sólo|só|apenas|somente|solamente|soltanto|uniquement|seulement"
    r"|alleen|enkel|tylko|только|kun|bare|bara|endast|vain|pouze|jen|csak|doar|numai|samo|només"
)
_IN = r"in|im|en|em|na|w|v|в|på|op|auf|sur|au|à|a|i|as|als|no|su"
_THE = r"the|de|het|der|den|dem|die|la|le|el|il|a|o"
_PRINT = (
    r"print(?:ed)?(?:[- ](?:edition|version|issue|copy))?|paper(?:[- ](?:edition|version|copy))?"
    r"|hard ?copy|gedruckte?(?:r|n|s)?(?: ausgabe| version)?|druck(?:ausgabe|version)?"
    r"|print(?:ausgabe|version|medium)|papier(?:ausgabe|version)?"
    r"|(?:édition|version|format) (?:papier|imprimée?)|imprimée?"
    r"|(?:edición|versión) (?:impresa|en papel)|impres[oa]|papel"
    r"|(?:edição|versão) (?:impressa|em papel)|impress[oa]|(?:edició|versió) (?:impresa|en paper)"
    r"|(?:edizione|versione) (?:cartacea|a stampa)|cartace[oa]|carta|(?-i:stampa)"
    r"|(?:papieren|gedrukte) (?:editie|versie|krant)|gedrukt|print(?:versie|editie)"
    r"|(?:wydanie|wersja) (?:papierow|drukowan)[ae]|drukiem|druk|papierowe"
    r"|(?:печатн|бумажн)\w+ (?:верси|издани|выпуск|номер)\w*|печати?|на бумаге"
    r"|trykt?(?: utgave| udgave)?|papir(?:utgave|udgave)?|tryckt|papperstidning\w*"
    r"|paino(?:ssa|versio)?|painettu|paperilehti|tisku"
    r"|(?:tištěn|tlačen)\w+(?: vydán[ií]| vydan\w+| verz\w+)?"
    r"|nyomtatott(?: kiadás)?|nyomtatásban|tipărit|tiskan\w+|basılı"
)
_PRINTED = re.compile(
    rf"(?:(?:{_ONLY}) )?(?:(?:{_IN}) (?:(?:{_THE}) )?)?(?:{_PRINT})(?: (?:{_ONLY}))?"
    r"|(?:紙面|誌面|印刷版|纸质版|紙本|纸本|紙版|지면)(?:のみ|만)?",
    re.IGNORECASE,
)
_NOT = r"not|nicht|pas|non|no|não|niet|nie|не|ikke|inte|ej|ei|není|nem"
_OFFLINE = re.compile(
    rf"(?:{_NOT}) (?:(?:available|disponible|disponibile|disponível|verfügbar|beschikbaar|dostępne"
    rf"|доступно) )?(?:(?:{_IN}) )?(?:online|on-line|the web|ligne|línea|linea|línia|linha|онлайн"
    r"|сети|nett|nettet|webben|verkossa|internet)(?: (?:available|verfügbar|beschikbaar))?"
    r"|offline|(?:no|kein|sans|senza|sin|sem|geen|brak|без|ingen|uten|uden|bez) "
    r"(?:web )?(?:link|lien|enlace|url|online[- ]version|linku|ссылки|lenke|länk|odkazu)"
    r"|niedostępne online|リンクなし",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"[(\[（]([^()\[\]（）]{2,60})[)\]）]")


def says_print(words: str) -> bool:
    """Whether the words are only a remark that something was printed."""
    return bool(_PRINTED.fullmatch(words.strip()))


def remarks_print(text: str) -> bool:
    """Whether a text has a remark in brackets that the piece was printed, or is not on the web."""
    return any(
        says_print(match[1]) or _OFFLINE.fullmatch(match[1].strip())
        for match in _BRACKETS.finditer(text)
    )
