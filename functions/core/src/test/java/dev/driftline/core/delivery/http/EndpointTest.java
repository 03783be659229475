package dev.driftline.core.delivery.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {

    private static final String PUBLIC = "93.184.216.34";

    @Test
    void a_host_that_the_operator_named_is_usable_and_its_url_is_not_shown() {
        var checked = endpoint(PUBLIC).check(new Secret(" https://hooks.example.com/canary?x=1\n"));

        assertThat(checked).isInstanceOf(Endpoint.Checked.Usable.class);
        assertThat(checked.toString()).doesNotContain("canary");
        assertThat(new Secret("canary").toString()).doesNotContain("canary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hooks.example.com/canary",
                "https://evil.example/canary",
                "https://hooks.example.com.evil.example/canary",
                "https://hooks.example.com@evil.example/canary",
                "https://user@hooks.example.com/canary",
                "https://a.b.teams.example.evil/canary",
                "https://teams.example/canary",
                "file:///etc/canary",
                "https:///canary",
                "https://[::1]/canary",
                "not a url canary",
                ""
            })
    void everything_else_is_refused_without_being_repeated(String url) {
        var checked = endpoint(PUBLIC).check(new Secret(url));

        assertThat(checked).isInstanceOf(Endpoint.Checked.Refused.class);
        assertThat(checked.toString()).doesNotContain("canary").doesNotContain("evil");
    }

    @Test
    void a_star_is_anything_below_a_domain() {
        assertThat(endpoint(PUBLIC).check(new Secret("https://prod-7.westeurope.teams.example/x")))
                .isInstanceOf(Endpoint.Checked.Usable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "fe80::1",
                "fd00:ec2::254",
                "fc00::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1"
            })
    void a_private_address_is_refused_behind_whatever_name(String address) {
        assertThat(endpoint(address)
                        .check(new Secret("https://hooks.example.com/x"))
                        .toString())
                .contains("is at a private address");
        assertThat(endpoint(PUBLIC, address)
                        .check(new Secret("https://hooks.example.com/x"))
                        .toString())
                .contains("is at a private address");
    }

    @Test
    void a_private_address_is_fine_when_the_operator_says_so() {
        var inside = new Endpoint(List.of("relay.internal"), true, EndpointTest::nowhere);

        assertThat(inside.check(new Secret("http://relay.internal:8080/x")))
                .isInstanceOf(Endpoint.Checked.Usable.class);
        assertThat(inside.check(new Secret("ftp://relay.internal/x"))).isInstanceOf(Endpoint.Checked.Refused.class);
    }

    @Test
    void a_host_without_an_address_is_told() {
        assertThat(new Endpoint(List.of("hooks.example.com"), false, EndpointTest::nowhere)
                        .check(new Secret("https://hooks.example.com/x"))
                        .toString())
                .contains("hooks.example.com has no address");
    }

    private static InetAddress[] nowhere(String host) throws UnknownHostException {
        throw new UnknownHostException(host);
    }

    private static Endpoint endpoint(String... addresses) {
        return new Endpoint(List.of("hooks.example.com", "*.teams.example"), false, _ -> {
            var found = new InetAddress[addresses.length];
            for (var i = 0; i < addresses.length; i++) {
                found[i] = InetAddress.getByName(addresses[i]);
            }
            return found;
        });
    }
}
