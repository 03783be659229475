package dev.driftline.aws.live.types.appsync;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import software.amazon.awssdk.services.appsync.model.ApiKey;

/// A key that callers send. AWS calls it by its value, so the API is the identity that is shown.
final class AwsAppsyncApiKey {

    static final ResourceType<ApiKey> TYPE = ResourceType.named("aws_appsync_api_key")
            .identifiedBy("api_id")
            .readBy(AwsAppsyncApiKey::read)
            .needs(AppSync.API_KEYS)
            .attribute("description", ApiKey::description)
            .attribute(
                    "expires",
                    key -> Instant.ofEpochSecond(key.expires()).toString(),
                    Meaning.eachText(AwsAppsyncApiKey::hour))
            .ignored("api_id", "the identity")
            .ignored("id", "the identity, a secret")
            .ignored("key", "a secret; a part of the id")
            .done();

    private AwsAppsyncApiKey() {}

    private static Optional<ApiKey> read(Reads reads, DeclaredResource declared) {
        var id = declared.text("id");
        return reads.get(AppSync.API_KEYS, declared.text("api_id"))
                .flatMap(keys -> Optional.ofNullable(keys.get(id.substring(id.indexOf(':') + 1))));
    }

    /// AppSync rounds down to the hour (AppSync API reference, CreateApiKey).
    private static String hour(String time) {
        try {
            return Instant.parse(time).truncatedTo(ChronoUnit.HOURS).toString();
        } catch (DateTimeParseException e) {
            return time; // No time; compared as it is.
        }
    }
}
