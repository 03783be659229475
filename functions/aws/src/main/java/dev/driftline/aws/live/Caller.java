package dev.driftline.aws.live;

import dev.driftline.aws.client.AwsClients;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sts.StsClient;

/// Whose account the credentials are, asked once a scan. `sts:GetCallerIdentity` needs no permission.
final class Caller {

    private final AwsClients clients;
    private final AtomicReference<Optional<String>> account = new AtomicReference<>();

    Caller(AwsClients clients) {
        this.clients = clients;
    }

    /// Twelve digits; empty when AWS would not tell, and then no account is ruled out.
    synchronized Optional<String> account() {
        var known = account.get();
        if (known == null) {
            known = ask();
            account.set(known);
        }
        return known;
    }

    private Optional<String> ask() {
        try {
            return Optional.ofNullable(clients.get(
                            StsClient.class,
                            StsClient::builder,
                            clients.settings().region())
                    .getCallerIdentity()
                    .account());
        } catch (SdkException e) {
            return Optional.empty();
        }
    }
}
