package dev.driftline.aws.live.types.guardduty;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.guardduty.GuardDuty.PartKey;
import dev.driftline.core.model.Value;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.guardduty.model.Condition;
import software.amazon.awssdk.services.guardduty.model.FindingCriteria;
import software.amazon.awssdk.services.guardduty.model.GetFilterResponse;

/// Which findings are archived at once, or shown together.
final class AwsGuarddutyFilter {

    static final ResourceType<GetFilterResponse> TYPE = ResourceType.named("aws_guardduty_filter")
            .<GetFilterResponse>readBy((reads, declared) ->
                    reads.get(GuardDuty.FILTERS, new PartKey(declared.text("detector_id"), declared.text("name"))))
            .needs(GuardDuty.FILTERS)
            .attribute("action", GetFilterResponse::actionAsString)
            .attribute("description", GetFilterResponse::description)
            .attribute("finding_criteria", filter -> criteria(filter.findingCriteria()))
            .attribute("rank", GetFilterResponse::rank)
            .tags(filter -> GuardDuty.tags(filter.tags()))
            .ignored("arn", "made of the detector's id and the name by Terraform")
            .ignored("detector_id", "a part of the identity")
            .ignored("id", "the identity")
            .ignored("name", "a part of the identity")
            .done();

    private AwsGuarddutyFilter() {}

    private static Value criteria(@Nullable FindingCriteria of) {
        return Value.single(
                of,
                criteria -> Value.block()
                        .with("criterion", Value.set(criteria.criterion().entrySet(), AwsGuarddutyFilter::criterion)));
    }

    /// AWS answers in both spellings, the old (`eq`) and the new (`equals`), or in one of them.
    @SuppressWarnings("deprecation") // the old spelling
    private static Value.Block criterion(Map.Entry<String, Condition> of) {
        var field = of.getKey();
        var is = of.getValue();
        return Value.block()
                .with("field", Value.of(field))
                .with("equals", texts(is.hasEqualsValue() ? is.equalsValue() : is.eq()))
                .with("not_equals", texts(is.hasNotEquals() ? is.notEquals() : is.neq()))
                .with("greater_than", limit(field, is.greaterThan(), is.gt()))
                .with("greater_than_or_equal", limit(field, is.greaterThanOrEqual(), is.gte()))
                .with("less_than", limit(field, is.lessThan(), is.lt()))
                .with("less_than_or_equal", limit(field, is.lessThanOrEqual(), is.lte()));
    }

    private static Value texts(List<String> texts) {
        return Value.set(texts);
    }

    /// Terraform writes the time of the last update as a date, and AWS as milliseconds.
    private static Value limit(String field, @Nullable Long limit, @Nullable Integer old) {
        var number = limit == null && old != null ? Long.valueOf(old) : limit;
        return Value.of(
                number != null && field.equals("updatedAt")
                        ? Instant.ofEpochMilli(number).toString()
                        : number);
    }
}
