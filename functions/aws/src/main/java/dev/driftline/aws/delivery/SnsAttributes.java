package dev.driftline.aws.delivery;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Report;
import dev.driftline.core.report.Severity;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;

/// What a subscription's filter policy can choose by, without looking into the message. Not more than ten: raw delivery
/// to SQS takes no more.
///
/// | attribute | type | what |
/// |---|---|---|
/// | `stack` | String, String.Array when several | the states with findings, or that were not scanned |
/// | `severity` | String | of the most urgent finding, `none` without one |
/// | `kinds` | String.Array | `changed`, `missing`, `unmanaged`; `unreadable` when the scan is not complete |
/// | `findings`, `changed`, `missing`, `unknown`, `states_not_scanned` | Number | counts |
/// | `scan` | String | the scan's id |
final class SnsAttributes {

    /// A filter policy matches on the first states; more would eat the room of the message.
    private static final int MOST_STACKS = 50;

    private SnsAttributes() {}

    static Map<String, MessageAttributeValue> of(Report report) {
        var attributes = new LinkedHashMap<String, MessageAttributeValue>();
        var stacks = stacks(report);
        attributes.put("stack", stacks.size() == 1 ? value("String", stacks.getFirst()) : array(stacks));
        attributes.put("severity", value("String", severity(report)));
        attributes.put("kinds", array(kinds(report)));
        attributes.put("findings", number(report.findings().size()));
        attributes.put("changed", number(report.summary().changed()));
        attributes.put("missing", number(report.summary().missing()));
        attributes.put("unknown", number(report.summary().unknown()));
        attributes.put("states_not_scanned", number(notScanned(report).size()));
        attributes.put("scan", value("String", report.scan().id()));
        return attributes;
    }

    /// What SNS counts towards the size of the message.
    static int bytes(Map<String, MessageAttributeValue> attributes) {
        return attributes.entrySet().stream()
                .mapToInt(attribute -> SnsMessage.bytes(attribute.getKey())
                        + SnsMessage.bytes(attribute.getValue().dataType())
                        + SnsMessage.bytes(attribute.getValue().stringValue()))
                .sum();
    }

    static String severity(Report report) {
        return report.findings().stream()
                .map(Finding::severity)
                .min(Severity::compareTo)
                .map(Severity::label)
                .orElse("none");
    }

    static List<Report.Stack> notScanned(Report report) {
        return report.stacks().stream()
                .filter(stack -> stack.problem().isPresent())
                .toList();
    }

    private static List<String> stacks(Report report) {
        var told = Stream.concat(
                        report.findings().stream().map(Finding::stack),
                        notScanned(report).stream().map(Report.Stack::source))
                .distinct()
                .limit(MOST_STACKS)
                .toList();
        return told.isEmpty()
                ? report.stacks().stream()
                        .map(Report.Stack::source)
                        .limit(MOST_STACKS)
                        .toList()
                : told;
    }

    private static Collection<String> kinds(Report report) {
        var kinds = new TreeSet<String>();
        report.findings().forEach(finding -> kinds.add(finding.kind().label()));
        if (report.exitCode(false) == 1) {
            kinds.add("unreadable");
        }
        return kinds;
    }

    private static MessageAttributeValue array(Collection<String> values) {
        var array = JsonNodeFactory.instance.arrayNode();
        values.forEach(array::add);
        return value("String.Array", array.toString());
    }

    private static MessageAttributeValue number(int number) {
        return value("Number", Integer.toString(number));
    }

    private static MessageAttributeValue value(String type, String value) {
        return MessageAttributeValue.builder().dataType(type).stringValue(value).build();
    }
}
