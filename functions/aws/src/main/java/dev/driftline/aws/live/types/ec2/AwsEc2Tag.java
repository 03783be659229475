package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Claim;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.ec2.model.TagDescription;

/// One tag of an EC2 resource that this state, or another one, or nobody declares.
final class AwsEc2Tag {

    private static final Lookup<String, List<TagDescription>> TAGS = Lookup.grouped(
            "ec2:DescribeTags",
            Ec2.FILTER_VALUES,
            (aws, resources) -> ec2(aws).describeTagsPaginator(ask -> ask.filters(Ec2.by("resource-id", resources)))
                    .tags(),
            TagDescription::resourceId);

    static final ResourceType<TagDescription> TYPE = ResourceType.named("aws_ec2_tag")
            .readBy(AwsEc2Tag::read)
            .needs(TAGS)
            .claims(
                    Claim.ANY_TYPE,
                    "tags",
                    declared -> declared.text("resource_id"),
                    declared -> Value.map(Map.of(declared.text("key"), declared.get("value"))))
            .ignored("id", "made up by Terraform")
            .ignored("key", "a part of the identity")
            .ignored("resource_id", "a part of the identity")
            .attribute("value", TagDescription::value)
            .done();

    private AwsEc2Tag() {}

    private static Optional<TagDescription> read(Reads reads, DeclaredResource declared) {
        return reads.get(TAGS, declared.text("resource_id")).stream()
                .flatMap(List::stream)
                .filter(tag -> declared.text("key").equals(tag.key()))
                .findFirst();
    }
}
