package dev.driftline.aws.live.types.lambda;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.compare.IamPolicy;
import dev.driftline.core.model.DeclaredResource;
import java.util.Optional;

/// A statement of the policy of a layer's version: who may use it.
final class AwsLambdaLayerVersionPermission {

    record Live(Statement statement, String policy) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_lambda_layer_version_permission")
            .readBy(AwsLambdaLayerVersionPermission::read)
            .needs(LambdaSettings.LAYER_POLICIES)
            .attribute("action", live -> live.statement().action())
            .attribute("organization_id", live -> live.statement().condition("aws:PrincipalOrgID"))
            .computed("policy", Live::policy, IamPolicy.MEANING)
            .attribute("principal", live -> live.statement().principal(), Statement.PRINCIPAL)
            .allIgnored("a part of the identity", "id", "layer_name", "statement_id", "version_number")
            .ignored("revision_id", "follows every change of the policy, which is compared")
            .ignored("skip_destroy", "tells Terraform what to do on destroy; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsLambdaLayerVersionPermission() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var version = declared.text("version_number");
        return version.isEmpty()
                ? Optional.empty()
                : reads.get(
                                LambdaSettings.LAYER_POLICIES,
                                new LambdaSettings.LayerVersion(declared.text("layer_name"), Long.parseLong(version)))
                        .flatMap(policy -> Statement.of(policy, declared.text("statement_id"))
                                .map(statement -> new Live(statement, policy)));
    }
}
