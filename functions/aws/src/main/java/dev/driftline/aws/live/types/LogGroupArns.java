package dev.driftline.aws.live.types;

import dev.driftline.core.compare.Meaning;

/// ARNs of log groups, which services write with `:*` at the end (all of its streams) or without.
/// Source: CloudWatch Logs API reference, `LogGroup.arn` and `LogGroup.logGroupArn`.
final class LogGroupArns {

    static final Meaning MEANING = Meaning.eachText(LogGroupArns::plain);

    private LogGroupArns() {}

    static String plain(String arn) {
        return arn.endsWith(":*") ? arn.substring(0, arn.length() - 2) : arn;
    }
}
