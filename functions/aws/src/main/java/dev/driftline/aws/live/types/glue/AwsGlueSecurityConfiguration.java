package dev.driftline.aws.live.types.glue;

import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import java.util.Optional;
import software.amazon.awssdk.services.glue.model.SecurityConfiguration;

/// How jobs encrypt what they write.
final class AwsGlueSecurityConfiguration {

    private static final Shape SHAPE = Shape.PLAIN
            .complete()
            .renamed("cloud_watch_encryption", "cloudwatch_encryption")
            .renamed("cloud_watch_encryption_mode", "cloudwatch_encryption_mode");

    static final ResourceType<SecurityConfiguration> TYPE = ResourceType.named("aws_glue_security_configuration")
            .identifiedBy("name")
            .readBy((reads, declared) -> reads.get(GlueJobs.SECURITY_CONFIGURATIONS, Whole.LISTING)
                    .flatMap(all -> Optional.ofNullable(all.get(declared.text("name")))))
            .needs(GlueJobs.SECURITY_CONFIGURATIONS)
            .attribute("encryption_configuration", live -> SHAPE.single(live.encryptionConfiguration()))
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .done();

    private AwsGlueSecurityConfiguration() {}
}
