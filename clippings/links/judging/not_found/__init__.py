"""Texts that say, in many languages, that something is not there.

To add a language: a line in each table of these files that has languages.

messages.py             how clearly a text says "not found": `Certainty`
told_of.py              headlines about a missing page
message_signs.py        its gate: a quick test whether a text may say so
signs.py                what such tests are made of
message_words.py        the words that make up such messages
sought_page.py          "the page you are looking for"
denials.py              sentences that deny that a page exists
denials_latin.py, denials_others.py
                        these by language
languages.py            all languages of both
expired_offers.py       sentences that say that an offer has ended or was taken down
expired_offers_latin.py, expired_offers_others.py
                        these by language
looked_up_latin.py, looked_up_others.py
                        and of programmes, products and the like, by language
expired_offers_ended.py sentences that say of "this" offer that it is over

parts.py                class names and pictures of error pages
asked_numbers.py        addresses with a 404 that is no error
absence.py              what a sentence says is missing: `Absence`
absence_signs.py        its gate: a quick test whether a sentence may say so
sought.py               phrases about what the reader is looking for, and denials of it
fates.py                phrases that say that a thing no longer exists
program_messages.py     what programs say where there is nothing
"""
