"""Authors in lines."""

import pytest

from clippings.page_entries import read_entries


def read(words: str) -> dict[str, object]:
    """The facts of a line that ends with these words."""
    line = f"- [The bots begin a war](https://planet.fr/a), 12 June 2018, {words}"
    [entry] = read_entries(f"# Press\n\n{line}\n")
    return dict(entry.plain)


@pytest.mark.parametrize(
    "words",
    [
        "avec propos de Jo Doe",
        "with quotes by Jo Doe",
        "mit vielen Worten von Jo Doe",
        "con dichiarazioni di Jo Doe",
    ],
)
def test_whose_words_a_piece_has_wrote_nothing(words: str) -> None:
    found = read(words)
    assert "author" not in found
    assert found["note"] == words


@pytest.mark.parametrize(
    "words", ["comment by Jo Doe", "article de Jo Doe", "propos recueillis par Jo Doe", "by Jo Doe"]
)
def test_whoever_wrote_it_is_the_author(words: str) -> None:
    assert read(words)["author"] == "Jo Doe"


@pytest.mark.parametrize(
    "name",
    [
        *("Łukasz Żak", "Ștefan Țepeș", "Άννα Παππά", "Їжак Єва", "Արամ Խաչատրյան"),
        *("山田 太郎", "משה כהן", "გიორგი კაპანაძე"),
    ],
)
def test_a_name_begins_with_any_capital_or_in_a_script_without_any(name: str) -> None:
    assert read(f"by {name}")["author"] == name


def test_an_initial_may_be_any_capital() -> None:
    line = "- Żak, Ł. & Roe-Moe, R. A. (2021). [The bots begin a war](https://planet.fr/a). Życie."
    [entry] = read_entries(f"# Press\n\n{line}\n")
    assert entry.plain["author"] == ["Ł. Żak", "R. A. Roe-Moe"]


@pytest.mark.parametrize(
    "line",
    [
        "[A lake and its fishes by Ann Doe for The Planet](https://planet.example/1)",
        "[A lake and its fishes - Ann Doe writing for The Planet](https://x.example/1)",
        "[A lake and its fishes](https://x.example/1) – Ann Doe, writing for The Planet, May 2021",
        "[A lake and its fishes (von Ann Doe für The Planet)](https://x.example/1), May 2021",
    ],
)
def test_author_and_outlet_at_the_end_are_no_part_of_the_title(line: str) -> None:
    (one,) = read_entries(f"# Press\n\n- {line}\n")
    facts = (one.plain["title"], one.plain["author"], one.plain["outlet"])
    assert facts == ("A lake and its fishes", "Ann Doe", "The Planet")


@pytest.mark.parametrize(
    "title",
    [
        "A prize by the City for Young Makers",
        "Good news, Europe Alone for All",
        "Dads Learn New Tricks for Town",
        "A new song by Ann Doe for Europe",
        "Une chanson de Jean Dupont pour Arles",
        "Una casa di Renzo Piano per Milano",
    ],
)
def test_work_made_for_others_is_not_signed(title: str) -> None:
    (one,) = read_entries(f"# Press\n\n- [{title}](https://x.example/1), May 2021\n")
    assert (one.plain["title"], one.plain.get("author")) == (title, None)
