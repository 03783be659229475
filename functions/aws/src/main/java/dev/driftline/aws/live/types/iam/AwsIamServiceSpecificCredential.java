package dev.driftline.aws.live.types.iam;

import static dev.driftline.aws.live.types.iam.Iam.iam;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.iam.model.ServiceSpecificCredentialMetadata;

/// A user's name and password for one service, such as CodeCommit. AWS tells the password to nobody.
final class AwsIamServiceSpecificCredential {

    /// By user name.
    private static final Lookup<String, List<ServiceSpecificCredentialMetadata>> CREDENTIALS =
            Lookup.<String, List<ServiceSpecificCredentialMetadata>>each(
                            "iam:ListServiceSpecificCredentials",
                            (aws, user) -> iam(aws).listServiceSpecificCredentials(ask -> ask.userName(user))
                                    .serviceSpecificCredentials())
                    .global()
                    .absentOn(Iam.NO_SUCH_ENTITY);

    static final ResourceType<ServiceSpecificCredentialMetadata> TYPE = ResourceType.named(
                    "aws_iam_service_specific_credential")
            .identifiedBy("service_specific_credential_id")
            .readBy(AwsIamServiceSpecificCredential::read)
            .needs(CREDENTIALS)
            .attribute("service_name", ServiceSpecificCredentialMetadata::serviceName)
            .attribute("status", ServiceSpecificCredentialMetadata::statusAsString, Meaning.unsetIs("Active"))
            .computed("service_user_name", ServiceSpecificCredentialMetadata::serviceUserName)
            .ignored("id", "the service, the user and the credential's id, which is the identity")
            .ignored("service_password", "AWS tells it only when the credential is made")
            .ignored("service_specific_credential_id", "the identity")
            .ignored("user_name", "a part of the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsIamServiceSpecificCredential() {}

    private static Optional<ServiceSpecificCredentialMetadata> read(Reads reads, DeclaredResource declared) {
        var id = declared.text("service_specific_credential_id");
        return reads.get(CREDENTIALS, declared.text("user_name"))
                .flatMap(credentials -> credentials.stream()
                        .filter(credential -> id.equals(credential.serviceSpecificCredentialId()))
                        .findFirst());
    }
}
