package dev.driftline.aws.live.types.costexplorer;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.costexplorer.model.CostCategory;

/// Which costs belong together.
final class AwsCeCostCategory {

    record Live(CostCategory category, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_ce_cost_category")
            .identifiedBy("arn")
            .readBy(AwsCeCostCategory::read)
            .needs(CostExplorer.COST_CATEGORIES, CostExplorer.TAGS)
            .attributes(Live::category, "default_value", "name", "rule_version")
            .attribute(
                    "rule",
                    live -> CostExplorer.EXPRESSIONS.set(live.category().rules()),
                    // Cost Explorer API reference, CostCategoryRule: regular unless said otherwise.
                    Meaning.field("type", Meaning.unsetIs("REGULAR")))
            .attribute(
                    "split_charge_rule",
                    live -> CostExplorer.EXPRESSIONS.set(live.category().splitChargeRules()))
            .tags(Live::tags)
            .computed("effective_start", live -> live.category().effectiveStart())
            .ignored("arn", "the identity")
            .ignored("effective_end", "set by AWS when a later version of the category begins")
            .ignored("id", "the identity")
            .done();

    private AwsCeCostCategory() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var arn = declared.text("arn");
        reads.prefetch(CostExplorer.TAGS, arn);
        return reads.get(CostExplorer.COST_CATEGORIES, arn)
                .map(category ->
                        new Live(category, reads.attempt(CostExplorer.TAGS, arn).value(Value::map)));
    }
}
