package dev.driftline.aws.live.kit;

import dev.driftline.aws.client.AwsClients;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;

/// One account in one region: what a lookup sends its requests with.
///
/// @param account twelve digits, empty when not known
public record Aws(AwsClients clients, String account, String region) {

    /// The region where AWS keeps its global services (IAM, Route 53, CloudFront).
    static final String GLOBAL = "us-east-1";

    /// `aws.client(Ec2Client.class, Ec2Client::builder)`
    public <C extends AutoCloseable, B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>> C client(
            Class<C> type, Supplier<B> builder) {
        return clients.get(type, builder, region);
    }

    Aws global() {
        return new Aws(clients, account, GLOBAL);
    }
}
