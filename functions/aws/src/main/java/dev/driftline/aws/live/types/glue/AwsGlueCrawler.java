package dev.driftline.aws.live.types.glue;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.compare.JsonText;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.glue.model.Crawler;
import software.amazon.awssdk.services.glue.model.CrawlerTargets;

/// What finds out about data, and where.
final class AwsGlueCrawler {

    private static final Shape SHAPE = Shape.PLAIN.complete();

    /// All of a table is scanned unless somebody said otherwise (AWS Glue API reference, `DynamoDBTarget`).
    private static final Meaning SCANS_ALL = Meaning.field("scan_all", Meaning.unsetIs(true));

    static final ResourceType<Glue.Tagged<Crawler>> TYPE = ResourceType.named("aws_glue_crawler")
            .readBy((reads, declared) -> Glue.read(reads, declared, GlueJobs.CRAWLERS))
            .needs(GlueJobs.CRAWLERS, Glue.TAGS, Tagging.TAGGED)
            .attribute("catalog_target", live -> SHAPE.set(targets(live).catalogTargets()))
            .attribute("classifiers", live -> Value.list(live.thing().classifiers()))
            .attribute("configuration", live -> live.thing().configuration(), JsonText.MEANING)
            .attributes(Glue.Tagged::thing, "database_name", "description", "table_prefix")
            .attribute("delta_target", live -> SHAPE.set(targets(live).deltaTargets()))
            .attribute("dynamodb_target", live -> SHAPE.set(targets(live).dynamoDBTargets()), SCANS_ALL)
            .attribute("hudi_target", live -> SHAPE.set(targets(live).hudiTargets()))
            .attribute("iceberg_target", live -> SHAPE.set(targets(live).icebergTargets()))
            .attribute("jdbc_target", live -> SHAPE.set(targets(live).jdbcTargets()))
            .attribute(
                    "lake_formation_configuration",
                    live -> SHAPE.single(live.thing().lakeFormationConfiguration()))
            .attribute(
                    "lineage_configuration",
                    live -> SHAPE.single(live.thing().lineageConfiguration()),
                    standard(Map.of("crawler_lineage_settings", "DISABLE")))
            .attribute("mongodb_target", live -> SHAPE.set(targets(live).mongoDBTargets()), SCANS_ALL)
            .attribute(
                    "recrawl_policy",
                    live -> SHAPE.single(live.thing().recrawlPolicy()),
                    standard(Map.of("recrawl_behavior", "CRAWL_EVERYTHING")))
            .attribute("role", live -> live.thing().role(), Glue.ROLE)
            .attribute("s3_target", live -> SHAPE.set(targets(live).s3Targets()))
            .attribute(
                    "schedule",
                    live -> live.thing().schedule() == null
                            ? null
                            : live.thing().schedule().scheduleExpression())
            .attribute(
                    "schema_change_policy",
                    live -> SHAPE.single(live.thing().schemaChangePolicy()),
                    standard(Map.of(
                            "delete_behavior", "DEPRECATE_IN_DATABASE", "update_behavior", "UPDATE_IN_DATABASE")))
            .attribute("security_configuration", live -> live.thing().crawlerSecurityConfiguration())
            .tags(Glue.Tagged::tags)
            .ignored("arn", "follows from the name, which is the identity")
            .ignored("id", "the identity")
            .ignored("name", "the identity")
            .done();

    private AwsGlueCrawler() {}

    private static CrawlerTargets targets(Glue.Tagged<Crawler> live) {
        var targets = live.thing().targets();
        return targets == null ? CrawlerTargets.builder().build() : targets;
    }

    /// What a crawler does where nobody told it.
    private static Meaning standard(Map<String, String> fields) {
        var block = Value.block();
        for (var field : fields.entrySet()) {
            block = block.with(field.getKey(), Value.of(field.getValue()));
        }
        return Meaning.unsetIs(Value.list(List.of(block)));
    }
}
