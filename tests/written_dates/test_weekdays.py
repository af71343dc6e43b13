"""A weekday beside a date belongs to it if the date falls on that day."""

import pytest

from clippings.written_dates.line import find_dates


@pytest.mark.parametrize(
    ("line", "whole"),
    [
        ("Monday, June 16, 2025", "Monday, June 16, 2025"),
        ("The Herald, Mon. 16 June 2025", "Mon. 16 June 2025"),
        ("Neue Zeitung, Montag, 16. Juni 2025", "Montag, 16. Juni 2025"),
        ("Mo, den 16.06.2025", "Mo, den 16.06.2025"),
        ("Article paru dans Le Journal lundi 16 juin 2025", "lundi 16 juin 2025"),
        ("Segunda-feira, 16 de junho de 2025", "Segunda-feira, 16 de junho de 2025"),
        ("lunedì 16 giugno 2025", "lunedì 16 giugno 2025"),
        ("2025年6月16日（月）", "2025年6月16日（月）"),
        ("2025年6月16日（周一）", "2025年6月16日（周一）"),
        ("2025.06.16 (월)", "2025.06.16 (월)"),
    ],
)
def test_a_date_takes_the_name_of_its_day_with_it(line: str, whole: str) -> None:
    (found,) = find_dates(line)

    assert line[found.start : found.end] == whole
    assert str(found.date) == "2025-06-16"


@pytest.mark.parametrize(
    ("line", "whole"),
    [
        ("Welt am Sonntag, 15. Juni 2025", "15. Juni 2025"),  # the name of a newspaper
        ("The Mail on Sunday, 15 June 2025", "15 June 2025"),
        ("The Sun, 16 June 2025", "16 June 2025"),  # which was a Monday
        ("Mars, 16 June 2025", "16 June 2025"),
        ("Montag, Juni 2025", "Juni 2025"),  # no day that could have this name
        ("2025.06.16 (M)", "2025.06.16"),
    ],
)
def test_other_words_before_a_date_are_no_part_of_it(line: str, whole: str) -> None:
    (found,) = find_dates(line)

    assert line[found.start : found.end] == whole
