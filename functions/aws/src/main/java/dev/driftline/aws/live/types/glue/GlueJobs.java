package dev.driftline.aws.live.types.glue;

import static dev.driftline.aws.live.types.glue.Glue.glue;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.glue.model.Classifier;
import software.amazon.awssdk.services.glue.model.Crawler;
import software.amazon.awssdk.services.glue.model.GetResourcePolicyResponse;
import software.amazon.awssdk.services.glue.model.Job;
import software.amazon.awssdk.services.glue.model.SecurityConfiguration;
import software.amazon.awssdk.services.glue.model.Trigger;
import software.amazon.awssdk.services.glue.model.Workflow;

/// What runs on the data, and how it is secured.
final class GlueJobs {

    /// By name; names that Glue does not know are left out of the answer.
    static final Lookup<String, Job> JOBS = Lookup.batches(
            "glue:BatchGetJobs",
            Glue.NAMES,
            (aws, names) -> glue(aws).batchGetJobs(ask -> ask.jobNames(names)).jobs(),
            Job::name);

    static final Lookup<String, Crawler> CRAWLERS = Lookup.batches(
            "glue:BatchGetCrawlers",
            Glue.NAMES,
            (aws, names) ->
                    glue(aws).batchGetCrawlers(ask -> ask.crawlerNames(names)).crawlers(),
            Crawler::name);

    static final Lookup<String, Trigger> TRIGGERS = Lookup.<String, Trigger>batches(
                    "glue:BatchGetTriggers",
                    Glue.NAMES,
                    (aws, names) -> glue(aws)
                            .batchGetTriggers(ask -> ask.triggerNames(names))
                            .triggers(),
                    Trigger::name)
            // AWS Glue API reference, Trigger (`State`).
            .until(Trigger::stateAsString, "DELETING");

    static final Lookup<String, Workflow> WORKFLOWS = Lookup.batches(
            "glue:BatchGetWorkflows",
            Glue.NAMES,
            (aws, names) -> glue(aws)
                    .batchGetWorkflows(ask -> ask.names(names).includeGraph(false))
                    .workflows(),
            Workflow::name);

    /// All by name.
    static final Lookup<Whole, Map<String, SecurityConfiguration>> SECURITY_CONFIGURATIONS = Lookup.whole(
            "glue:GetSecurityConfigurations",
            aws -> glue(aws).getSecurityConfigurationsPaginator(ask -> {}).stream()
                    .flatMap(page -> page.securityConfigurations().stream())
                    .collect(Collectors.toMap(
                            SecurityConfiguration::name, Function.identity(), (first, second) -> second)));

    static final Lookup<String, Classifier> CLASSIFIERS = Lookup.<String, Classifier>each(
                    "glue:GetClassifier",
                    (aws, name) ->
                            glue(aws).getClassifier(ask -> ask.name(name)).classifier())
            .absentOn(Glue.NONE);

    /// The policy of the region's data catalog; none of single resources.
    static final Lookup<Whole, GetResourcePolicyResponse> POLICY = Lookup.<GetResourcePolicyResponse>whole(
                    "glue:GetResourcePolicy", aws -> glue(aws).getResourcePolicy(ask -> {}))
            .absentOn(Glue.NONE);

    private GlueJobs() {}
}
