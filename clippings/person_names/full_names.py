"""Whether a text is the name of a person, by its given or family name alone."""

from clippings.person_names.names import is_person


def is_full_name(text: str) -> bool:
    """Whether the text is a person's name that begins with a common given or family name."""
    # Imported here: thousands of names, which few pages need.
    from clippings.person_names.family_names import is_japanese_name, is_leading_family_name
    from clippings.person_names.given_names import is_given_name

    if is_japanese_name(text):
        return True
    first = text.partition(" ")[0]
    return (is_given_name(first) or is_leading_family_name(first)) and is_person(text)
