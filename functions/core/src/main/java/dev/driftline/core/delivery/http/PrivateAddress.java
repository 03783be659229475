package dev.driftline.core.delivery.http;

import java.net.Inet6Address;
import java.net.InetAddress;

/// Addresses that are not on the internet: loopback, link-local (the metadata service), private and special ranges.
/// (IANA, IPv4 and IPv6 Special-Purpose Address Registries)
final class PrivateAddress {

    private PrivateAddress() {}

    static boolean is(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || (address instanceof Inet6Address ? special6(address.getAddress()) : special4(address.getAddress()));
    }

    /// 0/8, 100.64/10, 192.0.0/24, 198.18/15 and 240/4.
    private static boolean special4(byte[] bytes) {
        var first = bytes[0] & 0xff;
        var second = bytes[1] & 0xff;
        return first == 0
                || (first == 100 && second >= 64 && second < 128)
                || (first == 192 && second == 0 && bytes[2] == 0)
                || (first == 198 && (second == 18 || second == 19))
                || first >= 240;
    }

    /// fc00::/7, and IPv4 inside 64:ff9b::/96.
    private static boolean special6(byte[] bytes) {
        return (bytes[0] & 0xfe) == 0xfc
                || ((bytes[0] & 0xff) == 0
                        && bytes[1] == 0x64
                        && (bytes[2] & 0xff) == 0xff
                        && (bytes[3] & 0xff) == 0x9b);
    }
}
