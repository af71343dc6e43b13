"""Signs that a page holds a piece (an article or the like), though its title is that of a notice.

piece.py             notices in the layout of a site, and pieces with the same title
notice_words.py      the words of notices, which pieces hardly ever use
access_words.py      those about access
quoted.py            quotations and lists, which are not the page's own text
in_passing.py        pages about something else that say "not found" in passing
verse_and_credits.py verse, poems with their title, and credits of works
handbooks.py         texts of manuals and encyclopedias that explain what their headline names
addressed_words.py   words that address the reader, and words for the writer
headlines.py         headlines that go on behind a message
telling.py           texts that tell of something, whatever their headline says
occasions.py         the day and the hour of an event
explanations.py      articles about errors and walls
explanation_words.py the words of these
offer_words.py       words beside adverts and jobs that have ended
reports.py           press reports, which name a source
addressed.py         texts that address the reader, as notices do and reports do not
forms.py             layouts of works: song sheets, transcripts, comics, manuals, answers
form_words.py        the words in these layouts
entries.py           entries of exhibitions, books and films
episodes.py          numbered episodes with a player or credits
about_trouble.py     all signs of articles about errors, and of works
error_namesakes.py   works and places that have the title of an error page
"""
