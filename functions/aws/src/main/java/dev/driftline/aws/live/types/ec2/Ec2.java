package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.Filter;
import software.amazon.awssdk.services.ec2.model.SecurityGroup;
import software.amazon.awssdk.services.ec2.model.Subnet;
import software.amazon.awssdk.services.ec2.model.Tag;
import software.amazon.awssdk.services.ec2.model.Vpc;

/// The EC2 calls that several types share.
///
/// All go by filter: a filter leaves unknown ids out, an id list fails whole on the first of them. A filter
/// takes up to 200 values (Amazon EC2 API reference, "Filtering"). Paginated calls also have the larger of
/// EC2's request quotas.
final class Ec2 {

    static final int FILTER_VALUES = 200;

    static final Lookup<String, Vpc> VPCS = Lookup.batches(
            "ec2:DescribeVpcs",
            FILTER_VALUES,
            (aws, ids) -> ec2(aws).describeVpcsPaginator(ask -> ask.filters(by("vpc-id", ids)))
                    .vpcs(),
            Vpc::vpcId);

    static final Lookup<String, Subnet> SUBNETS = Lookup.batches(
            "ec2:DescribeSubnets",
            FILTER_VALUES,
            (aws, ids) -> ec2(aws).describeSubnetsPaginator(ask -> ask.filters(by("subnet-id", ids)))
                    .subnets(),
            Subnet::subnetId);

    static final Lookup<String, SecurityGroup> SECURITY_GROUPS = Lookup.batches(
            "ec2:DescribeSecurityGroups",
            FILTER_VALUES,
            (aws, ids) -> ec2(aws).describeSecurityGroupsPaginator(ask -> ask.filters(by("group-id", ids)))
                    .securityGroups(),
            SecurityGroup::groupId);

    private Ec2() {}

    static Ec2Client ec2(Aws aws) {
        return aws.client(Ec2Client.class, Ec2Client::builder);
    }

    static Filter by(String filter, List<String> values) {
        return Filter.builder().name(filter).values(values).build();
    }

    static Value tags(@Nullable List<Tag> tags) {
        var entries = new TreeMap<String, String>();
        if (tags != null) {
            tags.forEach(tag -> entries.put(tag.key(), tag.value()));
        }
        return Value.map(Map.copyOf(entries));
    }
}
