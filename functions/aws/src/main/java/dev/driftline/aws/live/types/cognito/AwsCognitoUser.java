package dev.driftline.aws.live.types.cognito;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminGetUserResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;

/// A user of a pool.
final class AwsCognitoUser {

    private static final String CUSTOM = "custom:";

    static final ResourceType<AdminGetUserResponse> TYPE = ResourceType.named("aws_cognito_user")
            .readBy(Cognito.inPool(Cognito.USERS, "username"))
            .needs(Cognito.USERS)
            .attribute("attributes", AwsCognitoUser::attributes, Meaning.each(AwsCognitoUser::plain))
            .attribute("enabled", AdminGetUserResponse::enabled)
            .computed("sub", AwsCognitoUser::sub)
            .allIgnored(
                    "handed to Cognito once; AWS does not return it",
                    "client_metadata",
                    "desired_delivery_mediums",
                    "force_alias_creation",
                    "message_action",
                    "password",
                    "temporary_password",
                    "validation_data")
            .ignored("creation_date", "set once by AWS")
            .ignored("id", "the identity")
            .ignored("last_modified_date", "moves on with every change")
            .allIgnored("the user's own choice", "mfa_setting_list", "preferred_mfa_setting")
            .ignored("status", "changes as the user signs in")
            .ignored("user_pool_id", "the identity")
            .ignored("username", "the identity")
            .done();

    private AwsCognitoUser() {}

    private static Value attributes(AdminGetUserResponse user) {
        return Value.map(user.userAttributes().stream()
                .collect(Collectors.toMap(
                        AttributeType::name,
                        attribute -> Objects.requireNonNullElse(attribute.value(), ""),
                        (first, second) -> second)));
    }

    /// A pool's own attributes are `custom:` in AWS, with or without in a state; `sub` is an attribute of the resource.
    private static Value plain(Value attributes) {
        var plain = new TreeMap<String, Value>();
        attributes.entries().forEach((name, value) -> {
            if (!name.equals("sub")) {
                plain.put(name.startsWith(CUSTOM) ? name.substring(CUSTOM.length()) : name, value);
            }
        });
        return new Value.MapOf(plain);
    }

    private static @Nullable String sub(AdminGetUserResponse user) {
        return user.userAttributes().stream()
                .filter(attribute -> attribute.name().equals("sub"))
                .map(AttributeType::value)
                .findFirst()
                .orElse(null);
    }
}
