package dev.driftline.aws.config;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.secret.StoredTexts;
import dev.driftline.core.config.BadConfigurationException;
import dev.driftline.core.config.Configuration;
import dev.driftline.core.config.ConfigurationFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;

/// `driftline.yaml` where a function finds it: an object (`s3://bucket/driftline.yaml`) or a parameter
/// (`ssm:/driftline/config`, at most 8 KB).
public final class StoredConfiguration {

    private static final Pattern OBJECT = Pattern.compile("s3://([^/]+)/(.+)");
    private static final int LARGEST = 4_000_000;

    private final AwsClients clients;

    public StoredConfiguration(AwsClients clients) {
        this.clients = clients;
    }

    /// @throws BadConfigurationException when it cannot be had or is not right
    public Configuration read(String location) {
        return ConfigurationFile.read(location, text(location));
    }

    /// What stands there, for a file that a configuration names.
    ///
    /// @throws BadConfigurationException when it cannot be had
    public String text(String location) {
        var object = OBJECT.matcher(location);
        try {
            if (object.matches()) {
                return object(object.group(1), object.group(2));
            }
            if (location.startsWith("ssm:")) {
                return new StoredTexts(clients).parameter(location.substring("ssm:".length()));
            }
        } catch (SdkException e) {
            throw unusable(
                    location,
                    "cannot be read (%s)".formatted(reason(e)),
                    "check the name, and that the function's role may read it (s3:GetObject, ssm:GetParameter)");
        }
        throw unusable(location, "no place for a configuration", "write s3://bucket/key or ssm:/name");
    }

    private String object(String bucket, String key) {
        try (var in = clients.get(
                        S3Client.class, S3Client::builder, clients.settings().region())
                .getObject(get -> get.bucket(bucket).key(key))) {
            var bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw unusable("s3://" + bucket + "/" + key, "larger than 4 MB", "keep it shorter");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw unusable(
                    "s3://" + bucket + "/" + key,
                    "the connection broke (%s)".formatted(e.getClass().getSimpleName()),
                    "the next run reads it again");
        }
    }

    private static String reason(SdkException e) {
        return e instanceof AwsServiceException service
                ? Optional.ofNullable(service.awsErrorDetails())
                        .map(AwsErrorDetails::errorCode)
                        .orElse("HTTP " + service.statusCode())
                : e.getClass().getSimpleName();
    }

    private static BadConfigurationException unusable(String location, String problem, String hint) {
        return new BadConfigurationException(List.of("%s: %s; %s".formatted(location, problem, hint)));
    }
}
