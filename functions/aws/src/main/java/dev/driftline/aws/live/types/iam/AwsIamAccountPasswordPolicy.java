package dev.driftline.aws.live.types.iam;

import static dev.driftline.aws.live.types.iam.Iam.iam;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.iam.model.PasswordPolicy;

/// What passwords of the account's users must be like. What the answer leaves out is off.
final class AwsIamAccountPasswordPolicy {

    private static final Lookup<Whole, PasswordPolicy> POLICY = Lookup.whole(
                    "iam:GetAccountPasswordPolicy",
                    aws -> iam(aws).getAccountPasswordPolicy().passwordPolicy())
            .global()
            .absentOn(Iam.NO_SUCH_ENTITY);

    static final ResourceType<PasswordPolicy> TYPE = ResourceType.named("aws_iam_account_password_policy")
            .<PasswordPolicy>readBy((reads, declared) -> reads.get(POLICY, Whole.LISTING))
            .needs(POLICY)
            .attribute("allow_users_to_change_password", PasswordPolicy::allowUsersToChangePassword)
            .computed("expire_passwords", PasswordPolicy::expirePasswords)
            .computed("hard_expiry", PasswordPolicy::hardExpiry)
            .computed("max_password_age", PasswordPolicy::maxPasswordAge)
            .attribute("minimum_password_length", PasswordPolicy::minimumPasswordLength)
            .computed("password_reuse_prevention", PasswordPolicy::passwordReusePrevention)
            .computed("require_lowercase_characters", PasswordPolicy::requireLowercaseCharacters)
            .computed("require_numbers", PasswordPolicy::requireNumbers)
            .computed("require_symbols", PasswordPolicy::requireSymbols)
            .computed("require_uppercase_characters", PasswordPolicy::requireUppercaseCharacters)
            .ignored("id", "the same for every account")
            .done();

    private AwsIamAccountPasswordPolicy() {}
}
