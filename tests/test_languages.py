"""Language tags, names of languages, and the language of running text."""

import pytest

from clippings.languages import (
    common_language,
    find_language,
    language_fault,
    language_name,
    language_of,
    other_language,
    small_language,
)

SENTENCES = {
    "en": "The museum was opened in the spring, and it has been full of visitors ever since.",
    "de": "Das Museum wurde im Frühling eröffnet und ist seitdem jeden Tag voll von Besuchern.",
    "fr": (
        "Le musée a ouvert au printemps et depuis il est plein de visiteurs dans toutes ses salles."
    ),
    "es": (
        "El museo abrió en la primavera y desde entonces "
        "está lleno de gente que viene por la tarde."
    ),
    "pt": (
        "O museu abriu na primavera e desde então está "
        "cheio de pessoas que não vêm só por uma hora."
    ),
    "it": (
        "Il museo è stato aperto in primavera e da allora è pieno di persone che non vanno più via."
    ),
    "ca": (
        "El museu va obrir a la primavera i des de llavors és ple de gent amb els seus fills també."
    ),
    "nl": (
        "Het museum ging in het voorjaar open en is sindsdien niet meer leeg geweest, zegt de man."
    ),
    "sv": (
        "Museet öppnade på våren och har inte varit tomt sedan dess, säger hon som är chef där."
    ),
    "no": "Museet åpnet om våren og har ikke vært tomt siden, sier hun som ble sjef etter ham.",
    "pl": (
        "Muzeum zostało otwarte na wiosnę i od tego "
        "czasu nie jest już puste, a ludzie są zadowoleni."
    ),
    "cs": (
        "Muzeum bylo otevřeno na jaře a od té doby "
        "je stále plné lidí, kteří se vracejí každý týden."
    ),
    "hu": (
        "A múzeum tavasszal nyílt meg, és azóta nem volt üres, mert az emberek már nagyon várták."
    ),
    "fi": (
        "Museo avattiin keväällä, ja sen jälkeen se ei ole ollut tyhjä, koska kaikki tulevat sinne."
    ),
    "tr": (
        "Müze ilkbaharda açıldı ve o zamandan beri çok kalabalık, ama bu bizim için iyi bir şey."
    ),
    "ro": (
        "Muzeul a fost deschis în primăvară și de atunci este plin de oameni care nu mai pleacă."
    ),
    "ru": (
        "Музей открыли весной, и с тех пор он не пустует, потому что люди идут туда каждый день."
    ),
    "uk": (
        "Музей відкрили навесні, і з того часу він не порожній, бо люди йдуть туди щодня та ще й."
    ),
    "bg": (
        "Музеят беше открит през пролетта и оттогава не е празен, защото хората идват всеки ден."
    ),
    "el": "Το μουσείο άνοιξε την άνοιξη και από τότε είναι γεμάτο.",
    "he": "המוזיאון נפתח באביב ומאז הוא מלא במבקרים.",
    "ar": "افتتح المتحف في الربيع ومنذ ذلك الوقت كان هو المكان الذي يأتي إليه الناس كل يوم.",
    "hi": "संग्रहालय वसंत में खोला गया था और तब से यह लोगों के लिए एक खास जगह है।",
    "ja": "美術館は春に開館し、それ以来ずっと満員です。",
    "zh": "博物馆在春天开放，从那以后每天都有很多人来参观，周末尤其拥挤。",
    "ko": "박물관은 봄에 문을 열었고 그 이후로 늘 붐빈다.",
    "th": "พิพิธภัณฑ์เปิดในฤดูใบไม้ผลิและเต็มไปด้วยผู้คน",
}


@pytest.mark.parametrize(
    "tag",
    ["en", "fr", "no", "nb", "nn", "pt-BR", "zh-Hans", "es-419", "sr-Latn", "gsw", "EN", "mul"],
)
def test_a_tag_in_use_has_no_fault(tag: str) -> None:
    assert language_fault(tag) is None


@pytest.mark.parametrize(
    ("tag", "meant"),
    [
        ("english", "en"),
        ("Français", "fr"),
        ("deutsch", "de"),
        ("fr_FR", "fr-FR"),
        ("en_US.UTF-8", "en-US"),
        (" fr", "fr"),
        ("jp", "ja"),
        ("cz", "cs"),
        ("us", "en"),
        ("eng", "en"),
        ("ger-AT", "de-AT"),
        ("iw", "he"),
        ("en-UK", "en-GB"),
    ],
)
def test_another_spelling_is_told_which_tag_was_meant(tag: str, meant: str) -> None:
    fault = language_fault(tag)

    assert fault is not None
    assert fault.message == f"{tag!r} is not a language tag (BCP 47)"
    assert fault.hint == f"write {meant}"


@pytest.mark.parametrize("tag", ["", " ", "xx", "C", "en-", "en--US", "i-klingon", "fr/en", "日"])
def test_what_names_no_language_gets_examples(tag: str) -> None:
    fault = language_fault(tag)

    assert fault is not None
    assert fault.hint == "write a tag such as en, fr or pt-BR"


@pytest.mark.parametrize(
    ("tag", "locale", "name"),
    [
        ("fr", "en", "French"),
        ("fr-CA", "en", "French"),
        ("pt-BR", "en", "Portuguese"),
        ("no", "en", "Norwegian"),
        ("de", "fr", "allemand"),
        ("xx", "en", "xx"),
        ("not a tag", "en", "not a tag"),
        ("x-ours", "en", "x-ours"),
    ],
)
def test_a_press_page_names_the_language_without_its_region(
    tag: str, locale: str, name: str
) -> None:
    assert language_name(tag, locale) == name


