package dev.driftline.aws.live.types.s3;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.compare.IamPolicy;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.s3control.model.GetAccessPointResponse;

/// Another name for a bucket, with a policy of its own.
final class AwsS3AccessPoint {

    record Live(GetAccessPointResponse point, Value policy, Value open) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_s3_access_point")
            .readBy(AwsS3AccessPoint::read)
            .needs(S3Control.ACCESS_POINTS, S3Control.POLICIES, S3Control.POLICY_STATUSES)
            .attribute("bucket", live -> live.point().bucket())
            .attribute(
                    "public_access_block_configuration",
                    live -> Shape.PLAIN.single(live.point().publicAccessBlockConfiguration()),
                    Meaning.whereTold())
            .attribute(
                    "vpc_configuration", live -> Shape.PLAIN.single(live.point().vpcConfiguration()))
            .allComputed(Live::point, "alias", "bucket_account_id", "network_origin")
            .computed("has_public_access_policy", Live::open)
            // It may be a resource of its own.
            .computed("policy", Live::policy, IamPolicy.MEANING)
            .ignored("account_id", "a part of the identity")
            .ignored("arn", "made of the name, which is the identity")
            .ignored("domain_name", "made of the name and the account by Terraform")
            .ignored("endpoints", "made of the name and the account by AWS")
            .ignored("id", "the identity")
            .ignored("name", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsS3AccessPoint() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        // On an Outpost the identity is an ARN, by which S3 is then asked.
        var id = declared.text("id");
        var key = new S3Control.Point(declared.text("account_id"), id.startsWith("arn:") ? id : declared.text("name"));
        reads.prefetch(S3Control.POLICIES, key);
        reads.prefetch(S3Control.POLICY_STATUSES, key);
        return reads.get(S3Control.ACCESS_POINTS, key)
                .map(point -> new Live(
                        point,
                        reads.attempt(S3Control.POLICIES, key).value(Value::of),
                        reads.attempt(S3Control.POLICY_STATUSES, key).value(status -> Value.of(status.isPublic()))));
    }
}
