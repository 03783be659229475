package dev.driftline.aws.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Which hosts may be asked: those with public addresses, by https, and what the operator allows besides. A location or
/// a redirect must not lead to the metadata service or into the private network.
///
/// Java keeps a resolved name for 30 seconds, so what is looked at here is what is then connected to.
public final class Hosts {

    private static final String PLAIN = "http://";

    private final Set<String> trusted;

    private Hosts(Set<String> trusted) {
        this.trusted = trusted;
    }

    /// Public hosts by https, and no others.
    public static Hosts publicOnly() {
        return new Hosts(Set.of());
    }

    /// @param hosts `gitlab.internal`, `10.0.0.5:8443`: private addresses too; `http://10.0.0.5`: without TLS too
    public static Hosts trusting(Collection<String> hosts) {
        var trusted = new TreeSet<String>();
        hosts.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .map(host -> host.startsWith("https://") ? host.substring("https://".length()) : host)
                .map(host -> host.endsWith("/") ? host.substring(0, host.length() - 1) : host)
                .forEach(trusted::add);
        return new Hosts(trusted);
    }

    /// These and one more.
    public Hosts and(String host) {
        var more = new TreeSet<>(trusted);
        more.addAll(trusting(Set.of(host)).trusted);
        return new Hosts(more);
    }

    /// `http` where the operator says that this host has no TLS, else `https`.
    public String scheme(String authority) {
        return trusted.contains(PLAIN + authority.toLowerCase(Locale.ROOT)) ? "http" : "https";
    }

    /// Why it may not be asked; empty when it may.
    Optional<String> refusal(URI uri) {
        var host = uri.getHost();
        if (host == null || uri.getUserInfo() != null) {
            return Optional.of("not the URL of a host");
        }
        var authority = uri.getAuthority().toLowerCase(Locale.ROOT);
        var isPlain = trusted.contains(PLAIN + authority);
        if (!"https".equals(uri.getScheme()) && !(isPlain && "http".equals(uri.getScheme()))) {
            return Optional.of("%s is not asked without https".formatted(host));
        }
        if (isPlain || trusted.contains(authority)) {
            return Optional.empty();
        }
        return privateAddress(host);
    }

    private static Optional<String> privateAddress(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).anyMatch(address -> !isPublic(address))
                    ? Optional.of("%s has a private or local address".formatted(host))
                    : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.of("there is no host %s".formatted(host));
        }
    }

    /// What the IANA special-purpose registries call globally reachable (RFC 6890).
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        var bytes = address.getAddress();
        var first = bytes[0] & 0xff;
        var second = bytes[1] & 0xff;
        if (address instanceof Inet6Address) {
            // Global unicast is 2000::/3; 6to4 and Teredo in it carry addresses of IPv4, private ones too.
            return (first & 0xe0) == 0x20
                    && !(first == 0x20 && second == 0x02)
                    && !(first == 0x20 && second == 0x01 && bytes[2] == 0 && bytes[3] == 0);
        }
        return first != 0
                && first < 240
                && !(first == 100 && second >= 64 && second < 128)
                && !(first == 192 && second == 0 && bytes[2] == 0)
                && !(first == 198 && (second == 18 || second == 19));
    }
}
