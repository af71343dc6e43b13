"""Running text shows its language."""

import pytest

from clippings.languages import (
    language_of,
    other_language,
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
def test_related_languages_are_distinguished_by_the_words_they_do_not_share(
    tag: str, text: str
) -> None:
    assert language_of(text) == tag
