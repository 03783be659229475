package dev.driftline.core.delivery.http;

/// Where secrets are kept. Asked when there is something to send, not before: it may cost a call.
@FunctionalInterface
public interface Secrets {

    /// @param reference as in the configuration: `ssm:/driftline/slack`, `secretsmanager:driftline/slack`, an ARN
    Answer get(String reference);

    sealed interface Answer {
        record Found(Secret secret) implements Answer {}

        /// @param problem one line, without the secret
        record Refused(String problem, String hint) implements Answer {}
    }
}
