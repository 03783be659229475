package dev.driftline.aws.delivery;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.secret.StoredTexts;
import dev.driftline.core.delivery.http.Secret;
import dev.driftline.core.delivery.http.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.secretsmanager.model.ResourceNotFoundException;
import software.amazon.awssdk.services.ssm.model.ParameterNotFoundException;

/// What channels need to know and nobody else may: kept in the SSM Parameter Store or in Secrets Manager, and here for
/// some minutes, so that a rotated one is soon noticed.
public final class StoredSecrets implements Secrets {

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Pattern ARN = Pattern.compile("arn:[a-z-]+:(ssm|secretsmanager):([a-z0-9-]+):[0-9]{12}:.*");

    private final String home;
    private final StoredTexts stored;
    private final Clock clock;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(Answer.Found answer, Instant until) {}

    public StoredSecrets(AwsClients clients, Clock clock) {
        this.home = clients.settings().region();
        this.stored = new StoredTexts(clients);
        this.clock = clock;
    }

    @Override
    public Answer get(String reference) {
        var known = kept.get(reference);
        if (known != null && clock.instant().isBefore(known.until())) {
            return known.answer();
        }
        var answer = read(reference);
        if (answer instanceof Answer.Found found) {
            kept.put(reference, new Kept(found, clock.instant().plus(KEPT)));
        }
        return answer;
    }

    private Answer read(String reference) {
        var arn = ARN.matcher(reference);
        if (arn.matches()) {
            return arn.group(1).equals("ssm") ? parameter(reference, arn.group(2)) : secret(reference, arn.group(2));
        }
        if (reference.startsWith("ssm:")) {
            return parameter(reference.substring(4), home);
        }
        return reference.startsWith("secretsmanager:")
                ? secret(reference.substring(15), home)
                : new Answer.Refused(
                        "a secret is not referred to as ssm:NAME or secretsmanager:NAME",
                        "store it, and write the reference into the configuration");
    }

    private Answer parameter(String name, String region) {
        try {
            return new Answer.Found(new Secret(stored.parameter(name, region)));
        } catch (ParameterNotFoundException _) {
            return new Answer.Refused(
                    "there is no SSM parameter " + name,
                    "make it: aws ssm put-parameter --type SecureString --name %s --value VALUE".formatted(name));
        } catch (SdkException e) {
            return new Answer.Refused(
                    "the SSM parameter %s could not be read (%s)".formatted(name, Reason.of(e)),
                    "the function's role needs ssm:GetParameter on it, and kms:Decrypt on its key");
        }
    }

    private Answer secret(String name, String region) {
        try {
            return stored.secret(name, region)
                    .<Answer>map(text -> new Answer.Found(new Secret(text)))
                    .orElseGet(() -> new Answer.Refused("the secret " + name + " is binary", "keep it as text"));
        } catch (ResourceNotFoundException _) {
            return new Answer.Refused(
                    "there is no secret " + name,
                    "make it: aws secretsmanager create-secret --name %s --secret-string VALUE".formatted(name));
        } catch (SdkException e) {
            return new Answer.Refused(
                    "the secret %s could not be read (%s)".formatted(name, Reason.of(e)),
                    "the function's role needs secretsmanager:GetSecretValue on it, and kms:Decrypt on its key");
        }
    }
}
