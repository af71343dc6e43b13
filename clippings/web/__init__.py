"""The network: which hosts may be contacted, and how requests are made.

Requests are built here; httpx is used only for trusted certificates.

session.py         requests of one visitor, without following redirects
cookies.py         the cookies of one visitor

exchange.py        one request and its answer, with deadlines and size limits
guard.py           which IP addresses may be contacted
lookup.py          host names to IP addresses
connecting.py      connect to the first address that accepts
connection.py      one connection, with its receive buffer
tls.py             a connection over TLS
watch.py           wait for a socket
pool.py            idle connections, kept for further requests
proxies.py         whether the environment names a proxy for an address
open_files.py      how many connections may be open

identity.py        User-Agent and Accept headers
message.py         the bytes of a request
http1.py           parsing of answers, as lenient as in browsers
unpacking.py       decompression of bodies up to a limit
failure.py         why there is no answer
"""
