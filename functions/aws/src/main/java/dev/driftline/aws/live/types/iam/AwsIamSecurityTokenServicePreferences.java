package dev.driftline.aws.live.types.iam;

import static dev.driftline.aws.live.types.iam.Iam.iam;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.Value;
import java.util.Map;
import software.amazon.awssdk.services.iam.model.SummaryKeyType;

/// In which regions tokens of the global STS endpoint are valid.
final class AwsIamSecurityTokenServicePreferences {

    private static final Lookup<Whole, Map<SummaryKeyType, Integer>> SUMMARY =
            Lookup.<Map<SummaryKeyType, Integer>>whole(
                            "iam:GetAccountSummary",
                            aws -> iam(aws).getAccountSummary().summaryMap())
                    .global();

    static final ResourceType<Map<SummaryKeyType, Integer>> TYPE = ResourceType.named(
                    "aws_iam_security_token_service_preferences")
            .<Map<SummaryKeyType, Integer>>readBy((reads, declared) -> reads.get(SUMMARY, Whole.LISTING))
            .needs(SUMMARY)
            .attribute("global_endpoint_token_version", AwsIamSecurityTokenServicePreferences::version)
            .ignored("id", "the account, which is the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsIamSecurityTokenServicePreferences() {}

    /// The summary says 1 or 2 for what is written `v1Token` or `v2Token` (IAM API reference, GetAccountSummary and
    /// SetSecurityTokenServicePreferences).
    private static Value version(Map<SummaryKeyType, Integer> summary) {
        var version = summary.get(SummaryKeyType.GLOBAL_ENDPOINT_TOKEN_VERSION);
        return version == null ? Value.absent() : Value.of("v%dToken".formatted(version));
    }
}
