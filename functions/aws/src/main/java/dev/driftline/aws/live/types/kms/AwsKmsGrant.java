package dev.driftline.aws.live.types.kms;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.kms.model.GrantListEntry;

/// What somebody may do with a key, beside its policy.
final class AwsKmsGrant {

    private static final Shape CONSTRAINTS = Shape.PLAIN.complete();

    static final ResourceType<GrantListEntry> TYPE = ResourceType.named("aws_kms_grant")
            .identifiedBy(declared -> key(declared) + ":" + declared.text("grant_id"))
            .readBy((reads, declared) -> reads.get(Kms.GRANTS, key(declared))
                    .flatMap(grants -> Optional.ofNullable(grants.get(declared.text("grant_id")))))
            .needs(Kms.GRANTS)
            .attribute("constraints", AwsKmsGrant::constraints)
            .attributes(grant -> grant, "grantee_principal", "name", "operations", "retiring_principal")
            .ignored("grant_creation_tokens", "only sent when Terraform makes the grant")
            .ignored("grant_id", "a part of the identity")
            .ignored("grant_token", "only told when the grant is made")
            .ignored("id", "the identity")
            .ignored("key_id", "a part of the identity")
            .ignored("retire_on_delete", "tells Terraform what to do on destroy; AWS knows nothing of it")
            .done();

    private AwsKmsGrant() {}

    private static String key(DeclaredResource declared) {
        return KmsKeyNames.withoutArn(declared.text("key_id"));
    }

    private static Value constraints(GrantListEntry grant) {
        return CONSTRAINTS.set(grant.constraints() == null ? List.of() : List.of(grant.constraints()));
    }
}
