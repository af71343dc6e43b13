"""Which IP addresses are on the public internet."""

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_network

_GLOBAL_UNICAST = IPv6Network("2000::/3")  # RFC 4291: nothing else is routed
_NAT64 = IPv6Network("64:ff9b::/96")  # RFC 6052
# Reserved by IANA, but `is_global` is true for them in some Python 3.11 and 3.12 (CVE-2024-4032).
_RESERVED = tuple(
    ip_network(block)
    for block in (
        "192.0.0.0/24",
        "192.88.99.0/24",
        "2001::/23",
        "2002::/16",
        "3fff::/20",
        "5f00::/16",
    )
)


def is_public(address: IPv4Address | IPv6Address) -> bool:
    """Whether an address is public: not private, shared, loopback or reserved.

    For a mapped (::ffff:0:0/96) or NAT64 address the IPv4 address inside it decides.
    """
    if isinstance(address, IPv6Address):
        if inner := _ipv4_inside(address):
            return is_public(inner)
        if address not in _GLOBAL_UNICAST:
            return False
    if any(address in network for network in _RESERVED):
        return False
    return address.is_global and not address.is_multicast


def _ipv4_inside(address: IPv6Address) -> IPv4Address | None:
    if address in _NAT64:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped
