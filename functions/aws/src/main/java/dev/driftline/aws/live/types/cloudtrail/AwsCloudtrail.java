package dev.driftline.aws.live.types.cloudtrail;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.aws.live.types.logs.LogGroupArns;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.cloudtrail.model.GetEventSelectorsResponse;
import software.amazon.awssdk.services.cloudtrail.model.Trail;

/// A trail with what it logs.
final class AwsCloudtrail {

    private static final Shape SHAPE = Shape.PLAIN
            .complete()
            .renamed("data_resources", "data_resource")
            .renamed("field_selectors", "field_selector");

    /// Terraform and AWS write a topic of the same account by its name or its ARN.
    private static final Meaning TOPIC = Meaning.eachText(topic -> topic.substring(topic.lastIndexOf(':') + 1));

    record Live(Trail trail, Value logging, Value events, Value advanced, Value insights, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_cloudtrail")
            .identifiedBy("arn")
            .readBy(AwsCloudtrail::read)
            .needs(
                    CloudTrail.TRAILS,
                    CloudTrail.LOGGING,
                    CloudTrail.SELECTORS,
                    CloudTrail.INSIGHTS,
                    CloudTrail.TAGS,
                    Tagging.TAGGED)
            .attributes(
                    Live::trail,
                    "include_global_service_events",
                    "is_multi_region_trail",
                    "is_organization_trail",
                    "kms_key_id",
                    "s3_bucket_name",
                    "s3_key_prefix")
            .attribute("advanced_event_selector", Live::advanced)
            .attribute(
                    "cloud_watch_logs_group_arn",
                    live -> live.trail().cloudWatchLogsLogGroupArn(),
                    LogGroupArns.MEANING)
            .attribute("cloud_watch_logs_role_arn", live -> live.trail().cloudWatchLogsRoleArn())
            .attribute("enable_log_file_validation", live -> live.trail().logFileValidationEnabled())
            .attribute("enable_logging", Live::logging)
            .attribute("event_selector", Live::events)
            .attribute("insight_selector", Live::insights)
            .attribute("sns_topic_name", live -> live.trail().snsTopicARN(), TOPIC)
            .tags(Live::tags)
            .computed("home_region", live -> live.trail().homeRegion())
            .ignored("arn", "the identity")
            .ignored("id", "the identity")
            .ignored("name", "a part of the ARN, which is the identity")
            .done();

    private AwsCloudtrail() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var arn = declared.text("arn");
        reads.prefetch(Tagging.TAGGED, arn);
        reads.prefetch(CloudTrail.LOGGING, arn);
        return reads.get(CloudTrail.TRAILS, arn).map(trail -> live(reads, declared, trail));
    }

    /// A trail says itself whether it has selectors of its own; what it has otherwise is AWS's default.
    private static Live live(Reads reads, DeclaredResource declared, Trail trail) {
        var arn = trail.trailARN();
        var selects = Boolean.TRUE.equals(trail.hasCustomEventSelectors())
                || declares(declared, "event_selector")
                || declares(declared, "advanced_event_selector");
        var insights = Boolean.TRUE.equals(trail.hasInsightSelectors()) || declares(declared, "insight_selector");
        if (selects) {
            reads.prefetch(CloudTrail.SELECTORS, arn);
        }
        if (insights) {
            reads.prefetch(CloudTrail.INSIGHTS, arn);
        }
        return new Live(
                trail,
                reads.attempt(CloudTrail.LOGGING, arn).value(Value::of),
                selects ? selectors(reads, arn, GetEventSelectorsResponse::eventSelectors) : Value.absent(),
                selects ? selectors(reads, arn, GetEventSelectorsResponse::advancedEventSelectors) : Value.absent(),
                insights ? reads.attempt(CloudTrail.INSIGHTS, arn).value(SHAPE::set) : Value.absent(),
                Tagging.tags(reads, declared, arn, CloudTrail.TAGS));
    }

    private static boolean declares(DeclaredResource declared, String attribute) {
        return !declared.get(attribute).isEmpty();
    }

    private static Value selectors(
            Reads reads, String arn, Function<GetEventSelectorsResponse, List<? extends SdkPojo>> of) {
        return reads.attempt(CloudTrail.SELECTORS, arn).value(found -> SHAPE.set(of.apply(found)));
    }
}
