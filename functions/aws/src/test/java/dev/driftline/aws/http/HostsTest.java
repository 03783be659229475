package dev.driftline.aws.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.0.0.1",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "192.0.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fd00:ec2::254",
                "::ffff:169.254.169.254",
                "64:ff9b::a9fe:a9fe",
                "2002:a9fe:a9fe::1",
                "2001:0:a9fe::1",
                "ff02::1"
            })
    void what_is_not_reachable_from_everywhere_is_not_public(String address) throws UnknownHostException {
        assertThat(Hosts.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "100.63.255.255", "172.15.0.1", "172.32.0.1", "198.20.0.1", "2606:4700::1111"})
    void what_is_reachable_from_everywhere_is_public(String address) throws UnknownHostException {
        assertThat(Hosts.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://169.254.169.254/latest, 169.254.169.254 has a private or local address",
        "https://[::1]/x, [::1] has a private or local address",
        "https://2130706433/x, 2130706433 has a private or local address",
        "http://8.8.8.8/x, 8.8.8.8 is not asked without https",
        "file:///etc/passwd, not the URL of a host",
        "https://ann:secret@8.8.8.8/x, not the URL of a host"
    })
    void what_may_not_be_asked_is_refused_with_the_reason(String uri, String reason) {
        assertThat(Hosts.publicOnly().refusal(URI.create(uri))).hasValue(reason);
    }

    @Test
    void the_operator_may_allow_a_private_host_and_no_other_and_plain_http_only_where_said() {
        var hosts = Hosts.trusting(List.of("10.0.0.5:8443", "http://10.0.0.6", " "));

        assertThat(hosts.refusal(URI.create("https://10.0.0.5:8443/x"))).isEmpty();
        assertThat(hosts.refusal(URI.create("http://10.0.0.5:8443/x"))).isPresent();
        assertThat(hosts.refusal(URI.create("https://10.0.0.5/x"))).isPresent();
        assertThat(hosts.refusal(URI.create("http://10.0.0.6/x"))).isEmpty();
        assertThat(hosts.refusal(URI.create("https://10.0.0.7/x"))).isPresent();
        assertThat(hosts.scheme("10.0.0.6")).isEqualTo("http");
        assertThat(hosts.scheme("10.0.0.5:8443")).isEqualTo("https");
    }
}
