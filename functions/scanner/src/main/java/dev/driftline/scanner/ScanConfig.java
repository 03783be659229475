package dev.driftline.scanner;

import dev.driftline.core.state.LockMode;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What the operator says, by environment variables: `DRIFT_STATES`, `DRIFT_SNS_TOPIC` and so on.
@ConfigMapping(prefix = "drift")
public interface ScanConfig {

    /// Scanned when the event names none; comma separated.
    Optional<List<String>> states();

    /// `observe`, `acquire` or `none`.
    @WithDefault("observe")
    LockMode lock();

    /// How long a state is waited for that somebody holds: an apply may just be ending.
    @WithDefault("PT20S")
    Duration lockTimeout();

    /// Servers that states may be read from though they have private addresses; comma separated.
    Optional<List<String>> stateHosts();

    /// How many states one location may mean.
    @WithDefault("1000")
    int maxStates();

    /// The ARN of the topic for findings.
    Optional<String> snsTopic();

    /// The name of the SSM parameter with the Slack webhook URL.
    Optional<String> slackWebhookParameter();

    /// The URL itself: for tests and tries, since everyone who may look at the function can read its environment.
    Optional<String> slackWebhook();

    /// A host other than Slack's own that the webhook may be at.
    Optional<String> slackHost();

    /// Where every report is kept.
    Optional<String> reportBucket();

    /// Where `driftline.yaml` is: `s3://bucket/key` or `ssm:/name`. Without one, the states above are all there is.
    Optional<String> config();

    /// Whether CloudTrail is asked who made a finding, where `driftline.yaml` does not say.
    @WithDefault("false")
    boolean who();

    /// The DynamoDB table of the ledger, with the keys `pk` and `sk`. Without one, nothing is remembered.
    Optional<String> table();

    /// The URL of the queue with jobs for the scanner.
    Optional<String> queue();

    /// The URL of the queue that wakes the notifier. Without one, whoever scanned tells.
    Optional<String> newsQueue();
}
