package dev.driftline.aws.live.types.ses;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.ses.model.IdentityDkimAttributes;

/// The keys by which SES signs the mail of a domain.
final class AwsSesDomainDkim {

    static final ResourceType<IdentityDkimAttributes> TYPE = ResourceType.named("aws_ses_domain_dkim")
            .readBy(Ses.DKIMS)
            .computed("dkim_tokens", dkim -> Value.set(dkim.dkimTokens()))
            .ignored("domain", "the identity")
            .ignored("id", "the identity")
            .done();

    private AwsSesDomainDkim() {}
}
