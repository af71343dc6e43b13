"""The persons in a line."""

import pytest

from clippings.page.people import people


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("By Jane Doe and John Roe", ["Jane Doe", "John Roe"]),
        ("BY JANE DOE AND JOHN ROE", ["JANE DOE", "JOHN ROE"]),
        ("By Jane Doe, John Roe, and Ann Lee, CNN", ["Jane Doe", "John Roe", "Ann Lee"]),
        ("Von Jane Doe, Berlin", ["Jane Doe"]),
        ("Par Jean-Luc Petit avec AFP", ["Jean-Luc Petit"]),
        ("Jean-Luc Petit (avec Jane Doe et Ann Lee)", ["Jean-Luc Petit"]),
        ("04.05.2021 um 14:46 von Anne-Marie Klein", ["Anne-Marie Klein"]),
        ("Autor: Jane Doe und John Roe, 05.01.2025, 15:23", ["Jane Doe", "John Roe"]),
        ("Jane Doe in San Francisco", ["Jane Doe"]),
        ("Jane Doe / Daily Planet Staff Writers", ["Jane Doe"]),
        ("posted on 2021-05-04 11:15 EDT by Jane Doe", ["Jane Doe"]),
        ("Published May 4, 2021 by Jane Doe", ["Jane Doe"]),
        ("✎ by Jane Doe 💬 12 Comments 📅 04.05.2021", ["Jane Doe"]),
        ("by Jane Doe May 4, 2021", ["Jane Doe"]),
        ("By JANE DOE MAY 4, 2021", ["JANE DOE"]),
        ("par Jane Doe Février 4, 2021", ["Jane Doe"]),
        ("Published: May 4, 2021 By Jane Doe", ["Jane Doe"]),
        ("Publish Date: Tue, 4 May 2021 01:34 PM (IST) Author: Jane Doe", ["Jane Doe"]),
        ("Tuesday 5.4.21 by Jane Doe", ["Jane Doe"]),
        ("Published By: Jane Doe on May 4, 2021", ["Jane Doe"]),
        ("AUTHOR / Jane Doe", ["Jane Doe"]),
        ("Author, Jane Doe", ["Jane Doe"]),
        ("Από Jane Doe & John Roe", ["Jane Doe", "John Roe"]),
        ("2021-05-04 15:05行星報 記者山田太郎／即時報導", ["山田太郎"]),
        ("By Jane Doe Leave a Comment", ["Jane Doe"]),
        ("By Jane Doe No Comments", ["Jane Doe"]),
        ("A worm 1935 by Jane Doe", []),
        ("حوار: أسماء نصار", ["أسماء نصار"]),
        ("By Jane Doe Ein Kommentar", ["Jane Doe"]),
        ("By Jane Hopper. Contact: Planet", ["Jane Hopper"]),
        ("By Capt. John Roe", ["Capt. John Roe"]),
        ("By Jane Doe The Associated Press", ["Jane Doe"]),
        ("AUTOR/IN Jane Doe", ["Jane Doe"]),
        ("Autor*in: Jane Doe", ["Jane Doe"]),
        ("el INTA", []),
        ("Privacy Policy", []),
        ("Artikel von", []),
        ("Letzte Aktualisierung", []),
        ("by Daily TimesNovember 4, 2021", []),
        ("By Jane DoeJane Doe", ["Jane Doe"]),
        ("By Jane Doe Jane Doe", ["Jane Doe"]),
        ("Recipe by Jane Doe", ["Jane Doe"]),
        ("[Jane Doe]", ["Jane Doe"]),
        (
            "Jane Doe and John Roe, Garden Engineers, Planet Research Europe",
            ["Jane Doe", "John Roe"],
        ),
        ("Ein Interview von Jane Doe mit dem Wurm", ["Jane Doe"]),
        ("The 10 best goals by Jane Doe", []),
        ("dailyplanet.com San Lorenzo", []),
        ("Jane Doe +Follow", ["Jane Doe"]),
        ("Doe, Jane", ["Jane Doe"]),
        ("Ludwig von der Heide", ["Ludwig von der Heide"]),
        ('Amanda "Tania" Tan', ['Amanda "Tania" Tan']),
        ("Sean T. O'Neill", ["Sean T. O'Neill"]),
        ("取材・文：山田太郎", ["山田太郎"]),
        ("著者：山田太郎", ["山田太郎"]),
        ("ライター：山田太郎", ["山田太郎"]),
        ("글 김민수", ["김민수"]),
        ("글=김민수 기자", ["김민수"]),
        ("文● ヤマダ／行星編集部", ["ヤマダ"]),
        ("كتبت أسماء نصار", ["أسماء نصار"]),
        ("durch Stephan Markus", ["Stephan Markus"]),
        ("Jane (J.R.) Doe", ["Jane (J.R.) Doe"]),
        ("Jane Doe (A.P.)", ["Jane Doe"]),
        ("김민수 기자", ["김민수"]),
        ("編集委員 山田太郎", ["山田太郎"]),
        ("Александра Иванова", ["Александра Иванова"]),
        ("dpa/AFP", []),
        ("Jane", []),
        ("New York", []),
        ("The Associated Press", []),
        ("Read more about it", []),
        ("https://example.org/jane", []),
        ("", []),
    ],
)
def test_the_persons_of_a_byline(byline: str, names: list[str]) -> None:
    assert list(people(byline)) == names


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("Written by Jane Doe on January 10, 2010", ["Jane Doe"]),
        ("By Jane Doe | Mar 11, 2023 | All About Worms, Brains", ["Jane Doe"]),
        ("Jane DoeUpdated May 4, 2021", ["Jane Doe"]),
        ("Dr. Jane Doe, PhD, Senior Analyst", ["Jane Doe"]),
        ("Jane Doe Ph.D.", ["Jane Doe"]),
        ("Text: Jane Doe, Foto: John Roe", ["Jane Doe"]),
        ("Text und Fotos: Jane Doe", ["Jane Doe"]),
        ("Foto: Jane Doe", []),
        ("作者：李在山", ["李在山"]),
        ("記者李在山／台北報導", ["李在山"]),
        ("作者 | 李在山　编辑 | 王伟", ["李在山"]),
        ("本报记者 李在山", ["李在山"]),
        ("江南新闻记者 李在山", ["李在山"]),
        ("Von unserer Mitarbeiterin Jane Doe", ["Jane Doe"]),
        ("dal nostro inviato Jane Doe", ["Jane Doe"]),
        ("Ein Kommentar von Jane Doe", ["Jane Doe"]),
        ("A cura di Jane Doe", ["Jane Doe"]),
        ("oprac. Jane Doe", ["Jane Doe"]),
        ("Reporter: Jane Doe | Editor: John Roe", ["Jane Doe"]),
        ("Por María José García-Pérez de la Torre", ["María José García-Pérez de la Torre"]),
        ("Oleh: Jane Doe dan John Roe", ["Jane Doe", "John Roe"]),
        ("Adobe Stock", []),
        ("More About Jane", []),
        ("Par LIBERATION", []),
        ("Opublikowano: 04.05.2021 Autor: Jan Kowalski", ["Jan Kowalski"]),
        ("Escrito por Jane Doe el 4 mayo, 2021. Publicado en Gusanos", ["Jane Doe"]),
        ("Par Jane Doe le mar, 04/05/2021", ["Jane Doe"]),
        ("Written by Jane Doe at 10:15 AM", ["Jane Doe"]),
        ("लेखक: राम शर्मा", ["राम शर्मा"]),
        ("রহিম উদ্দিন", ["রহিম উদ্দিন"]),
        ("राम गया। शर्मा", []),
        ("Propos recueillis par Jane Doe", ["Jane Doe"]),
        ("By Jane Mary On April 21, 2012", ["Jane Mary"]),
        ("By Jane On April 21, 2012", []),
        ("BBC Brasil", []),
    ],
)
def test_words_beside_the_persons_are_left_out(byline: str, names: list[str]) -> None:
    assert list(people(byline)) == names


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("【文・佐藤直子、写真・田中健】", ["佐藤直子"]),
        ("文・写真 佐藤直子", ["佐藤直子"]),
        ("Bài và ảnh: Jane Doe", ["Jane Doe"]),
        ("Theo Lê Quỳnh Trâm", ["Lê Quỳnh Trâm"]),
        ("Theo Waters", ["Theo Waters"]),
        ("Publicat de Jane Doe", ["Jane Doe"]),
        ("By Jane Doe For Daily Planet", ["Jane Doe"]),
        ("As told to Jane Doe", ["Jane Doe"]),
        ("Interviewed by Jane Doe", ["Jane Doe"]),
        ("기자명 한나래 기자", ["한나래"]),
        ("文字／謝佩芸　攝影／吳東峻", ["謝佩芸"]),
        ("Thực hiện: Jane Doe", ["Jane Doe"]),
        ("Tekst Jane Doe | Beeld ANP", ["Jane Doe"]),
        ("Reportage Jane Doe et John Roe", ["Jane Doe", "John Roe"]),
        ("Авторка: Соломія Грицак", ["Соломія Грицак"]),
        ("By JANE DOE Associated Press", ["JANE DOE"]),
        ("By Jane Doe for The Associated Press", ["Jane Doe"]),
        ("jane@planet.example (Jane Doe)", ["Jane Doe"]),
    ],
)
def test_pictures_agencies_and_mail_addresses_are_beside_the_names(
    byline: str, names: list[str]
) -> None:
    assert people(byline) == tuple(names)


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("By Jane Doe/John Roe", ["Jane Doe", "John Roe"]),
        ("María Pérez / Juan García", ["María Pérez", "Juan García"]),
        ("Jane Doe/San Francisco", ["Jane Doe"]),
        ("Jane Doe / Getty Images", ["Jane Doe"]),
    ],
)
def test_after_a_slash_a_full_name_is_another_author(byline: str, names: list[str]) -> None:
    assert list(people(byline)) == names
