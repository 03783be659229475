package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.FILTER_VALUES;
import static dev.driftline.aws.live.types.ec2.Ec2.by;
import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.ec2.model.KeyPairInfo;

/// The public half of a key pair, by its name.
final class AwsKeyPair {

    private static final Lookup<String, KeyPairInfo> KEY_PAIRS = Lookup.batches(
            "ec2:DescribeKeyPairs",
            FILTER_VALUES,
            (aws, names) -> ec2(aws).describeKeyPairs(ask -> ask.filters(by("key-name", names)))
                    .keyPairs(),
            KeyPairInfo::keyName);

    static final ResourceType<KeyPairInfo> TYPE = ResourceType.named("aws_key_pair")
            .readBy(KEY_PAIRS)
            .computed("fingerprint", KeyPairInfo::keyFingerprint)
            .computed("key_pair_id", KeyPairInfo::keyPairId)
            .computed("key_type", KeyPairInfo::keyTypeAsString)
            .tags(pair -> Ec2.tags(pair.tags()))
            .ignored("arn", "made of the name by Terraform")
            .ignored("id", "the identity")
            .ignored("key_name", "the identity")
            .ignored("key_name_prefix", "only read when Terraform creates the pair")
            .ignored("public_key", "its fingerprint is compared")
            .done();

    private AwsKeyPair() {}
}
