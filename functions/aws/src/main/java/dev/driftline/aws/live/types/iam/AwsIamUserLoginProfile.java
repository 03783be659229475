package dev.driftline.aws.live.types.iam;

import static dev.driftline.aws.live.types.iam.Iam.iam;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.iam.model.LoginProfile;

/// That a user has a password for the console: there or not there. Everything else of it is Terraform's first password.
final class AwsIamUserLoginProfile {

    static final Lookup<String, LoginProfile> PROFILES = Lookup.<String, LoginProfile>each(
                    "iam:GetLoginProfile",
                    (aws, user) ->
                            iam(aws).getLoginProfile(ask -> ask.userName(user)).loginProfile())
            .global()
            .absentOn(Iam.NO_SUCH_ENTITY);

    private static final String FIRST_PASSWORD = "of the first password; AWS does not return it";

    static final ResourceType<LoginProfile> TYPE = ResourceType.named("aws_iam_user_login_profile")
            .identifiedBy("user")
            .readBy(PROFILES)
            .ignored("encrypted_password", FIRST_PASSWORD)
            .ignored("id", "the user, who is the identity")
            .ignored("key_fingerprint", "of the PGP key that Terraform encrypted the first password with")
            .ignored("password", FIRST_PASSWORD)
            .ignored("password_length", FIRST_PASSWORD)
            .ignored("password_reset_required", "ends when the user sets a password, as was asked for")
            .ignored("pgp_key", "what Terraform encrypts the first password with; AWS knows nothing of it")
            .ignored("user", "the identity")
            .done();

    private AwsIamUserLoginProfile() {}
}
