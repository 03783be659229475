package dev.driftline.aws.live.types.organizations;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.IamPolicy;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.organizations.model.Policy;

/// A policy of the organization, whoever it binds.
final class AwsOrganizationsPolicy {

    record Live(Policy policy, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_organizations_policy")
            .readBy(AwsOrganizationsPolicy::read)
            .needs(OrganizationPolicies.POLICIES, Organizations.TAGS)
            // Other kinds than service control policies are plain JSON, which reads the same.
            .attribute("content", live -> live.policy().content(), IamPolicy.MEANING)
            .attribute("description", live -> live.policy().policySummary().description())
            .attribute("name", live -> live.policy().policySummary().name())
            .attribute(
                    "type",
                    live -> live.policy().policySummary().typeAsString(),
                    Meaning.unsetIs("SERVICE_CONTROL_POLICY"))
            .tags(Live::tags)
            .computed("arn", live -> live.policy().policySummary().arn())
            .ignored("id", "the identity")
            .ignored("skip_destroy", "tells Terraform what to do on destroy; AWS knows nothing of it")
            .done();

    private AwsOrganizationsPolicy() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var id = declared.text("id");
        reads.prefetch(Organizations.TAGS, id);
        return reads.get(OrganizationPolicies.POLICIES, id)
                .map(policy ->
                        new Live(policy, reads.attempt(Organizations.TAGS, id).value(Value::map)));
    }
}