@pytest.mark.parametrize(
    ("name", "tag"),
    [
        ("French", "fr"),
        ("français", "fr"),
        ("FRANZÖSISCH", "fr"),
        ("Norwegian", "no"),
        ("norsk", "no"),
        ("castellano", "es"),
        ("日本語", "ja"),
        ("русский", "ru"),
        ("Brazilian Portuguese", "pt-BR"),
        ("Simplified Chinese", "zh-Hans"),
    ],
)
def test_a_language_is_found_by_its_name_in_any_language(name: str, tag: str) -> None:
    assert find_language(name) == tag


@pytest.mark.parametrize(
    "name",
    [
        "",
        "fr",
        "Germanwings",
        "Greek Reporter",
        "French wine",
        "Article",
        "Video",
        "Even",
        "US",
        "Label",
    ],
)
def test_a_word_that_only_resembles_a_language_is_none(name: str) -> None:
    assert find_language(name) is None


@pytest.mark.parametrize(
    "name",
    [
        "Laura",
        "Maria",
        "Dan",
        "Finn",
        "Sydney",
        "Colorado",
        "Turku",
        "Java",
        "Titan",
        "Iron",
        "Men",
    ],
)
def test_a_person_a_place_and_a_word_are_no_language_where_no_key_says_so(name: str) -> None:
    assert common_language(name) is None


@pytest.mark.parametrize(
    ("name", "tag"),
    [
        ("French", "fr"),
        ("Francés", "fr"),
        ("po polsku", None),
        ("angielski", "en"),
        ("ruotsi", "sv"),
        ("Galego", "gl"),
        ("Eesti", "et"),
        ("தமிழ்", "ta"),
        ("Cantonese", "yue"),
        ("Central Kurdish", "ckb"),
        ("Lower Sorbian", "dsb"),
        ("Brazilian Portuguese", "pt-BR"),
        ("Mandarin", "zh"),
        ("Portugese", "pt"),
    ],
)
def test_a_language_of_many_pages_is_told_by_its_name_alone(name: str, tag: str | None) -> None:
    assert common_language(name) == tag


@pytest.mark.parametrize(
    "name", ["Sweden", "Poland", "India", "Georgia", "Kanada", "Italia", "Ucrania"]
)
def test_a_country_tells_no_language(name: str) -> None:
    assert find_language(name) is None


@pytest.mark.parametrize(("name", "tag"), [("Italien", "it"), ("ranska", "fr"), ("Polska", "pl")])
def test_a_language_may_be_called_as_another_language_calls_a_country(name: str, tag: str) -> None:
    assert find_language(name) == tag


@pytest.mark.parametrize(("tag", "sentence"), SENTENCES.items())
def test_a_sentence_shows_its_language(tag: str, sentence: str) -> None:
    assert language_of(sentence) == tag


@pytest.mark.parametrize(
    "text",
    [
        "",
        "OpenWorm",
        "The Guardian",
        "12.5 % – 2021",
        "Jean-Luc Petit, Anna Trechsel, Monika Bolliger",
        "東京大学研究所",
        "This is the house that we built for them. Das ist das Haus, das wir für sie bauten.",
    ],
)
def test_little_or_mixed_text_shows_none(text: str) -> None:
    assert language_of(text) is None


def test_a_quote_in_another_language_than_declared_is_noticed() -> None:
    assert other_language(SENTENCES["fr"], "en") == "fr"
    assert other_language(SENTENCES["ja"], "zh-TW") == "ja"


@pytest.mark.parametrize(
    ("language", "declared"),
    [("fr", "fr-CA"), ("no", "nb"), ("no", "nn"), ("no", "da"), ("zh", "zh-Hant"), ("pt", "gl")],
)
def test_a_relative_of_the_declared_language_is_no_contradiction(
    language: str, declared: str
) -> None:
    assert other_language(SENTENCES[language], declared) is None


def test_a_declared_language_beyond_the_lists_is_never_contradicted() -> None:
    assert other_language(SENTENCES["ru"], "ky") is None


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        (
            "id",
            "Para pengunjung museum bisa masuk karena acara tahun ini tidak seperti biasanya."
            " Mereka juga sudah menyiapkan kursi untuk orang yang datang setelah pukul enam,"
            " dan kami harus menunggu di luar saat hujan.",
        ),
        (
            "ms",
            "Kerajaan berkata bahawa muzium itu akan dibuka kepada orang ramai kerana beliau mahu"
            " negara ini maju. Katanya, mereka turut perlu hadir daripada pagi, dan kita boleh"
            " masuk antara pukul enam dengan lapan.",
        ),
    ],
)
def test_kin_are_told_apart_by_the_words_they_do_not_share(tag: str, text: str) -> None:
    assert language_of(text) == tag


@pytest.mark.parametrize(
    ("name", "tag"),
    [
        ("Cebuano", "ceb"),
        ("Central Kurdish", "ckb"),
        ("Zentralkurdisch", "ckb"),
        ("Laura", None),
        ("Colorado", None),
        ("French", None),
        ("Turku", None),
    ],
)
def test_a_language_of_few_pages_has_a_name_in_other_languages(name: str, tag: str | None) -> None:
    assert small_language(name) == tag
