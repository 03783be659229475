package dev.driftline.core.delivery.http;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;

/// Where a channel may send to: https, at hosts that the operator named, and not inside a private network.
///
/// The URL of a webhook is a secret that somebody typed somewhere else; the hosts stand in the reviewed
/// configuration. So neither a mistyped nor a planted URL reaches the metadata service or a database.
///
/// @param hosts names, `*.example.com` for all below one
/// @param allowPrivate also plain HTTP and private addresses: a relay inside the VPC, a test
public record Endpoint(List<String> hosts, boolean allowPrivate, Resolver resolver) {

    /// What answers names: `InetAddress::getAllByName`.
    @FunctionalInterface
    public interface Resolver {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    public sealed interface Checked {
        record Usable(URI uri) implements Checked {
            @Override
            public String toString() {
                return "Usable[(secret)]";
            }
        }

        record Refused(String problem, String hint) implements Checked {}
    }

    public Endpoint {
        hosts = List.copyOf(hosts);
    }

    /// Never with the URL in its answer.
    public Checked check(Secret url) {
        try {
            return checked(new URI(url.value()));
        } catch (URISyntaxException _) {
            return new Checked.Refused("its address is not a URL", "store the URL that the other side gave, alone");
        }
    }

    private Checked checked(URI uri) {
        var host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
        var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !(allowPrivate && scheme.equals("http"))) {
            return new Checked.Refused("its address is not an https URL", "store a URL that begins with https://");
        }
        if (uri.getRawUserInfo() != null || hosts.stream().noneMatch(allowed -> matches(allowed, host))) {
            return new Checked.Refused(
                    "its address is not at " + String.join(" or ", hosts),
                    "correct the stored URL, or name its host under 'hosts' in the configuration");
        }
        return allowPrivate ? new Checked.Usable(uri) : publicOnly(uri, host);
    }

    private Checked publicOnly(URI uri, String host) {
        try {
            for (var address : resolver.addresses(host)) {
                if (PrivateAddress.is(address)) {
                    return new Checked.Refused(
                            "its host " + host + " is at a private address",
                            "set allow_private: true if this is meant to stay inside the network");
                }
            }
            return new Checked.Usable(uri);
        } catch (UnknownHostException _) {
            return new Checked.Refused(
                    "its host " + host + " has no address", "check the name, and that DNS works from here");
        }
    }

    private static boolean matches(String allowed, String host) {
        var name = allowed.toLowerCase(Locale.ROOT);
        return name.startsWith("*.") ? host.endsWith(name.substring(1)) : host.equals(name);
    }
}
