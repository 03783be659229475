package dev.driftline.aws.live.types.ec2;

import dev.driftline.core.compare.Meaning;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Spellings of network values that mean the same to AWS.
final class Networks {

    /// EC2 canonicalises address blocks ("if you specify 100.68.0.18/18, we set it to 100.68.0.0/18"; EC2 API
    /// reference, `CreateVpc`), and IPv6 may be compressed or not (RFC 5952).
    static final Meaning CIDR = Meaning.eachText(Networks::cidr);

    /// A protocol's name and its number are the same.
    static final Meaning PROTOCOL = Meaning.eachText(Networks::protocol);

    /// Every protocol, to security groups and network ACLs.
    static final String EVERY_PROTOCOL = "-1";

    private static final Pattern BLOCK =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*)(?:/(\\d{1,3}))?");

    /// Numbers and keywords (IANA, "Assigned Internet Protocol Numbers"); 58 is `icmpv6` to EC2.
    private static final String NUMBERED = """
            0 hopopt, 1 icmp, 2 igmp, 3 ggp, 4 ipencap, 5 st, 6 tcp, 8 egp, 9 igp, 12 pup, 17 udp, 20 hmp, 22 xns-idp,
            27 rdp, 29 iso-tp4, 33 dccp, 36 xtp, 37 ddp, 38 idpr-cmtp, 41 ipv6, 43 ipv6-route, 44 ipv6-frag, 45 idrp,
            46 rsvp, 47 gre, 50 esp, 51 ah, 57 skip, 58 icmpv6, 59 ipv6-nonxt, 60 ipv6-opts, 73 rspf, 81 vmtp, 88 eigrp,
            89 ospf, 93 ax.25, 94 ipip, 97 etherip, 98 encap, 103 pim, 108 ipcomp, 112 vrrp, 115 l2tp, 124 isis,
            132 sctp, 133 fc, 135 mobility-header, 136 udplite, 137 mpls-in-ip, 138 manet, 139 hip, 140 shim6, 141 wesp,
            142 rohc""";

    private static final Map<String, String> PROTOCOLS = protocols();

    private Networks() {}

    static String protocol(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return PROTOCOLS.getOrDefault(lower, lower);
    }

    /// A block without its host bits or a lone address, IPv6 compressed; any other text as it is.
    static String cidr(String text) {
        var block = BLOCK.matcher(text);
        if (!block.matches()) {
            return text;
        }
        try {
            // A literal: what looks like an address and is none is asked of no name server.
            var address = InetAddress.ofLiteral(block.group(1)).getAddress();
            if (block.group(2) == null) {
                return written(address);
            }
            var bits = Integer.parseInt(block.group(2));
            return written(masked(address, bits)) + "/" + bits;
        } catch (IllegalArgumentException | UnknownHostException e) {
            return text;
        }
    }

    private static String written(byte[] address) throws UnknownHostException {
        return compressed(InetAddress.getByAddress(address).getHostAddress());
    }

    private static byte[] masked(byte[] address, int bits) {
        for (var bit = bits; bit < address.length * Byte.SIZE; bit++) {
            address[bit / Byte.SIZE] &= (byte) ~(0x80 >> (bit % Byte.SIZE));
        }
        return address;
    }

    private static String compressed(String address) {
        return address.contains(":") ? address.replaceFirst("(^|:)0(:0)+(:|$)", "::") : address;
    }

    private static Map<String, String> protocols() {
        var spellings = new HashMap<>(Map.of("all", EVERY_PROTOCOL, "ipv6-icmp", "icmpv6"));
        Pattern.compile(",\\s*")
                .splitAsStream(NUMBERED)
                .map(numbered -> Pattern.compile(" ").split(numbered, 2))
                .forEach(numbered -> spellings.put(numbered[0], numbered[1]));
        return Map.copyOf(spellings);
    }
}
