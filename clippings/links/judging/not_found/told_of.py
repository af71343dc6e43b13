"""Headlines about a missing page, which are no message that one is missing.

In most of these the noun has a relative clause: "The page that was not found". A message denies
what "you" look for. To add a language: a line in lower case.
"""

from clippings.links.judging.page.patterns import compiled

_LONGEST = 120  # characters
_TOLD_OF = (
    r"(?:the|an?) \w+ (?:that|which) (?!you\b|we\b|i\b).*"
    r"|(?:la |le |une? |l')\w+ qui n\S* .*|(?:la|el|una?) \w+ que no \w+"
    r"|(?:la|il|una?) \w+ che non \w+|(?:a|o|uma?) \w+ que n[ãa]o \w+"
    r"|(?:die|der|das|eine?) \w+, (?:an |in |auf )?(?:die|der|das|dem|denen) (?!sie\b|du\b).*"
    r"|(?:de|het|een) \w+ (?:die|dat) niet \w+"
    r"|(?:en |ei )?\w+,? (?:som|der) (?:inte|ej|aldrig?|ikkje|ikke)\b[^,]*"
    r"|\w+,? sem (?:\w+ )?(?:ekki|aldrei)\b[^,]*"
    r"|\w+,? (?:jota|joka|jonka) (?:ei|eivät|en)\b[^,]*|\w+, (?:mida|mis) ei\b[^,]*"
    r"|\w+, któr\w+ (?:już |nigdy )?nie\b[^,]*"
    r"|\w+, (?:kter|ktor)\w+ (?:již |už |nikdy )?ne[^\W\d]+[^,]*|\w+, ktor\w+ (?:už )?nie je[^,]*"
    r"|(?:az? |egy )?\w+, (?:ami|amely)\w* (?:már |soha )?(?:nem|nincs|sosem)\b[^,]*"
    r"|(?:o )?\w+ (?:pe )?care nu\b[^,]*|\w+,? ki (?:je |ga )?(?:ne|ni)\b[^,]*"
    r"|\w+,? (?:koj|кој)\w+ (?:više |више )?(?:nije|nema|nisu|ne|није|нема|нису|не)\b[^,]*"
    r"|\w+,? ко[яйе]\w?то (?:никога |вече )?не\b[^,]*"
    r"|\w+, (?:удал[её]нн|потерянн|исчезнувш)\w+ .*|\w+, котор\w+ (?!вы\b).*"
    r"|\w+, як\w+ (?:вже |більше |ніколи )?не(?:має)?\b[^,]*"
    r"|(?:[ηοτ]\w* |μια |ένα )?\w+ που δεν? [^,]*|\w+, kur\w* n[eė]\w*[^,]*"
    r"|ال\w+ (?:التي|الذي) (?:لم|لا) [^،]*|ה?\w+ שלא \w+"
    # Or about a message: in Korean a particle follows the quotation, "‘찾을 수 없습니다’가 …".
    r"|.{0,60}[‘“\"'][^‘“”\"']*[없습못][^‘“”\"']*['”\"][가-힣].*"
)


def tells_of_a_page(text: str) -> bool:
    """Whether a headline in lower case is about a page that is missing."""
    return len(text) <= _LONGEST and bool(compiled(_TOLD_OF).fullmatch(text))
