"""Signs that a page holds a piece (an article or the like), though its title is that of a notice.

piece.py             notices in the layout of a site, and pieces with the same title
notice_words.py      the words of notices, which pieces hardly ever use
access_words.py      those about access
quoted.py            quotations and lists, which are not the page's own text
in_passing.py        pages about something else that say "not found" in passing
verse_and_credits.py verse, and credits of works
declarations.py      references for programmers, which declare an error
definitions.py       definitions, as encyclopedias have them
within_a_site.py     short pages in the layout of their site
narrative.py         texts that address no reader, whatever their headline says
handbooks.py         texts that explain walls and errors
addressed_words.py   words that address the reader, and words for the writer
occasions.py         the day and the hour of an event
explanations.py      articles about errors and walls
explanation_words.py the words of these
offer_words.py       words beside adverts and jobs that have ended
places.py            places and people in news
outages.py           news of outages
reports.py           press reports, which name a source
headlines.py         headlines that hold a message among other words
about_pages.py       texts with a headline about a missing page
titled_alike.py      texts about something else under a title that is a message
addressed.py         texts that address the reader, as notices do and reports do not
forms.py             layouts of works: song sheets, transcripts, comics, manuals, answers
form_words.py        the words in these layouts
entries.py           entries of exhibitions, books and films
episodes.py          numbered episodes with a player or credits
references.py        entries of encyclopedias and glossaries about errors
tales.py             columns, stories and poems whose headline is a message
written_words.py     what titles call them: column, story, poem
about_trouble.py     all signs of articles about errors, and of works
essays.py            essays and short reports whose headline is that of a wall
error_namesakes.py   works and places that have the title of an error page
"""
