package dev.driftline.aws.live.types.ec2;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworksTest {

    @ParameterizedTest
    @CsvSource({
        "100.68.0.18/18, 100.68.0.0/18",
        "10.0.0.1/32, 10.0.0.1/32",
        "192.0.2.77/0, 0.0.0.0/0",
        "2001:0DB8:0000:0000:0000:0000:0000:0001/32, 2001:db8::/32",
        "::/0, ::/0",
        "2600:1f14:abc:de00::/56, 2600:1f14:0abc:de00:0:0:0:0/56",
        "0:0:0:0:0:0:0:0/0, ::/0",
        "2001:db8::1, 2001:0DB8:0:0:0:0:0:0001",
        "2001:DB8::1/128, 2001:db8:0:0::1/128"
    })
    void two_spellings_of_one_block_are_one(String one, String other) {
        assertThat(Networks.cidr(one)).isEqualTo(Networks.cidr(other));
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.0.0.0/9",
        "10.1.0.0/16, 10.2.0.0/16",
        "2001:db8::1, 2001:db8::1:0",
        "10.0.0.1, 10.0.0.1/32",
        "::/0, ::/1",
        "::/0, 0.0.0.0/0"
    })
    void two_blocks_are_two(String one, String other) {
        assertThat(Networks.cidr(one)).isNotEqualTo(Networks.cidr(other));
    }

    @ParameterizedTest
    @CsvSource({
        "sg-0123456789abcdef0",
        "pl-63a5400a",
        "self",
        "10.0.0.1",
        "not.an.address/8",
        "1.2.3.4.5/8",
        "999.1.1.1/8",
        "999.1.1.1",
        "1::2::3",
        "10.0.0.0/99999999999"
    })
    void what_is_no_block_stays_as_it_is(String text) {
        assertThat(Networks.cidr(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "TCP, 6",
        "udp, 17",
        "icmp, 1",
        "icmpv6, ipv6-icmp",
        "ALL, -1",
        "icmpv6, 58",
        "ipv6-icmp, 58",
        "all, -1",
        "esp, 50"
    })
    void a_protocol_has_a_name_and_a_number(String name, String number) {
        assertThat(Networks.protocol(name)).isEqualTo(Networks.protocol(number));
    }

    @Test
    void an_unassigned_protocol_is_its_number() {
        assertThat(Networks.protocol("253")).isEqualTo("253");
    }
}
