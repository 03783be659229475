package dev.driftline.aws.client;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.AdaptiveRetryStrategy;
import software.amazon.awssdk.services.s3.S3BaseClientBuilder;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.auth.StsAssumeRoleCredentialsProvider;

/// The SDK clients of one scan, each made when first asked for, and the count of what they sent.
public final class AwsClients implements AutoCloseable {

    private final AwsSettings settings;
    private final SdkHttpClient http;
    private final CallCounter counter;
    private final Pace pace;
    private final Optional<AwsCredentialsProvider> credentials;
    private final Closing closing;
    private final Map<Key, AutoCloseable> clients = new ConcurrentHashMap<>();
    private final Map<Role, AwsClients> assumed = new ConcurrentHashMap<>();

    private record Key(Class<?> type, String region) {}

    public AwsClients(AwsSettings settings) {
        this(
                settings,
                UrlConnectionHttpClient.builder()
                        .connectionTimeout(Duration.ofSeconds(5))
                        .socketTimeout(Duration.ofSeconds(60))
                        .build());
    }

    /// @param http what carries requests: tests replay recorded answers through it
    public AwsClients(AwsSettings settings, SdkHttpClient http) {
        this(
                settings,
                http,
                new CallCounter(settings.maxCalls()),
                new Pace(settings.limits()),
                Optional.empty(),
                Closing.never());
    }

    private AwsClients(
            AwsSettings settings,
            SdkHttpClient http,
            CallCounter counter,
            Pace pace,
            Optional<AwsCredentialsProvider> credentials,
            Closing closing) {
        this.settings = settings;
        this.http = http;
        this.counter = counter;
        this.pace = pace;
        this.credentials = credentials;
        this.closing = closing;
    }

    /// The same until then: what is asked later is refused because of an [LeftOutException]. Closed with this.
    public AwsClients until(Instant end, Clock clock) {
        return new AwsClients(settings, http, counter, pace, credentials, new Closing(end, clock));
    }

    /// The same with another role's permissions, assumed when first used; its calls are counted here. Closed with this.
    public AwsClients as(Role role) {
        return assumed.computeIfAbsent(
                // Quotas are an account's, and each role reads one.
                role,
                wanted -> new AwsClients(
                        settings, http, counter, new Pace(settings.limits()), Optional.of(assume(wanted)), closing));
    }

    private AwsCredentialsProvider assume(Role role) {
        return StsAssumeRoleCredentialsProvider.builder()
                .stsClient(get(StsClient.class, StsClient::builder, settings.region()))
                .refreshRequest(ask -> {
                    ask.roleArn(role.arn()).roleSessionName("driftline");
                    role.externalId().ifPresent(ask::externalId);
                })
                .build();
    }

    public AwsSettings settings() {
        return settings;
    }

    /// The client of one service in one region: `clients.get(Ec2Client.class, Ec2Client::builder, "eu-west-1")`.
    public <C extends AutoCloseable, B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>> C get(
            Class<C> type, Supplier<B> builder, String region) {
        return type.cast(clients.computeIfAbsent(new Key(type, region), key -> build(builder.get(), region)));
    }

    private <C extends AutoCloseable, B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>> C build(
            B builder, String region) {
        builder.region(Region.of(region))
                .httpClient(http)
                .overrideConfiguration(ClientOverrideConfiguration.builder()
                        .addExecutionInterceptor((ExecutionInterceptor) pace)
                        .addExecutionInterceptor((ExecutionInterceptor) closing)
                        .addExecutionInterceptor((ExecutionInterceptor) counter)
                        .retryStrategy(AdaptiveRetryStrategy.builder()
                                .maxAttempts(settings.attempts())
                                .build())
                        .build());
        settings.endpoint().ifPresent(builder::endpointOverride);
        credentials.ifPresent(builder::credentialsProvider);
        if (builder instanceof S3BaseClientBuilder<?, ?> s3) {
            // Neither a bucket's name nor its ARN tells the region; S3 redirects, and the SDK then follows.
            s3.crossRegionAccessEnabled(true);
            s3.forcePathStyle(settings.endpoint().isPresent());
        }
        return builder.build();
    }

    /// Requests sent so far by operation (`ec2:DescribeVpcs`), retries included.
    public Map<String, Integer> calls() {
        return counter.snapshot();
    }

    @Override
    public void close() {
        http.close();
    }
}
