"""Gates that ask for our age in the place of a page, those drawn over one, and what looks so."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.word_tables import holds_one_of
from clippings.links.judging.walls.age_gates import asks_for_our_age
from clippings.links.judging.walls.age_words import (
    IN_AGES,
    IN_DEMANDS,
    IN_QUESTIONS,
    OF_AGE,
    QUESTIONS,
    YEARS,
    YOUR_AGE,
)

GATE = "<h2>Are you over 18?</h2><button>Yes</button><button>No</button>"


@pytest.mark.parametrize(
    ("question", "yes"),
    [
        ("Are you over 18?", "Yes"),
        ("Bist du mindestens 18 Jahre alt?", "Ja, eintreten"),
        ("Avez-vous plus de 18 ans ?", "Oui"),
        ("¿Eres mayor de edad?", "Sí"),
        ("Hai più di 18 anni?", "Sì"),
        ("Você tem mais de 18 anos?", "Sim"),
        ("Ben je 18 jaar of ouder?", "Ja"),
        ("Är du över 20 år?", "Ja"),
        ("Oletko täyttänyt 18 vuotta?", "Kyllä"),
        ("Czy masz ukończone 18 lat?", "Tak"),
        ("Je vám více než 18 let?", "Ano"),
        ("Elmúltál már 18 éves?", "Igen"),
        ("Ai peste 18 ani?", "Da"),
        ("Вам уже исполнилось 18 лет?", "Да"),
        ("Вам вже виповнилося 18 років?", "Так"),
        ("Imate li više od 18 godina?", "Da"),
        ("Είστε άνω των 18 ετών;", "Ναι"),
        ("18 yaşından büyük müsünüz?", "Evet"),
        ("あなたは20歳以上ですか？", "はい"),
        ("您是否已满18周岁？", "是"),
        ("만 19세 이상이신가요?", "예"),
    ],
)
def test_a_question_and_a_choice(question: str, yes: str) -> None:
    assert asks_for_our_age(Markup(f"<title>Rook</title><h1>{question}</h1><a>{yes}</a> <a>-</a>"))


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("You must be 18 or over to view this content", "By entering you confirm that you are."),
        ("Enter your date of birth", "This content is age restricted."),
        ("Welcome to Rook", "Confirm your age. You must be of legal drinking age."),
        ("Altersabfrage", "Bitte bestätigen Sie Ihr Alter. Sie müssen volljährig sein."),
        ("Willkommen", "Um unsere Seite zu besuchen, musst du mindestens 16 Jahre alt sein."),
        ("Welcome", "You must be over 18 to enter this site and buy from us."),
        ("Bienvenue", "Pour visiter ce site, vous devez avoir 18 ans ou plus."),
        ("Verificación de edad", "Debes ser mayor de 18 años para entrar en este sitio."),
        ("Confirma que eres mayor de edad", "Este sitio vende bebidas."),
        ("Benvenuti", "Per accedere al sito devi essere maggiorenne."),
    ],
)
def test_a_demand(heading: str, below: str) -> None:
    assert asks_for_our_age(Markup(f"<title>Rook</title><h1>{heading}</h1><p>{below}</p>"))


@pytest.mark.parametrize(
    "page",
    [
        # drawn over a page
        f"<title>Still</title><div>{GATE}</div><h1>Still No. 2</h1><p>It came in crates.</p>",
        "<title>Rook Gin</title><h1>Are you over 18?</h1><a>Yes</a><h2>Rook Gin</h2><b>£ 34</b>",
        f"<title>Rook</title>{GATE}<p>{'The copper came in nineteen crates. ' * 9}</p>",
        "<title>Stay</title><h1>Confirm your stay</h1><p>2 adults, 18 to 21 May</p><a>Yes</a>",
        # where it is asked for something else
        "<title>Vote</title><h1>Are you over 18? Then you may vote</h1><p>At the town hall.</p>",
        "<title>Tour</title><h1>Brewery tour</h1><p>You must be 18 or over to visit.</p>",
        "<title>Age</title><h1>Age calculator</h1><p>Enter your date of birth.</p>",
        "<title>Film</title><h1>Der Fremde</h1><p>Freigegeben ab 18 Jahren.</p><a>Karten</a>",
        "<title>Bowls</title><h1>Bowls</h1><p>At four.</p><p>You must be 18 or over to buy gin on"
        " this site.</p>",
        "<title>Vin</title><h1>Vin</h1><p>Pour acheter sur ce site, vous devez avoir 18 ans.</p>",
        "<title>Age Gate</title><h1>Age Gate</h1><p>Song of the Rooks, 2018, 3:12.</p>",
        "<title>Schutz</title><h1>Jugendschutz</h1><p>Unsere Seite ist für Leser ab 18.</p>",
        f"<title>Rook</title><meta property='article:published_time' content='2020'>{GATE}",
    ],
)
def test_a_page_that_is_there(page: str) -> None:
    assert not asks_for_our_age(Markup(page))


FIELDS = "<form><input name=day><input name=month><input name=year></form>"


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("Welcome to Rook", "Please enter your date of birth to continue."),
        ("Enter your date of birth", "Enter your date of birth to visit us."),
        ("Willkommen bei Rook", "Geben Sie Ihr Geburtsdatum ein, um die Seite zu besuchen."),
        ("Bienvenue", "Saisissez votre date de naissance pour accéder au site."),
        ("Bienvenidos", "Introduce tu fecha de nacimiento para continuar."),
    ],
)
def test_a_gate_that_asks_when_we_were_born(heading: str, below: str) -> None:
    page = f"<title>Rook</title><h1>{heading}</h1><p>{below}</p>"
    assert asks_for_our_age(Markup(f"{page}{FIELDS}"))
    assert not asks_for_our_age(Markup(page))


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("Age calculator", "Enter your date of birth to see your age in days."),
        ("Apply for a pass", "Enter your date of birth to continue."),
        ("Welcome to the birthday club", "Enter your date of birth and get a cake."),
        ("Age gate for your shop", "Asks visitors for their age: over 18? From £19 a year."),
    ],
)
def test_a_form_that_asks_when_we_were_born(heading: str, below: str) -> None:
    page = f"<title>{heading}</title><h1>{heading}</h1><p>{below}</p>{FIELDS}"
    assert not asks_for_our_age(Markup(page))


@pytest.mark.parametrize("word", sorted(OF_AGE))
def test_finds_what_is_said_of_ages_by_parts_of_it(word: str) -> None:
    assert holds_one_of(word, IN_AGES)


@given(st.text("1256890 a\n", max_size=6))
def test_an_age_is_a_number_of_two_digits(text: str) -> None:
    ages = {"15", "16", "18", "19", "20", "21"}
    assert bool(re.search(YEARS, text)) == bool(ages & set(re.findall(r"\d+", text)))


@given(st.from_regex(YOUR_AGE, fullmatch=True).map(str.lower))
def test_finds_demands_to_prove_an_age_by_parts_of_them(text: str) -> None:
    assert holds_one_of(text, IN_DEMANDS)


@given(st.from_regex(QUESTIONS, fullmatch=True).map(str.lower))
def test_finds_questions_for_an_age_by_parts_of_them(text: str) -> None:
    assert holds_one_of(f"{text} ", IN_QUESTIONS)


def test_a_frame_for_browsers_without_scripts_is_no_content() -> None:
    frame = "<noscript><iframe src=https://tags.example/ns.html></iframe></noscript>"
    question = "<h1>Are you over 18?</h1><a href=/y>Yes</a> <a href=/n>No</a>"
    assert asks_for_our_age(Markup(frame + question))


def test_a_headline_that_goes_on_after_the_question_has_nothing_to_answer_it_with() -> None:
    news = """<h1>Are you over 18? Lawmakers want proof</h1>
    <p>A bill asks websites to verify your age with a card.</p>"""
    assert not asks_for_our_age(Markup(news))
    assert asks_for_our_age(Markup(f"{news}<button>Yes, I am over 18</button>"))
