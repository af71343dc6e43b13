"""The network: what may be asked, and how it is asked.

Messages are put together here; httpx is loaded for what TLS trusts and with the first cookie.

session.py         one address after another, hop by hop
cookies.py         the cookies that one visitor was given

exchange.py        one request, one answer, under a total deadline and hard limits
guard.py           which network addresses may be contacted
lookup.py          names to network addresses
connecting.py      a connection to the first of them that takes it
connection.py      one connection, and what has come over it
tls.py             a connection under TLS
watch.py           waits for one socket
resting.py         connections that wait for the next request
proxies.py         what is to be asked by a proxy, and so by somebody else
open_files.py      how many connections may be open

identity.py        who we say we are, and what we can read
message.py         the bytes of a request
http1.py           answers, read as leniently as browsers do
unpacking.py       bodies unpacked up to a limit
failure.py         why there is no answer
"""
