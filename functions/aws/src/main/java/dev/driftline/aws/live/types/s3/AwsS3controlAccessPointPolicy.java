package dev.driftline.aws.live.types.s3;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.compare.IamPolicy;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;

/// What an access point allows.
final class AwsS3controlAccessPointPolicy {

    record Live(String policy, Value open) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_s3control_access_point_policy")
            .readBy(AwsS3controlAccessPointPolicy::read)
            .needs(S3Control.POLICIES, S3Control.POLICY_STATUSES)
            .mirroredIn(
                    "aws_s3_access_point", AwsS3controlAccessPointPolicy::point, "policy", "has_public_access_policy")
            .attribute("policy", Live::policy, IamPolicy.MEANING)
            .computed("has_public_access_policy", Live::open)
            .ignored("access_point_arn", "the identity")
            .ignored("id", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsS3controlAccessPointPolicy() {}

    /// `arn:aws:s3:us-east-1:123456789012:accesspoint/name` is `123456789012:name` as an access point; one on an
    /// Outpost has the ARN for both.
    private static String point(DeclaredResource declared) {
        var arn = declared.text("access_point_arn");
        var parts = arn.split(":", -1);
        return parts.length == 6 && parts[5].startsWith("accesspoint/")
                ? parts[4] + ":" + parts[5].substring("accesspoint/".length())
                : arn;
    }

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var point = point(declared);
        var parts = point.split(":", -1);
        var key = parts.length == 2
                ? new S3Control.Point(parts[0], parts[1])
                : new S3Control.Point(parts.length > 4 ? parts[4] : "", point);
        reads.prefetch(S3Control.POLICY_STATUSES, key);
        return reads.get(S3Control.POLICIES, key)
                .map(policy -> new Live(
                        policy,
                        reads.attempt(S3Control.POLICY_STATUSES, key).value(status -> Value.of(status.isPublic()))));
    }
}
