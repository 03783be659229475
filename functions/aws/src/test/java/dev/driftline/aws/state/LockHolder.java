package dev.driftline.aws.state;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.client.AwsSettings;
import dev.driftline.core.state.LockMode;
import dev.driftline.core.state.StateLimits;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/// A process that takes the lock of a state and never gets on: to be stopped from outside.
final class LockHolder {

    private LockHolder() {}

    /// @param arguments the endpoint and the location of a state whose digest is wrong
    public static void main(String[] arguments) {
        var settings = new AwsSettings("us-east-1", Optional.of(URI.create(arguments[0])), 2);
        try (var clients = new AwsClients(settings)) {
            new StateSources(clients, LockMode.ACQUIRE, StateLimits.defaults(), Clock.systemUTC(), duration -> {
                        System.out.println("holding");
                        Thread.sleep(600_000);
                    })
                    .open(arguments[1])
                    .read();
        }
    }
}
