package dev.driftline.aws.live.types;

import dev.driftline.core.compare.Meaning;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Map;

/// Spellings of network values that mean the same to AWS.
final class Networks {

    /// IPv6 may be compressed or not (RFC 5952); EC2 answers in its own spelling.
    static final Meaning CIDR = Meaning.eachText(Networks::cidr);

    /// Names and numbers of the protocols that EC2 names. Source: EC2 API reference, `IpPermission.IpProtocol`.
    private static final Map<String, String> PROTOCOLS =
            Map.of("6", "tcp", "17", "udp", "1", "icmp", "58", "icmpv6", "all", "-1");

    static final Meaning PROTOCOL = Meaning.eachText(Networks::protocol);

    private Networks() {}

    static String protocol(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return PROTOCOLS.getOrDefault(lower, lower);
    }

    static String cidr(String text) {
        if (!text.contains(":")) {
            return text;
        }
        var slash = text.indexOf('/');
        var address = slash < 0 ? text : text.substring(0, slash);
        if (!address.matches("[0-9a-fA-F:.]+")) {
            return text;
        }
        try {
            return InetAddress.getByName(address).getHostAddress() + (slash < 0 ? "" : text.substring(slash));
        } catch (UnknownHostException e) {
            return text;
        }
    }
}
