package dev.driftline.aws.live.types.ssm;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.ssm.model.AssociationDescription;
import software.amazon.awssdk.services.ssm.model.InstanceAssociationOutputLocation;

/// That a document is applied to instances, again and again.
final class AwsSsmAssociation {

    static final ResourceType<AssociationDescription> TYPE = ResourceType.named("aws_ssm_association")
            .identifiedBy("association_id")
            .readBy(SsmParts.ASSOCIATIONS)
            .attributes(
                    live -> live,
                    "apply_only_at_cron_interval",
                    "association_name",
                    "automation_target_parameter_name",
                    "compliance_severity",
                    "instance_id",
                    "max_concurrency",
                    "max_errors",
                    "name",
                    "schedule_expression",
                    "sync_compliance")
            .allComputed(live -> live, "document_version")
            .attribute("output_location", live -> output(live.outputLocation()))
            .computed("parameters", live -> parameters(live.parameters()))
            .attribute("targets", live -> SsmWindows.targets(live.targets()))
            .ignored("arn", "follows from the id, which is the identity")
            .ignored("association_id", "the identity")
            .ignored("id", "the identity")
            .ignored("wait_for_success_timeout_seconds", "how long Terraform waits; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsSsmAssociation() {}

    private static Value output(@Nullable InstanceAssociationOutputLocation output) {
        return output == null || output.s3Location() == null
                ? Value.single(null)
                : Value.single(Value.block()
                        .with("s3_bucket_name", Value.of(output.s3Location().outputS3BucketName()))
                        .with("s3_key_prefix", Value.of(output.s3Location().outputS3KeyPrefix()))
                        .with("s3_region", Value.of(output.s3Location().outputS3Region())));
    }

    /// Terraform writes a list of values as one text.
    private static Value parameters(Map<String, List<String>> parameters) {
        var joined = new HashMap<String, String>();
        parameters.forEach((name, values) -> joined.put(name, String.join(",", values)));
        return Value.map(joined);
    }
}
