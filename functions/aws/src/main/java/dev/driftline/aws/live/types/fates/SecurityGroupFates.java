package dev.driftline.aws.live.types.fates;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.scan.LiveResources.Fate;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.ec2.model.Filter;
import software.amazon.awssdk.services.ec2.model.SecurityGroup;

/// A group's name is one of a kind in its VPC (Amazon VPC user guide, "Security groups").
final class SecurityGroupFates {

    private static final Lookup<String, List<SecurityGroup>> NAMES = Lookup.grouped(
            "ec2:DescribeSecurityGroups",
            200,
            (aws, names) -> Namesakes.ec2(aws)
                    .describeSecurityGroupsPaginator(ask -> ask.filters(
                            Filter.builder().name("group-name").values(names).build()))
                    .securityGroups(),
            SecurityGroup::groupName);

    private SecurityGroupFates() {}

    static Optional<Fate> of(Reads reads, DeclaredResource declared) {
        var name = declared.text("name");
        if (name.isEmpty() || name.matches(".*[*?\\\\].*")) {
            return Optional.empty();
        }
        var others = reads.get(NAMES, name).orElse(List.of()).stream()
                .filter(group -> declared.text("vpc_id").equals(group.vpcId()))
                .map(SecurityGroup::groupId)
                .filter(id -> !id.equals(declared.text("id")))
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(Fate.replaced("its name", others));
    }
}
