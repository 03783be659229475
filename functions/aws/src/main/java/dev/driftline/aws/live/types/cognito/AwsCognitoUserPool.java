package dev.driftline.aws.live.types.cognito;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserPoolType;

/// A user pool without what is in it.
final class AwsCognitoUserPool {

    private static final Shape SHAPE =
            Cognito.SHAPE.renamed("from", "from_email_address").renamed("recovery_mechanisms", "recovery_mechanism");

    /// Amazon Cognito API reference, EmailConfigurationType: Cognito sends by itself unless told otherwise.
    private static final Meaning EMAIL =
            Meaning.unsetIs(Value.single(Value.block().with("email_sending_account", Value.of("COGNITO_DEFAULT"))));

    /// @param softwareToken of the settings of `GetUserPoolMfaConfig`
    record Live(UserPoolType pool, Value softwareToken) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_cognito_user_pool")
            .readBy(AwsCognitoUserPool::read)
            .needs(Cognito.POOLS, Cognito.MFA)
            .attribute(
                    "account_recovery_setting", live -> SHAPE.single(live.pool().accountRecoverySetting()))
            .attribute(
                    "admin_create_user_config", live -> SHAPE.single(live.pool().adminCreateUserConfig()))
            .attributes(
                    Live::pool,
                    "alias_attributes",
                    "auto_verified_attributes",
                    "deletion_protection",
                    "mfa_configuration",
                    "name",
                    "sms_authentication_message",
                    "username_attributes")
            .attribute("device_configuration", live -> SHAPE.single(live.pool().deviceConfiguration()))
            .attribute("email_configuration", live -> SHAPE.single(live.pool().emailConfiguration()), EMAIL)
            .attribute("lambda_config", live -> SHAPE.single(live.pool().lambdaConfig()))
            .attribute("password_policy", AwsCognitoUserPool::passwords)
            .attribute(
                    "schema",
                    live -> UserPoolSchemas.attributes(live.pool().schemaAttributes()),
                    UserPoolSchemas.MEANING)
            .attribute("sms_configuration", live -> SHAPE.single(live.pool().smsConfiguration()))
            .attribute("software_token_mfa_configuration", Live::softwareToken)
            .tags(live -> Cognito.tags(live.pool().userPoolTags()))
            .attribute(
                    "user_attribute_update_settings",
                    live -> SHAPE.single(live.pool().userAttributeUpdateSettings()))
            .attribute("user_pool_add_ons", live -> SHAPE.single(live.pool().userPoolAddOns()))
            .attribute(
                    "username_configuration", live -> SHAPE.single(live.pool().usernameConfiguration()))
            .attribute(
                    "verification_message_template",
                    live -> SHAPE.single(live.pool().verificationMessageTemplate()))
            .allComputed(
                    Live::pool,
                    "arn",
                    "custom_domain",
                    "domain",
                    "email_verification_message",
                    "email_verification_subject",
                    "sms_verification_message")
            .ignored("creation_date", "set once by AWS")
            .ignored("endpoint", "made of the id by Terraform")
            .ignored("estimated_number_of_users", "changes as users come and go")
            .ignored("id", "the identity")
            .ignored("last_modified_date", "moves on with every change")
            .done();

    private AwsCognitoUserPool() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var id = declared.text("id");
        reads.prefetch(Cognito.MFA, id);
        return reads.get(Cognito.POOLS, id)
                .map(pool -> new Live(
                        pool,
                        reads.attempt(Cognito.MFA, id)
                                .value(mfa -> SHAPE.single(mfa.softwareTokenMfaConfiguration()))));
    }

    private static Value passwords(Live live) {
        var policies = live.pool().policies();
        return policies == null ? Value.absent() : SHAPE.single(policies.passwordPolicy());
    }
}
