package dev.driftline.aws.live.types.wafv2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.net.InetAddress;
import software.amazon.awssdk.services.wafv2.model.IPSet;

/// Addresses that rules refer to.
final class AwsWafv2IpSet {

    static final ResourceType<Waf.Tagged<IPSet>> TYPE = ResourceType.named("aws_wafv2_ip_set")
            .readBy(Waf.tagged(Waf.IP_SETS))
            .needs(Waf.IP_SETS.regional(), Waf.TAGS.regional(), Tagging.TAGGED)
            .attribute("addresses", live -> Value.set(live.thing().addresses()), Meaning.eachText(AwsWafv2IpSet::block))
            .attribute("description", live -> live.thing().description())
            .attribute("ip_address_version", live -> live.thing().ipAddressVersionAsString())
            .tags(Waf.Tagged::tags)
            .computed("arn", live -> live.thing().arn())
            .ignored("id", "the identity")
            .ignored("lock_token", "another after every write, even one that changes nothing")
            .ignored("name", "the identity")
            .ignored("scope", "the identity")
            .done();

    private AwsWafv2IpSet() {}

    /// IPv6 blocks are written shortened or in full (RFC 5952).
    private static String block(String text) {
        var slash = text.indexOf('/');
        if (slash < 0 || !text.contains(":")) {
            return text;
        }
        try {
            return InetAddress.ofLiteral(text.substring(0, slash)).getHostAddress() + text.substring(slash);
        } catch (IllegalArgumentException e) {
            return text; // No address; compared as it is.
        }
    }
}
