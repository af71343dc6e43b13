"""Pages that stand in the way: we are not let in, or not yet.

challenge.py         whether we are human; challenge_words.py, what such pages say and hold
wall_namesakes.py    what is called like a wall, and is none
guards.py            what pages say that stand guard; guard_words.py, their words
refusing.py          we are not let in; refusing_words.py, how that is said
rate_limits.py       too much was asked of the site
waiting_rooms.py     we are to wait for our turn
withheld.py          not shown to readers of this country
login.py             logins
members.py           for those who log in, without a form; members_words.py, what is said
sign_up.py           for those who sign up; sign_up_words.py, what such pages are called
passwords.py         for those who have the password of the piece
consent.py           for those who agree to be tracked, or subscribe; consent_words.py, what is said
age_gates.py         for those who are old enough; age_words.py, what is said
hot_links.py         images for their own site only
"""
