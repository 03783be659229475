package dev.driftline.aws.secret;

import java.util.regex.Pattern;

/// Where a secret is kept: `ssm:NAME`, `secretsmanager:NAME`, or the name of an environment variable. Never the secret.
public record SecretReference(Store store, String name) {

    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,127}");
    /// Names and ARNs, as both services take them.
    private static final Pattern STORED = Pattern.compile("[A-Za-z0-9_.:/+=@-]{1,1024}");

    public enum Store {
        ENVIRONMENT,
        SSM,
        SECRETS_MANAGER
    }

    /// @throws IllegalArgumentException when it is no reference; the message does not quote it, as it may be the secret
    public static SecretReference parse(String text) {
        if (text.startsWith("ssm:")) {
            return checked(Store.SSM, text.substring("ssm:".length()), STORED);
        }
        if (text.startsWith("secretsmanager:")) {
            return checked(Store.SECRETS_MANAGER, text.substring("secretsmanager:".length()), STORED);
        }
        return checked(Store.ENVIRONMENT, text.startsWith("env:") ? text.substring("env:".length()) : text, VARIABLE);
    }

    private static SecretReference checked(Store store, String name, Pattern allowed) {
        if (!allowed.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "no reference to a secret: give the name of an environment variable, ssm:NAME or secretsmanager:NAME");
        }
        return new SecretReference(store, name);
    }

    /// As it is written.
    @Override
    public String toString() {
        return switch (store) {
            case ENVIRONMENT -> "environment variable " + name;
            case SSM -> "SSM parameter " + name;
            case SECRETS_MANAGER -> "secret " + name + " of Secrets Manager";
        };
    }
}
