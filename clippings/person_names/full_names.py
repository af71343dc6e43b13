"""Whether a text is the name of a person by itself, told by the commonest names."""

from clippings.person_names.names import is_person


def is_full_name(text: str) -> bool:
    """Whether a given name that is common stands first, then others, or a common family name."""
    # Thousands of names, for the few pages that ask.
    from clippings.person_names.family_names import begins_name, is_japanese_name
    from clippings.person_names.given_names import is_given_name

    if is_japanese_name(text):
        return True
    first = text.partition(" ")[0]
    return (is_given_name(first) or begins_name(first)) and is_person(text)
