"""Names of languages in LaTeX (babel 24, chapter 1.25; BibLaTeX `langid`)."""

LATEX_NAMES = {
    "af": "afrikaans", "ar": "arabic", "bg": "bulgarian", "bn": "bengali", "bs": "bosnian",
    "ca": "catalan", "cs": "czech", "cy": "welsh", "da": "danish", "de": "ngerman",
    "de-AT": "naustrian", "de-CH": "nswissgerman", "el": "greek", "en": "english",
    "en-AU": "australian", "en-CA": "canadian", "en-GB": "british", "en-US": "american",
    "es": "spanish", "et": "estonian", "eu": "basque", "fa": "persian", "fi": "finnish",
    "fr": "french", "fr-CA": "canadien", "ga": "irish", "gl": "galician", "he": "hebrew",
    "hi": "hindi", "hr": "croatian", "hu": "magyar", "id": "indonesian", "is": "icelandic",
    "it": "italian", "ja": "japanese", "ko": "korean", "la": "latin", "lt": "lithuanian",
    "lv": "latvian", "mk": "macedonian", "mn": "mongolian", "ms": "malay", "no": "norsk",
    "nl": "dutch", "nn": "nynorsk", "pl": "polish", "pt": "portuguese", "pt-BR": "brazilian",
    "ro": "romanian", "ru": "russian", "sk": "slovak", "sl": "slovene", "sq": "albanian",
    "sr": "serbian", "sv": "swedish", "th": "thai", "tr": "turkish", "uk": "ukrainian",
    "vi": "vietnamese", "zh": "chinese",
}  # fmt: skip
_TAGS = {name: tag for tag, name in LATEX_NAMES.items()} | {
    "german": "de",
    "austrian": "de-AT",
    "swissgerman": "de-CH",
    "ukenglish": "en-GB",
    "usenglish": "en-US",
    "francais": "fr",
    "hungarian": "hu",
    "norwegian": "no",
    "slovenian": "sl",
    "brazil": "pt-BR",
    "portuges": "pt",
    "farsi": "fa",
    "bahasa": "id",
}


def language_of_latex(name: str) -> str:
    """The tag of the language with this name in LaTeX; empty if there is none."""
    return _TAGS.get(name.lower(), "")
